import { isDateFormat } from '../sheet/serial';
import type { RelativeTarget, Value } from '../scorecard/scorecard';
import { readRelativeTarget } from './relative';
import { fold, oneLine } from '../text/fold';

/** What the text of a figure says. */
export type Figure = Pick<
  Value,
  'kind' | 'number' | 'decimals' | 'mark' | 'bound' | 'relative' | 'strayMark'
>;

const BLANK: Figure = {
  kind: 'missing',
  number: null,
  decimals: 0,
  mark: null,
  bound: null,
  relative: null,
  strayMark: null,
};

const ERROR_CODE =
  /^#(n\/a|div\/0!|ref!|value!|name\?|num!|null!|spill!|calc!|getting_data|field!|blocked!|not calculated)$/i;

const MISSING = new RegExp(
  `^(?:${[
    'n[./\\\\ ]?a\\.?',
    'n/?k',
    '-+',
    '\\.{2,}',
    ':',
    'x',
    'z',
    'tb[cads]',
    'to be (?:confirmed|advised|agreed|determined|set|decided|established)',
    '(?:data |figure |figures )?(?:not|un)[ -]?(?:yet )?(?:available|applicable|known|collected|recorded|reported|published|set|comparable)(?: yet)?',
    'no (?:data|figure|figures|target|comparator|comparison|baseline|return|value)(?: (?:available|set|yet))?',
    'none(?: set)?',
    'awaited',
    'awaiting(?: data| figures?| results?)?',
    'pending',
    'to follow',
    'missing',
    'suppressed',
    'null',
    'blank',
    'new(?: indicator| measure| target| for \\d{4}(?:/\\d\\d)?)?',
    '(?:baseline|baseline year|establish(?:ing)? baseline|set baseline|baseline to be (?:set|established))',
  ].join('|')})$`,
);

const STRAY = /^(?:['"`]|[\u2018\u2019\u201a\u201c\u201d\u00b4])\s*/;
const MARK_TEXT =
  '\\*+|[†‡§¶#^~]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[ᵃᵇᶜᵈᵉ]|\\((?:[a-z]|[ivx]+|\\d|provisional|prov|est|estimate|estimated|revised)\\)|\\[(?:note )?\\w{1,3}\\]';
const MARK = new RegExp(`^(.*?[^\\s])\\s*(${MARK_TEXT})$`, 'iu');
const BOUND_WORDS: readonly (readonly [RegExp, '<' | '<=' | '>' | '>='])[] = [
  [
    /^(?:<=|=<|≤|⩽|no more than|not more than|at most|up to|maximum(?: of)?|max\.?(?: of)?|no higher than)\s*/,
    '<=',
  ],
  [
    /^(?:>=|=>|≥|⩾|no less than|not less than|at least|minimum(?: of)?|min\.?(?: of)?|no lower than)\s*/,
    '>=',
  ],
  [/^(?:<|less than|fewer than|below|under)\s*/, '<'],
  [/^(?:>|more than|greater than|above|over)\s*/, '>'],
];
const NUMBER =
  /^(\()?\s*([+-])?\s*([£$€])?\s*([+-])?\s*(\d{1,3}(?:[, '’]\d{3})+|\d+)?(\.\d+)?\s*(%|per ?cent|percent|pp|ppts?|% ?p(?:oin)?ts?|percentage points?|k|m|bn|million|thousand|p|pts?|points?|days?|weeks?|months?|years?|yrs?|hours?|hrs?|mins?|minutes?|secs?|seconds?|tonnes?|kgs?|per [\d,]+(?: [a-z]+)?)?\s*(\))?$/;
const SIGNED =
  /^['`]?([+-])\s*(\d+(?:\.\d+)?)\s*(%|per ?cent|pp|ppts?|% ?p(?:oin)?ts?|(?:percentage )?points?)$/;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9 };

/** The figure in a number cell, in the unit it is shown in: 0.88 shown as 88% is 88. Null where it is shown as a date. */
export function readNumberCell(value: number, numberFormat: string): number | null {
  if (isDateFormat(numberFormat)) return null;
  // Rounding to 14 digits hides the tail that binary arithmetic leaves on 0.57 * 100.
  return showsPerCent(numberFormat) ? Number((value * 100).toPrecision(14)) : value;
}

/** Whether a number format multiplies by a hundred: a quoted sign, as in `0"%"`, is only printed. */
export function showsPerCent(numberFormat: string): boolean {
  return numberFormat.includes('%') && numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Reads figure text as it was typed. */
export function readFigureText(typed: string): Figure {
  const trimmed = oneLine(typed);
  if (trimmed === '') return BLANK;
  if (ERROR_CODE.test(trimmed)) return { ...BLANK, kind: 'error' };

  const stray = STRAY.exec(trimmed)?.[0].trim() ?? null;
  const text = stray ? trimmed.replace(STRAY, '').replace(/\s*['"’”]$/, '') : trimmed;
  const plain = readPlain(text);
  if (plain) return { ...plain, strayMark: stray };

  const marked = MARK.exec(text);
  const underMark = marked && readPlain(marked[1]!);
  if (underMark) return { ...underMark, mark: marked[2]!, strayMark: stray };
  if (new RegExp(`^(?:${MARK_TEXT})$`, 'iu').test(text)) return { ...BLANK, mark: text, strayMark: stray };
  return { ...BLANK, kind: 'text', strayMark: stray };
}

/** Reads a target typed as a signed per cent, "+2%" or "-10%", which says by how much to change; null if it is none. */
export function readSignedChange(typed: string): Figure | null {
  const match = SIGNED.exec(fold(typed));
  if (!match) return null;
  const change = (match[1] === '-' ? -1 : 1) * Number(match[2]);
  return relativeFigure({
    to: 'baseline',
    change,
    isPercent: match[3] === '%' || match[3]!.startsWith('per'),
    isShare: false,
  });
}

/** The year in a bound such as ">2016", which means better than in that year and not more than two thousand. */
export function readYearBound(typed: string): string | null {
  return /^(?:<=?|>=?|≤|≥)\s*((?:19|20)\d\d)$/.exec(fold(typed))?.[1] ?? null;
}

function readPlain(text: string): Figure | null {
  const folded = fold(text);
  if (MISSING.test(folded)) return BLANK;
  const number = readNumber(folded);
  if (number) return number;
  const relative = readRelativeTarget(folded);
  if (relative) return relativeFigure(relative);
  return null;
}

function readNumber(folded: string): Figure | null {
  let text = folded.replace(/^=\s*/, '');
  let bound: Figure['bound'] = null;
  for (const [pattern, sign] of BOUND_WORDS) {
    if (pattern.test(folded)) {
      bound = sign;
      text = folded.replace(pattern, '');
      break;
    }
  }
  const match = NUMBER.exec(text);
  if (!match || (!match[5] && !match[6])) return null;
  const [, open, signBefore, , signAfter, whole = '0', fraction = '', unit = '', close] = match;
  if (Boolean(open) !== Boolean(close)) return null;
  const isNegative = signBefore === '-' || signAfter === '-' || Boolean(open);
  const size = Number(whole.replace(/\D/g, '') + fraction) * (SCALE[unit] ?? 1);
  return {
    ...BLANK,
    kind: 'number',
    number: isNegative && size !== 0 ? -size : size,
    decimals: Math.max(0, fraction.length - 1),
    bound,
  };
}

function relativeFigure(relative: RelativeTarget): Figure {
  return { ...BLANK, kind: 'relative', relative };
}

/** Digits after the decimal point of a number cell, as it is shown. */
export function printedDecimals(shown: string, number: number): number {
  const printed = /\d\.(\d+)/.exec(shown.replace(/[eE].*$/, ''));
  if (printed) return printed[1]!.length;
  if (/\d/.test(shown)) return 0;
  // "#####" and the like say nothing: fall back on the number itself.
  return (/\.(\d+)$/.exec(String(number))?.[1] ?? '').length;
}
