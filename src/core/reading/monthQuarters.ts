import { MONTH_STEM, monthNumber } from '../text/months';

const MONTH = `(${MONTH_STEM})[a-z]*\\.?`;
const YEAR = `((?:19|20)\\d\\d|'?\\d\\d(?!\\d))`;
/** "Sep Qtr 2024", "Sept 24 quarter", "Dec-Q". */
const AFTER_MONTH = new RegExp(`\\b${MONTH}(?:[ '-]*${YEAR})?[ -]?(?:q(?:uarte|t)r|q)\\b\\.?(?! ?[1-4]\\b)`);
/** "Quarter ended 30 September", "Q/E Sep-24", "3 months to September". */
const BEFORE_MONTH = new RegExp(
  `\\b(?:(?:quarter|qtr)(?: (?:to|ended|ending|end))|q ?/ ?e|qe|(?:3|three) ?m(?:onths?|ths?)? (?:to|ended|ending))` +
    `(?: (?:the )?(?:end (?:of )?)?)?(?: ?\\d{1,2}(?:st|nd|rd|th)?)? ${MONTH}(?![a-z])`,
);
const SPAN = new RegExp(`\\b${MONTH} ?(?:-|–|to) ?${MONTH}(?![a-z])`);

/** The words of a heading with the month that names a quarter, and nothing of the quarter. */
export function withoutQuarterOfMonth(folded: string): string {
  const after = AFTER_MONTH.exec(folded);
  if (after) return put(folded, after, [after[1], after[2]?.replace("'", '')].filter(Boolean).join(' '));
  const before = BEFORE_MONTH.exec(folded);
  return before ? put(folded, before, before[1]!) : folded;
}

function put(text: string, match: RegExpExecArray, instead: string): string {
  return `${text.slice(0, match.index)}${instead}${text.slice(match.index + match[0].length)}`;
}

/** The last month of the quarter that a heading names by its months, 1 to 12, and what else it says. */
export function quarterOfMonths(folded: string): { readonly last: number; readonly rest: string } | null {
  const named = AFTER_MONTH.exec(folded) ?? BEFORE_MONTH.exec(folded);
  const span = named ? null : SPAN.exec(folded);
  const match = named ?? span;
  if (!match) return null;
  const last = monthNumber(span ? span[2]! : match[1]!);
  const isSpan = span === null || (last - monthNumber(span[1]!) + 12) % 12 === 2;
  return isSpan && last % 3 === 0 ? { last, rest: put(folded, match, ' ').trim() } : null;
}
