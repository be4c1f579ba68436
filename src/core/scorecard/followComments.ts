import type { Comment, Indicator } from './scorecard';

const POINTS =
  /^(?:(?:as|see|same as)(?: the)?(?: (?:comment|note|row))? above|ditto|["”〃]|(?:as|see|same as)(?: for| in| comment in| note in)? row (\d{1,5}))[.)]?$/i;
const LONGEST = 40;

/** Rows of which those whose comment only points to the row above, "as above", or to another, "see row 24", have what that says. */
export function followComments(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ comment }) => comment && pointsElsewhere(comment))) return indicators;
  const followed: Indicator[] = [];
  for (const indicator of indicators) {
    const { comment } = indicator;
    const said = comment && pointsElsewhere(comment) ? findSaid(comment, followed, indicators) : null;
    const isKept =
      !said || (comment!.said?.text === said.text && comment!.said.serialDays === said.serialDays);
    followed.push(isKept ? withoutOld(indicator, said) : { ...indicator, comment: { ...comment!, said } });
  }
  return followed;
}

function pointsElsewhere({ text }: Comment): boolean {
  return text.length <= LONGEST && POINTS.test(text);
}

/** What the comment that is pointed to says; null where it says nothing, or points on to a row further down. */
function findSaid(
  { text }: Comment,
  above: readonly Indicator[],
  all: readonly Indicator[],
): Comment['said'] | null {
  const row = POINTS.exec(text)![1];
  const isIt = ({ rows }: Indicator) => rows.includes(Number(row) - 1);
  const other = row ? (above.find(isIt) ?? all.find(isIt)) : above.at(-1);
  if (!other?.comment || other.comment.text === '') return null;
  if (pointsElsewhere(other.comment)) return above.includes(other) ? (other.comment.said ?? null) : null;
  const { text: words, serialDays, numberFormat } = other.comment;
  return { text: words, serialDays, numberFormat };
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
