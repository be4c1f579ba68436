import type { Period, PeriodKind } from '../scorecard/period';
import { fold } from '../text/fold';

/** A period found in a header, and the words that are left without it. */
export interface PeriodReading {
  readonly period: Period | null;
  readonly rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?(?![a-z])\\.?';
const MONTH_SPAN = new RegExp(
  `\\b${MONTH}\\s*(?:-|to)\\s*${MONTH}\\s*((?:19|20)\\d\\d|\\d\\d(?!\\d))?(?!\\w)`,
);
const BARE_MONTH = new RegExp(`^${MONTH}$`);
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

type Reader = readonly [RegExp, (match: RegExpExecArray) => Period | null];

/** Each spelling of a year, longest first so that "2016/17" is not read as "2016". */
const YEARS: readonly Reader[] = [
  [
    /\b(?:[afsc]y|financial year|academic year|school year|year)?\s*((?:19|20)\d\d)\s*[/-]\s*((?:19|20)?\d\d)\b(?![/-]\d)/,
    (m) => yearSpan(m[1]!, m[2]!),
  ],
  [
    /\b(?:[afsc]y|financial year|academic year|school year)?\s*'?(\d\d)\s*[/-]\s*'?(\d\d)\b(?![/-]\d)/,
    (m) => shortSpan(m[1]!, m[2]!),
  ],
  [/\b((?:19|20)\d\d)\s*[/-]\s*(\d)\b(?![/-]\d)/, (m) => oneDigitSpan(m[1]!, m[2]!)],
  [/\bfy\s*'?((?:20)?\d\d)\b/, (m) => fiscalYear(m[1]!)],
  [MONTH_SPAN, (m) => monthSpan(m[1]!, m[2]!, m[3])],
  [
    new RegExp(
      `\\b(?:as )?(?:at )?(?:the )?(?:end )?(?:of )?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}[\\s\\-/']*((?:19|20)\\d\\d|\\d\\d)\\b`,
    ),
    (m) => month(numberOf(m[1]!), fullYear(m[2]!)),
  ],
  [/\b\d{1,2}[/.](\d{1,2})[/.]((?:19|20)?\d\d)\b/, (m) => month(Number(m[1]), fullYear(m[2]!))],
  [/(?<![\d.,])((?:19|20)\d\d)(?![\d.,]\d|\d)/, (m) => calendarYear(m[1]!)],
  [/(?<!\w)'(\d\d)\b/, (m) => calendarYear(`20${m[1]!}`)],
];

const QUARTER = /\b(?:q(?:uarter|tr)?\.?\s*([1-4])|([1-4])(?:st|nd|rd|th)\s+q(?:uarter|tr))\b/;

const NAMED: readonly Reader[] = [
  [/\bmilestone\s*(\d{1,2})\b/, (m) => numbered('milestone', 'Milestone ', Number(m[1]))],
  [
    /\b(?:year|yr|y)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/,
    (m) => {
      const number = NUMBER_WORDS.includes(m[1]!) ? NUMBER_WORDS.indexOf(m[1]!) : Number(m[1]);
      return numbered('plan-year', 'YR', number);
    },
  ],
  [/\bbaseline\b/, () => named('baseline', 'Baseline')],
  [/\b(?:end|final|overall|long[- ]term)\b(?=\s+(?:target|goal|ambition)|$)/, () => named('end', 'End')],
  [/\b(?:last|previous|prior) year\b/, () => named('relative', 'Last year')],
  [/\b(?:last|previous|prior) quarter\b/, () => named('relative', 'Last quarter')],
  [/\b(?:this|current) year\b|\byear to date\b|\bytd\b/, () => named('relative', 'This year')],
  [/\b(?:this|current) quarter\b/, () => named('relative', 'This quarter')],
  [/\bnext year\b/, () => named('relative', 'Next year')],
];

/**
 * Finds the period that a header names, in any spelling councils use, and normalises it.
 *
 * @example readPeriod('FY 2017 Target') // period FY17, rest 'target'
 */
export function readPeriod(text: string): PeriodReading {
  const folded = fold(text);
  const quarter = QUARTER.exec(folded);
  const withoutQuarter = quarter ? cut(folded, quarter) : folded;
  const [year, rest] = firstOf(YEARS, withoutQuarter);
  if (quarter) return { period: quarterOf(Number(quarter[1] ?? quarter[2]), year), rest };
  if (year) return { period: year, rest };
  const bareMonth = BARE_MONTH.exec(folded);
  if (bareMonth) return { period: monthOf(numberOf(bareMonth[1]!), null), rest: '' };
  const [period, restOfNamed] = firstOf(NAMED, folded);
  return { period, rest: restOfNamed };
}

/** Joins what two header rows say of one column: "Q1" below "2016/17" is the first quarter of that year. */
export function joinPeriods(upper: Period | null, lower: Period | null): Period | null {
  if (!upper || !lower) return lower ?? upper;
  if (isUndated(lower, 'quarter') && isYear(upper)) return quarterOf(lower.part, upper);
  if (isUndated(upper, 'quarter') && isYear(lower)) return quarterOf(upper.part, lower);
  if (isUndated(lower, 'month') && isYear(upper)) return monthOf(lower.part, upper);
  // "Baseline" over "2016" names the year; "2016" over "Baseline" does too.
  if (lower.kind === 'baseline' && isYear(upper)) return upper;
  return lower;
}

/** Whether a number standing alone in a header can be a year. */
export function isYearNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** A whole year. */
type Year = Period & { readonly year: number };

function isYear(period: Period): period is Year {
  return period.kind === 'year' || period.kind === 'fiscal-year';
}

/** Whether a quarter or a month still lacks its year. */
function isUndated(period: Period, kind: 'quarter' | 'month'): period is Period & { readonly part: number } {
  return period.kind === kind && period.year === null;
}

function firstOf(readers: readonly Reader[], text: string): [Period | null, string] {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const period = match && read(match);
    if (period) return [period, cut(text, match)];
  }
  return [null, text];
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/\s+/g, ' ')
    .trim();
}

function calendarYear(digits: string): Year {
  return yearOf(digits, Number(digits));
}

function yearOf(text: string, year: number): Year {
  return { text, kind: 'year', year, part: null };
}

function yearSpan(first: string, second: string): Year | null {
  const from = Number(first);
  const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
  if (to === from + 1 || (from % 100 === 99 && to % 100 === 0)) {
    return yearOf(`${first}/${second.slice(-2)}`, from);
  }
  // A plan's span, "2017-20", ends with its last year.
  return to > from && to - from <= 15 ? yearOf(`${first}-${second.slice(-2)}`, to) : null;
}

function shortSpan(first: string, second: string): Period | null {
  return (Number(first) + 1) % 100 === Number(second) ? yearSpan(`20${first}`, second) : null;
}

/** "2015/6", as some write 2015/16. */
function oneDigitSpan(first: string, digit: string): Period | null {
  const next = Number(first) + 1;
  return next % 10 === Number(digit) ? yearSpan(first, String(next)) : null;
}

function fiscalYear(digits: string): Period {
  const short = digits.slice(-2);
  return { text: `FY${short}`, kind: 'fiscal-year', year: 2000 + Number(short), part: null };
}

function month(part: number, year: number | null): Period | null {
  const name = MONTHS[part - 1];
  if (!name) return null;
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return { text: year === null ? shown : `${shown} ${year}`, kind: 'month', year, part };
}

/** The number of a month by its short name, 1 to 12. */
function numberOf(name: string): number {
  return MONTHS.indexOf(name) + 1;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A month without a year of its own, in the financial year that stands over it where there is one. */
function monthOf(part: number, over: Year | null): Period | null {
  if (!over) return month(part, null);
  const isSplit = over.text.includes('/');
  return month(part, over.year + (isSplit && part <= 3 ? 1 : 0));
}

/** "Apr-Jun 2016" is the first quarter of a council's year; any other span is read as its last month. */
function monthSpan(first: string, last: string, digits: string | undefined): Period | null {
  const from = numberOf(first);
  const to = numberOf(last);
  if (to - from === 2 && from % 3 === 1) {
    const quarter = from === 1 ? 4 : (from - 1) / 3;
    const start = digits ? fullYear(digits) - (quarter === 4 ? 1 : 0) : null;
    return quarterOf(quarter, start === null ? null : yearSpan(String(start), String(start + 1)));
  }
  return digits ? month(to, fullYear(digits)) : null;
}

function quarterOf(part: number, over: Period | null): Period {
  const text = over ? `Q${part} ${over.text}` : `Q${part}`;
  return { text, kind: 'quarter', year: over?.year ?? null, part };
}

function named(kind: PeriodKind, text: string): Period {
  return { text, kind, year: null, part: null };
}

function numbered(kind: PeriodKind, name: string, part: number): Period {
  return { text: `${name}${part}`, kind, year: null, part };
}
