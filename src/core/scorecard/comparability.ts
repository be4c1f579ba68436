import type { Footnote, Scorecard, Value } from './scorecard';
import { normaliseMark } from '../text/marks';

/** The footnote under the table that a figure's mark points to; null without a mark or without that footnote. */
export function footnoteOf({ footnotes }: Scorecard, value: Value): Footnote | null {
  if (!value.mark) return null;
  const mark = normaliseMark(value.mark);
  return footnotes.find((footnote) => footnote.mark === mark) ?? null;
}

/** Whether a footnote says outright that its figure cannot be held against the others. */
function saysNotComparable({ text }: Footnote): boolean {
  return /\b(?:not|in|non)[- ]?(?:be |directly |strictly |fully |wholly |truly )*compar(?:able|ed)\b|\bcannot be compared\b|\bdifferent (?:measure|basis|method|definition|year|cohort)|\bprevious measures?\b|\bnot like[- ]for[- ]like\b/i.test(
    text,
  );
}

export function isNotComparable(scorecard: Scorecard, value: Value): boolean {
  const footnote = footnoteOf(scorecard, value);
  return footnote !== null && saysNotComparable(footnote);
}
