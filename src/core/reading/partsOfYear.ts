import type { Period } from '../scorecard/period';
import { MONTHS } from '../text/months';

/** "Autumn term 2022", "Spring 2022/23": the terms of a school year. */
export const TERM_OF_YEAR =
  /\b(autumn|spring|summer)(?: term)?,? ?((?:19|20)\d\d)(?: ?[/-] ?((?:20)?\d\d))?(?![\w/-])/;
/** The month in which each ends. */
const TERM_ENDS = new Map([
  ['autumn', 12],
  ['spring', 3],
  ['summer', 7],
]);
const TERM = /^\(?(?:(autumn|spring|summer)(?: term)?|(?:term|t) ?([1-6]))\)?$/;
const FIELD =
  /\b(?:actual|target|result|outturn|achieved|achievement|goal|planned|plan|performance|forecast)\b/;
/** "P3", one of the thirteen times four weeks of a railway's year, "Wk 23", and "M3", a month by its number. */
const WEEKS = /^(?:(p|period)|(m|mth|month)|(?:wk|week)\.?(?: no\.?)?) ?0?([1-9]\d?)$/;

/** A term whose year is known counts as the month that it ends in, and keeps its own name. */
export function termOf(name: string, first: string, second: string | undefined): Period {
  const year = Number(first) + (second && name !== 'autumn' ? 1 : 0);
  return { text: `${capitalise(name)} ${year}`, kind: 'month', year, part: TERM_ENDS.get(name)! };
}

/** A term, a week, or four weeks of a railway's year, where a heading says that and at most of what field; else null. */
export function readPart(words: string): { period: Period; rest: string } | null {
  const { own, field } = withoutField(words);
  const period = readTerm(own) ?? readWeeks(own);
  return period && { period, rest: field };
}

/** What a heading says beside its field: "Apr" of "Apr actual". */
export function withoutField(words: string): { own: string; field: string } {
  const field = FIELD.exec(words)?.[0] ?? '';
  return { own: words.replace(field, '').replace(/^[\s/,-]+|[\s/,-]+$/g, ''), field };
}

function readTerm(words: string): Period | null {
  const [match, name, number] = TERM.exec(words) ?? [];
  if (match === undefined) return null;
  if (name === undefined) return { text: `Term ${number!}`, kind: 'term', year: null, part: Number(number) };
  const part = [...TERM_ENDS.keys()].indexOf(name) + 1;
  return { text: capitalise(name), kind: 'term', year: null, part };
}

function readWeeks(words: string): Period | null {
  const [match, isOfFour, isMonth, digits] = WEEKS.exec(words) ?? [];
  const part = Number(digits);
  if (match === undefined || part > (isOfFour ? 13 : isMonth ? 12 : 53)) return null;
  // Until its year is known nothing says which month it is.
  return isOfFour || isMonth
    ? { text: `${isOfFour ? 'P' : 'M'}${part}`, kind: 'four-weeks', year: null, part }
    : { text: `Week ${part}`, kind: 'week', year: null, part };
}

/** Whether it is such a part, without a year of its own. */
export function isPart({ kind, year }: Period): boolean {
  return year === null && (kind === 'term' || kind === 'four-weeks' || kind === 'week');
}

/** The part of a year that stands over it. */
export function partOf(part: Period, over: Period): Period {
  const [, first, second] = /^(\d{4})(?:\/(\d\d))?$/.exec(over.text) ?? [];
  const name = part.text.toLowerCase();
  if (first && TERM_ENDS.has(name)) return termOf(name, first, second);
  if (first && name.startsWith('m') && isYearItself(over))
    return monthOf(second ? ((part.part! + 2) % 12) + 1 : part.part!, over)!;
  return { ...part, text: `${part.text} ${over.text}`, year: over.year };
}

function capitalise(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** A whole year. */
export type Year = Period & { readonly year: number };

export function isYearItself(period: Period): period is Year {
  return period.kind === 'year' || period.kind === 'fiscal-year';
}

/** A month of a calendar year, or of none. */
export function month(part: number, year: number | null): Period | null {
  const name = MONTHS[part - 1];
  if (!name) return null;
  const shown = name.slice(0, 3);
  return { text: year === null ? shown : `${shown} ${year}`, kind: 'month', year, part };
}

/** A month without a year of its own, in the financial year that stands over it where there is one. */
export function monthOf(part: number, over: Year | null): Period | null {
  if (!over) return month(part, null);
  const isSplit = over.text.includes('/');
  return month(part, over.year + (isSplit && part <= 3 ? 1 : 0));
}

export function halfOf(part: number, over: Period | null): Period {
  const text = over ? `H${part} ${over.text}` : `H${part}`;
  return { text, kind: 'half', year: over?.year ?? null, part, ...begunAs(over) };
}

export function quarterOf(part: number, over: Period | null): Period {
  const text = over ? `Q${part} ${over.text}` : `Q${part}`;
  return { text, kind: 'quarter', year: over?.year ?? null, part, ...begunAs(over) };
}

function begunAs(over: Period | null): Pick<Period, 'firstMonth'> {
  return over?.firstMonth === undefined ? {} : { firstMonth: over.firstMonth };
}

/** The last month of a quarter, by the calendar. */
export interface LastMonth {
  readonly last: number;
  readonly year: number;
}

/** "Q1 Sep 2021": a quarter is named after its last month, and both tell in which month the year begins. */
export function yearOfQuarter(part: number, { last, year }: LastMonth): Year | null {
  const first = firstMonthOf(part * 3, last);
  const from = last < first ? year - 1 : year;
  if (first === 1) return { text: String(year), kind: 'year', year, part: null };
  if (first !== 4 && first !== 7) return null;
  return { text: `${from}/${String(from + 1).slice(-2)}`, kind: 'year', year: from, part: null };
}

/** The month with which so many months up to another begin. */
export function firstMonthOf(count: number, last: number): number {
  return ((last - count + 12) % 12) + 1;
}

/** The year of a quarter or of a year to date, be it the time itself. */
export function yearOfTime({ text, kind, year }: Period): Period {
  const own = kind === 'quarter' || kind === 'to-date' ? text.replace(/^(?:YTD )?(?:Q\d )?/, '') : text;
  return { text: own, kind: own.startsWith('FY') ? 'fiscal-year' : 'year', year, part: null };
}
