import type { Comment, Indicator } from './scorecard';

const POINTS =
  /^(?:(?:as|see|same as)(?: the)?(?: (?:comment|note|row))? above|ditto|["”〃]|(?:as|see|same as)(?: for| in| comment in| note in)? row (\d{1,5}))[.)]?$/i;
/** What one that points can begin with; few comments do. */
const BEGINS = 'AaSsDd"”〃';
const LONGEST = 40;

/** Rows of which those whose comment only points to the row above, "as above", or to another, "see row 24", have what that says. */
export function followComments(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ comment }) => comment && pointsElsewhere(comment))) return indicators;
  // By row, the first that has it, as it was or as followed; rows can be pointed to from anywhere.
  const inRow = new Map<number, Indicator>();
  for (const indicator of indicators)
    for (const row of indicator.rows) if (!inRow.has(row)) inRow.set(row, indicator);
  const followed = new Set<Indicator>();
  let above: Indicator | undefined;
  for (const indicator of indicators) {
    const { comment } = indicator;
    const other = comment && pointsElsewhere(comment) ? pointedTo(comment, above, inRow) : undefined;
    const said = other ? saidBy(other, followed.has(other)) : null;
    const isKept =
      !said || (comment!.said?.text === said.text && comment!.said.serialDays === said.serialDays);
    above = isKept ? withoutOld(indicator, said) : { ...indicator, comment: { ...comment!, said } };
    followed.add(above);
    for (const row of indicator.rows) if (inRow.get(row) === indicator) inRow.set(row, above);
  }
  return [...followed];
}

function pointsElsewhere({ text }: Comment): boolean {
  return text.length <= LONGEST && BEGINS.includes(text.charAt(0)) && POINTS.test(text);
}

function pointedTo(
  { text }: Comment,
  above: Indicator | undefined,
  inRow: ReadonlyMap<number, Indicator>,
): Indicator | undefined {
  const row = POINTS.exec(text)![1];
  return row === undefined ? above : inRow.get(Number(row) - 1);
}

/** What a comment that is pointed to says; null where it says nothing, or points on and was not followed yet. */
function saidBy({ comment }: Indicator, isFollowed: boolean): Comment['said'] | null {
  if (!comment || comment.text === '') return null;
  if (pointsElsewhere(comment)) return isFollowed ? (comment.said ?? null) : null;
  const { text, serialDays, numberFormat } = comment;
  return { text, serialDays, numberFormat };
}

function withoutOld(indicator: Indicator, said: Comment['said'] | null): Indicator {
  const { comment } = indicator;
  if (said || !comment?.said) return indicator;
  const { cell, text, serialDays, numberFormat } = comment;
  return { ...indicator, comment: { cell, text, serialDays, numberFormat } };
}

/** A comment in its own cell, with what another says where it only points to that. */
export function meantBy(comment: Comment | null): Comment | null {
  return comment?.said ? { ...comment, ...comment.said } : comment;
}
