import { MONTH_STEMS, monthNumber } from '../text/months';
import { isToDate, type Period, type PeriodKind } from '../scorecard/period';
import { fold } from '../text/fold';
import { joinToDate } from './joinPeriods';
import {
  halfOf,
  isPart,
  isYearItself,
  month,
  monthOf,
  partOf,
  quarterOf,
  readPart,
  TERM_OF_YEAR,
  termOf,
  withoutField,
  yearOfQuarter,
  type Year,
} from './partsOfYear';
import { withoutQuarterOfMonth } from './monthQuarters';
import { inEnglish } from './words/otherLanguages';
import { WEEK_OF_DAY, weekOfDay } from './weeks';
import { findToDate, firstMonths, upTo, withoutToDate } from './yearToDate';

/** A period found in a header, and the words that are left without it. */
export interface PeriodReading {
  readonly period: Period | null;
  readonly rest: string;
}

// A heading that goes on for longer is prose, whatever years it names.
const LONGEST_HEADING = 250;

const MONTH = `(${MONTH_STEMS.join('|')})(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?(?![a-z])\\.?`;
const MONTH_SPAN = new RegExp(
  `\\b${MONTH}\\s*(?:-|to)\\s*${MONTH}\\s*((?:19|20)\\d\\d|\\d\\d(?!\\d))?(?!\\w)`,
);
const MONTH_AND_YEAR = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}[\\s\\-/']{0,2}((?:19|20)\\d\\d|\\d\\d(?!\\d))`;
/** "Apr 15 - Mar 16", "1 April 2015 to 31 March 2016". */
const DATED_SPAN = new RegExp(`\\b${MONTH_AND_YEAR}\\s*(?:-|to)\\s*${MONTH_AND_YEAR}(?!\\w)`);
/** "FYE March 2019", "Year ending 31 March 2019", "12 months to Sep 2017". */
const YEAR_ENDING = new RegExp(
  `\\b(?:(?:rolling )?(?:12|twelve) ?m(?:(?:on)?ths?)? (?:to|ending|ended|up to)|(?:financial |fiscal |academic )?y(?:ea)?r[ -](?:ending|ended|end|to)|fye|y/e)(?: (?:the )?(?:end )?(?:of )?)?\\s*${MONTH_AND_YEAR}(?!\\w)`,
);
/** "Apr", and with what it is measured in, "Apr %", "May (£k)". */
const BARE_MONTH = new RegExp(
  `^${MONTH}(?: ?\\(?(?:%|£[km]?|£000s?|per ?cent|days|hours|mins|minutes|weeks)\\)?)?$`,
);
const SPAN_ALONE = new RegExp(`^\\(?${MONTH}\\s*(?:-|to)\\s*${MONTH}\\)?$`);
const NUMBERED_MONTH = /^\(?(?:m|month) ?0?([1-9]|1[0-2])\)?$/;
const LONE_MONTH = new RegExp(`^\\(?${MONTH}\\)?$`);
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

type Reader = readonly [RegExp, (match: RegExpExecArray) => Period | null];

/** Each spelling of a year, longest first so that "2016/17" is not read as "2016". */
const YEARS: readonly Reader[] = [
  [/\b((?:19|20)\d\d)-(0\d|1[0-2])-[0-3]\d(?!\d)/, (m) => month(Number(m[2]), fullYear(m[1]!))],
  [WEEK_OF_DAY, weekOfDay],
  [TERM_OF_YEAR, (m) => termOf(m[1]!, m[2]!, m[3])],
  [YEAR_ENDING, (m) => rolling(yearEnding(monthNumber(m[1]!), fullYear(m[2]!)), m[0])],
  [DATED_SPAN, (m) => datedSpan(fullYear(m[2]!), monthNumber(m[1]!), fullYear(m[4]!), monthNumber(m[3]!))],
  [
    /\b(?:fye|(?:financial |fiscal )year (?:ending|ended|end)|y\/e)(?: in)?\s*'?((?:20)?\d\d)\b(?![/-]\d)/,
    (m) => fiscalYear(m[1]!),
  ],
  [
    /\b(?:[afsc]ye?|[sf]fy|(?:state |federal )?fiscal year|financial year|academic year|school year|year)?\s*((?:19|20)\d\d)\s*[/-]\s*((?:19|20)?\d\d)\b(?![/-]\d)/,
    (m) => yearSpan(m[1]!, m[2]!),
  ],
  [
    /\b(?:[afsc]ye?|[sf]fy|financial year|academic year|school year)?\s*'?(\d\d)\s*[/-]\s*'?(\d\d)\b(?![/-]\d)/,
    (m) => shortSpan(m[1]!, m[2]!),
  ],
  [/\b((?:19|20)\d\d)\s*[/-]\s*(\d)\b(?![/-]\d)/, (m) => oneDigitSpan(m[1]!, m[2]!)],
  // What is no span of years: "2022-04", "04/2022".
  [/\b(20\d\d)-(0[1-9]|1[0-2])\b(?![/-]\d)/, (m) => month(Number(m[2]), Number(m[1]))],
  [/(?<lead>^|[^\d/.-])(0?[1-9]|1[0-2])[/-](20\d\d)\b(?![/-]\d)/, (m) => month(Number(m[2]), Number(m[3]))],
  [/\bcy ?'?(20\d\d)\b/, (m) => calendarYear(m[1]!)],
  [/\b(s|f|state |federal )?(?:fy|fiscal year)\s*'?((?:20)?\d\d)\b/, (m) => fiscalYear(m[2]!, m[1])],
  [MONTH_SPAN, (m) => monthSpan(m[1]!, m[2]!, m[3])],
  [
    new RegExp(
      `\\b(?:as )?(?:at )?(?:the )?(?:end )?(?:of )?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}[\\s\\-/']*((?:19|20)\\d\\d|\\d\\d)\\b`,
    ),
    (m) => month(monthNumber(m[1]!), fullYear(m[2]!)),
  ],
  [/\b\d{1,2}[/.](\d{1,2})[/.]((?:19|20)?\d\d)\b/, (m) => month(Number(m[1]), fullYear(m[2]!))],
  [/(?<lead>^|[^\d.,])((?:19|20)\d\d)(?![\d.,]\d|\d)/, (m) => calendarYear(m[2]!)],
  [/\B'(\d\d)\b/, (m) => calendarYear(`20${m[1]!}`)],
];

// Of most texts one look says that they name none: only months side by side do it without a digit.
const MAY_NAME_YEAR = new RegExp(`\\d|${MONTH_SPAN.source}`);

/** What a publisher adds to a year, "2016 (p)", "2016r", "SY 18-19**", or a plan to one of its own, "Y1 2026/27". */
const YEAR_MARK = /^ ?(?:[*†‡§#^~¹²³⁴⁵⁶⁷⁸⁹⁰]+|\([a-z\d]\)|\[[a-z\d]\]|[per](?![a-z\d]))+/;
const PLAN_YEAR = /\b(?:year|yr|y) ?\d{1,2}\b/;
const HALF =
  /\bh([12])\b|\b(first|1st|second|2nd) half\b(?: of)?(?:[ -]year)?|\b(?:half[ -]?(?:year )?|semester |sem )([12])\b|\b(?:first|1st|second|2nd) semester\b/;
const MID_YEAR = /^\(?(?:m\.?y\.?|h\.?y\.?|mid[- ]?ye?a?r|half[- ]?year(?:ly)?)\)?$/;
const SIX_MONTHS = /^\(?(?:(?:at|after|first) )?(?:6|six) ?months\)?$/;
const QUARTER = /\b(?:q(?:uarter|tr)?\.?\s*([1-4])|([1-4])(?:st|nd|rd|th)\s+q(?:uarter|tr))\b/;

const NAMED: readonly Reader[] = [
  // "Target Y4-10": of a span the last.
  [
    /\b(?:year|yr|y)s? ?(\d{1,2}) ?(?:-|to) ?(?:(?:year|yr|y) ?)?(\d{1,2})\b/,
    (m) => (Number(m[2]) > Number(m[1]) ? numbered('plan-year', `YR${m[1]!}-`, Number(m[2])) : null),
  ],
  [/\bmilestone\s*(\d{1,2})\b/, (m) => numbered('milestone', 'Milestone ', Number(m[1]))],
  [
    /\b(?:year|yr|y)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/,
    (m) => {
      const number = NUMBER_WORDS.includes(m[1]!) ? NUMBER_WORDS.indexOf(m[1]!) : Number(m[1]);
      return numbered('plan-year', 'YR', number);
    },
  ],
  [
    /\bbaseline\b|\bwhere (?:(?:we|did we) (?:were|start(?:ed)?|began|begin)|were we)\b/,
    () => named('baseline', 'Baseline'),
  ],
  [/^start(?:ing)?(?: (?:value|figure|point|position|level))?$/, () => named('baseline', 'Baseline')],
  [
    /\b(?:contract|programme|project|plan) (?:(start)|end)\b(?! date)/,
    (m) => (m[1] ? named('baseline', 'Baseline') : named('end', 'End')),
  ],
  [
    /\b(?:year[- ]end|end[- ]of[- ]year)\b(?!\s+(?:target|goal|ambition))/,
    () => named('relative', 'This year'),
  ],
  [/\b(?:end|final|overall|long[- ]term)\b(?=\s+(?:target|goal|ambition)|$)/, () => named('end', 'End')],
  [
    /\b(?:by )?(?:the )?end[- ]of[- ](?:the[- ])?(?:programme?|project|plan|scheme|deal|strategy|grant|funding)\b|\bfinal year\b/,
    () => named('end', 'End'),
  ],
  [
    /\bprevious (?=(?:value|figure|result|score|performance|position|outturn|actual|data)s?\b)/,
    () => named('relative', 'Previous'),
  ],
  [
    /^(?:previous|prior|preceding) (?:period|release|reading|publication|return)$/,
    () => named('relative', 'Previous'),
  ],
  [/\b(?:two|2) years ago\b|\b(?:the )?year before last\b/, () => named('relative', 'Two years ago')],
  [
    /\bsame (?:period|month|time|point|stage) last year\b|\b(?:(?:12|twelve) months|(?:1|one) y(?:ea)?r) ago\b/,
    () => named('relative', 'Last year'),
  ],
  [/\b(?:last|previous|prev\.?|prior) ye?a?r\b|\b[pl]y\b/, () => named('relative', 'Last year')],
  [/\b(?:last|previous|prior) quarter\b/, () => named('relative', 'Last quarter')],
  [/\b(?:last|previous|prior) month\b/, () => named('relative', 'Last month')],
  [/\b(?:this|current) year\b/, () => named('relative', 'This year')],
  [/\b(?:this|current|latest) quarter\b/, () => named('relative', 'This quarter')],
  [/\bnext year\b/, () => named('relative', 'Next year')],
];

/** "June 30, 2026" is no month of 2030. */
const DAY_AFTER_MONTH =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?) (\d{1,2})(?:st|nd|rd|th)?, ?((?:19|20)\d\d)\b/g;

/**
 * Finds the period that a header names, in any spelling councils use, and normalises it.
 *
 * @example readPeriod('FY 2017 Target') // period FY17, rest 'target'
 */
export function readPeriod(text: string): PeriodReading {
  const folded = inEnglish(fold(text)).replace(DAY_AFTER_MONTH, '$2 $1 $3');
  if (folded.length > LONGEST_HEADING) return { period: null, rest: folded };
  const found = findToDate(folded);
  if (!found) return readTime(folded);
  const { period, rest } = readTime(found.rest);
  return { period: joinToDate(found.toDate, period), rest };
}

function readTime(text: string): PeriodReading {
  const folded = withoutQuarterOfMonth(text);
  const quarter = QUARTER.exec(folded);
  const withoutQuarter = quarter ? cut(folded, quarter) : folded;
  const [year, rest] = MAY_NAME_YEAR.test(withoutQuarter)
    ? firstOf(YEARS, withoutQuarter)
    : [null, withoutQuarter];
  if (quarter)
    return { period: quarterIn(Number(quarter[1] ?? quarter[2]), year), rest: withoutMonths(rest) };
  const half = HALF.exec(folded);
  if (half) {
    const [over, words] = firstOf(YEARS, cut(folded, half));
    return { period: halfOf(/1|first/.test(half[0]) ? 1 : 2, over), rest: withoutMonths(words) };
  }
  if (year) {
    // "2022/23 P3": the third four weeks of a railway's year.
    const part = isYearItself(year) ? readPart(rest) : null;
    if (part && isPart(part.period)) return { period: partOf(part.period, year), rest: part.rest };
    const within = isYearItself(year) ? withinYear(withoutField(rest).own, year) : null;
    if (within) return { period: within, rest: withoutField(rest).field };
    const ofQuarter = folded === text || !isYearItself(year) ? null : BARE_MONTH.exec(withoutField(rest).own);
    if (ofQuarter)
      return { period: monthOf(monthNumber(ofQuarter[1]!), year as Year), rest: withoutField(rest).field };
    // "2019-20 MY": half of the year has passed.
    const midYear = isYearItself(year) && MID_YEAR.test(withoutField(rest).own);
    if (midYear) return { period: halfOf(1, year), rest: withoutField(rest).field };
    return { period: year, rest: rest.replace(PLAN_YEAR, ' ').trim() };
  }
  const { own, field } = withoutField(folded);
  const bareMonth = BARE_MONTH.exec(own);
  if (bareMonth) return { period: monthOf(monthNumber(bareMonth[1]!), null), rest: field };
  const part = readPart(folded);
  if (part) return part;
  // Under a year it is the half that has passed by then.
  if (MID_YEAR.test(own) || SIX_MONTHS.test(own)) return { period: halfOf(1, null), rest: field };
  const [period, restOfNamed] = firstOf(NAMED, folded);
  return { period, rest: restOfNamed };
}

/** Whether a number standing alone in a header can be a year. */
export function isYearNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function firstOf(readers: readonly Reader[], text: string): [Period | null, string] {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const period = match && read(match);
    if (period) return [period, cut(text, match)];
  }
  return [null, text];
}

/** "Q2 2017/18 (Jul - Sep)": the months only say again what the quarter is. */
function withoutMonths(rest: string): string {
  return rest
    .replace(MONTH_SPAN, ' ')
    .replace(LONE_MONTH, ' ')
    .replace(/\(\s*\)/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text without a match; what the match has in its group `lead` only had to stand before. */
function cut(text: string, match: RegExpExecArray): string {
  const start = match.index + (match.groups?.['lead']?.length ?? 0);
  const after = text.slice(match.index + match[0].length).replace(YEAR_MARK, '');
  return `${text.slice(0, start)} ${after}`.replace(/\s+/g, ' ').trim();
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

/** With which month the year of a state of the US begins, and with which that of its government. */
const JULY = 7;
const OCTOBER = 10;

function fiscalYear(digits: string, whose = ''): Period {
  const short = digits.slice(-2);
  const period: Period = { text: `FY${short}`, kind: 'fiscal-year', year: 2000 + Number(short), part: null };
  if (whose === '') return period;
  return { ...period, firstMonth: whose.startsWith('s') ? JULY : OCTOBER };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The year that ends with a month: a council's in March, a school's in July or August, else twelve months by their last. */
function yearEnding(part: number, year: number): Period | null {
  if (part === 12) return calendarYear(String(year));
  if (part === 3 || part === 7 || part === 8) return yearSpan(String(year - 1), String(year));
  return month(part, year);
}

/** "Year to June 2026" may as well begin in April. */
function rolling(period: Period | null, said: string): Period | null {
  return period?.kind === 'month' && /12|twelve|end/.test(said) ? { ...period, isRolling: true } : period;
}

/** Twelve months from one date to another are a year, three a quarter; anything else is read as its last month. */
function datedSpan(fromYear: number, from: number, toYear: number, to: number): Period | null {
  const length = (toYear - fromYear) * 12 + to - from + 1;
  if (length === 12) return yearEnding(to, toYear);
  if (length === 3 && from % 3 === 1) {
    const start = from === 1 ? fromYear - 1 : fromYear;
    return quarterOf(from === 1 ? 4 : (from - 1) / 3, yearSpan(String(start), String(start + 1)));
  }
  return length > 0 ? (firstMonths(length, { last: to, year: toYear }) ?? month(to, toYear)) : null;
}

/** "Apr-Jun 2016" is the first quarter of a council's year, "Apr-Sep 2016" its first half; any other span is read as its last month. */
function monthSpan(first: string, last: string, digits: string | undefined): Period | null {
  const from = monthNumber(first);
  const to = monthNumber(last);
  if (to - from === 2 && from % 3 === 1) {
    const quarter = from === 1 ? 4 : (from - 1) / 3;
    const start = digits ? fullYear(digits) - (quarter === 4 ? 1 : 0) : null;
    return quarterOf(quarter, start === null ? null : yearSpan(String(start), String(start + 1)));
  }
  if (digits && (to - from + 12) % 12 === 5 && (from === 4 || from === 10)) {
    const start = fullYear(digits) - (from === 10 ? 1 : 0);
    return halfOf(from === 4 ? 1 : 2, yearSpan(String(start), String(start + 1)));
  }
  const soFar = digits
    ? firstMonths(((to - from + 12) % 12) + 1, { last: to, year: fullYear(digits) })
    : null;
  if (soFar) return soFar;
  if (!digits) return fromApril(from, to);
  return (from - to + 12) % 12 === 1 ? yearEnding(to, fullYear(digits)) : month(to, fullYear(digits));
}

/** "Apr-Sep", "Apr-Dec": from the beginning of a council's year to the end of a quarter; "Apr-Oct" to that of another month. */
function fromApril(from: number, to: number): Period | null {
  if (from !== 4 || to === from) return null;
  return to % 3 === 0 ? quarterOf(to === 3 ? 4 : to / 3 - 1, null) : upTo(month(to, null)!);
}

/** A quarter whose heading also names its year, or its months: "Qtr 2 (Jul-Sep)". */
function quarterIn(part: number, over: Period | null): Period {
  const said = over && isToDate(over) ? withoutToDate(over) : over;
  if (said?.kind === 'month')
    return quarterOf(
      part,
      said.year === null ? null : yearOfQuarter(part, { last: said.part!, year: said.year }),
    );
  if (said?.kind !== 'quarter') return quarterOf(part, said);
  if (said.year === null || said.part === part) return said.part === part ? said : quarterOf(part, null);
  // "Q1 Jul-Sep 2024": its months are those of another quarter of a council's year.
  const year = said.year + (said.part === 4 ? 1 : 0);
  return quarterOf(part, yearOfQuarter(part, { last: ((said.part! * 3) % 12) + 3, year }));
}

/** A part that stands beside its year: "2016/17 (Apr-Aug)", "Month 6 2016/17". */
function withinYear(words: string, year: Year): Period | null {
  const isSplit = year.text.includes('/');
  const [, number] = NUMBERED_MONTH.exec(words) ?? [];
  if (number !== undefined && year.kind === 'year')
    return monthOf(isSplit ? ((Number(number) + 2) % 12) + 1 : Number(number), year);
  const [, name] = LONE_MONTH.exec(words) ?? [];
  // "2016/17 Mar" is that year at its end.
  if (name !== undefined && !(isSplit && monthNumber(name) === 3)) return monthOf(monthNumber(name), year);
  const [, first, last] = SPAN_ALONE.exec(words) ?? [];
  if (first === undefined) return null;
  return monthSpan(first, last!, String(monthOf(monthNumber(last!), year)!.year));
}

function named(kind: PeriodKind, text: string): Period {
  return { text, kind, year: null, part: null };
}

function numbered(kind: PeriodKind, name: string, part: number): Period {
  return { text: `${name}${part}`, kind, year: null, part };
}
