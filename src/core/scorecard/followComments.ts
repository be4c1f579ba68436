import type { Comment, Indicator } from './scorecard';

const POINTS =
  /^(?:(?:as|see|same as)(?: the)?(?: (?:comment|note|row))? above|ditto|["”〃]|(?:as|see|same as)(?: (?:for|in|(?:comment|note)s? (?:in|on|for|at|against|under)))? (?:row (?<row>\d{1,5})|(?:(?:ref(?:erence)?|indicator|measure|k?pi)\.? )?(?<reference>[a-z]{1,5}[-. ]?\d{1,4}(?:[.-]\d{1,3}){0,3}[a-z]?|\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?: (?:above|below))?))[.)]?$/i;
/** What one that points can begin with; few comments do. */
const BEGINS = 'AaSsDd"”〃';
const LONGEST = 40;

/**
 * Rows of which those whose comment only points to the row above, "as above", or to another by its number or its reference,
 * "see row 24", "see A4", have what that says.
 */
export function followComments(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ comment }) => comment && pointsElsewhere(comment))) return indicators;
  // By row, the first that has it, as it was or as followed; rows can be pointed to from anywhere.
  const inRow = new Map<number, Indicator>();
  for (const indicator of indicators)
    for (const row of indicator.rows) if (!inRow.has(row)) inRow.set(row, indicator);
  const rowOf = rowsByReference(indicators);
  const followed = new Set<Indicator>();
  let above: Indicator | undefined;
  for (const indicator of indicators) {
    const { comment } = indicator;
    const other =
      comment && pointsElsewhere(comment)
        ? pointedTo(comment, above, (at) => inRow.get(at), rowOf)
        : undefined;
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
  inRow: (row: number) => Indicator | undefined,
  rowOf: ReadonlyMap<string, number | null>,
): Indicator | undefined {
  const { row, reference } = POINTS.exec(text)!.groups!;
  if (row !== undefined) return inRow(Number(row) - 1);
  if (reference === undefined) return above;
  const at = rowOf.get(plainReference(reference));
  return at == null ? undefined : inRow(at);
}

/** The row of each reference that is given once. */
function rowsByReference(indicators: readonly Indicator[]): ReadonlyMap<string, number | null> {
  const rows = new Map<string, number | null>();
  for (const { remarks = [], nameCell } of indicators)
    for (const { role, text } of remarks) {
      const reference = role === 'reference' ? plainReference(text) : '';
      if (reference !== '') rows.set(reference, rows.has(reference) ? null : nameCell.row);
    }
  return rows;
}

/** "A-4" and "a 4" are one reference; "1.1" and "11" are two. */
function plainReference(text: string): string {
  return text
    .toLowerCase()
    .replace(/([a-z])[\s.-]+(?=\d)/g, '$1')
    .trim();
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
