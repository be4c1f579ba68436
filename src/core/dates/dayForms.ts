import { form, type DateForm, type Groups } from './form';
import { lastDayOfMonth } from '../sheet/calendar';
import { daySpan, doubted, firstNotOver, noSuchDay, type DateSpan } from './span';
import { monthNumber } from '../text/months';
import { MONTH, ORDINAL, pairStart, PART_OF, yearNumber } from './words';

const YEAR = "'?(?<year>\\d{4}|\\d\\d)(?![\\d%]|[.,/:-]\\d|st|nd|rd|th)";
const IN_NUMBER = /[\w£.,/-]$/;

// "Phase 2 March 2017" is a month.
const NUMBERED_THING =
  /\b(?:phase|stage|tier|level|ks|term|block|band|part|version|option|note|page|table)\s+$/i;

const JOINED = '(?:-|to|until|till|through|and|&)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const LEAP_YEAR = 2000;

/** Days with and without their year, the fullest forms first. */
export const dayForms: readonly DateForm[] = [
  form(
    '(?<year>(?:19|20)\\d\\d)(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:T[\\d:.]+Z?)?(?![\\d/-])',
    (found) => dayOrNone(Number(found['year']), Number(found['month']), Number(found['day'])),
    { notAfter: /[\d/.-]$/ },
  ),
  form(
    '(?<year>20\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\w%]|[.,/-]\\d)',
    (found) => daySpan(Number(found['year']), Number(found['month']), Number(found['day'])),
    { notAfter: /[\w£$#.,/-]$/ },
  ),
  // Two days that share the year at the end: "21 Feb - 25 Feb 2018", "June 9th - June 23rd, 2017", "March 9-13, 2018".
  form(
    `(?<day>\\d{1,2})${ORDINAL}?(?:\\s+of)?\\s{0,2}(?<month>${MONTH})\\s*${JOINED}\\s*${WEEKDAY}(?<day2>\\d{1,2})${ORDINAL}?(?:\\s+of)?\\s{0,2}(?<month2>${MONTH})[\\s,./-]*${YEAR}`,
    daysOfOneYear,
    { notAfter: IN_NUMBER },
  ),
  form(
    `\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}?\\s*${JOINED}\\s*${WEEKDAY}(?:(?<month2>${MONTH})\\s+)?(?<day2>\\d{1,2})${ORDINAL}?,?\\s+(?<year>\\d{4})(?!\\d)`,
    daysOfOneYear,
  ),
  form(
    '(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![\\d/%]|[.-]\\d)',
    (found) => {
      const [first, second] = [Number(found['first']), Number(found['second'])];
      // Day first, as in Britain; a second part past 12 can only be a day.
      const [day, month] = second > 12 ? [second, first] : [first, second];
      return dayOrNone(yearNumber(found['year']!), month, day);
    },
    { notAfter: /[\d/.£-]$/ },
  ),
  form(
    `(?:(?<from>\\d{1,2})${ORDINAL}?\\s*(?:-|to|and|&)\\s*)?(?<day>\\d{1,2})(?<ordinal>${ORDINAL})?(?:\\s+of\\s+|\\s{1,2}|[./-])?(?<month>${MONTH})[\\s,./-]*${YEAR}`,
    ({ from, day, ordinal, month, year }, { before }) => {
      if (NUMBERED_THING.test(before)) return null;
      const span = daysOfMonth(yearNumber(year!), month!, from, day!);
      return span ?? (isMeantAsDay(day!, ordinal) ? noSuchDay(yearNumber(year!), monthNumber(month!)) : null);
    },
    { notAfter: IN_NUMBER },
  ),
  form(
    `\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}?,?\\s+(?<year>\\d{4})(?!\\d)`,
    ({ month, day, year }) =>
      daysOfMonth(yearNumber(year!), month!, undefined, day!) ??
      noSuchDay(yearNumber(year!), monthNumber(month!)),
  ),
];

const NUMERIC_DAY =
  '(?<lead>\\b(?:by|on|before|until|from|due|due on|expected|expected by|expected on|end of play|close of play|cop|cob|w/c|week commencing|promised|chased|sent|emailed|requested|asked)\\s+)(?<day>0?[1-9]|[12]\\d|3[01])/(?<month>0?[1-9]|1[0-2])(?![\\d/%-]|\\.\\d)';

/** Days without a year; to be tried after every form that has one. */
export const dayWithoutYearForms: readonly DateForm[] = [
  form(NUMERIC_DAY, ({ day, month }, { asOf }) => {
    // "By 18/19" is a year; so may "by 11/12" be.
    const span = firstNotOver(asOf, (year) => dayOrNone(year, Number(month), Number(day)));
    return span && pairStart(`${day!.padStart(2, '0')}/${month!.padStart(2, '0')}`) !== null
      ? doubted(span, 'left-over')
      : span;
  }),
  form(
    `(?:(?<from>\\d{1,2})${ORDINAL}?\\s*(?:-|to|and|&)\\s*)?(?<day>\\d{1,2})(?<ordinal>${ORDINAL})?(?:\\s+of)?[\\s-]+(?<month>${MONTH})`,
    ({ from, day, ordinal, month }, { asOf }) => {
      // "of the 12 may" and "the 5 march" are verbs more often than months.
      if (!ordinal && /^(may|mar|march)$/.test(month!)) return null;
      const number = monthNumber(month!);
      if (Number(day) > lastDayOfMonth(LEAP_YEAR, number) && isMeantAsDay(day!, ordinal)) {
        return firstNotOver(asOf, (year) => noSuchDay(year, number));
      }
      return firstNotOver(asOf, (year) => daysOfMonth(year, month!, from, day!));
    },
    { notAfter: IN_NUMBER },
  ),
  form(`\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}\\b`, ({ month, day }, { asOf }) =>
    firstNotOver(asOf, (year) => daysOfMonth(year, month!, undefined, day!)),
  ),
  form(
    '(?<lead>\\b(?:on|by|until|till|before|due|w/c|commencing)\\s+|^\\s*)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/%])',
    ({ day, month }, { asOf, before, after }) => {
      // Without a word before it, "30/11" is a day where it says all; "11/12" may then be two years.
      const isAlone = before.trim() === '';
      if (isAlone && (after.trim() !== '' || Number(month) === Number(day) + 1)) return null;
      return firstNotOver(asOf, (year) => daySpan(year, Number(month), Number(day)));
    },
  ),
  form(
    `\\b${PART_OF}christmas(?:\\s+(?<year>\\d{4}))?\\b|\\bxmas(?:\\s+(?<year2>\\d{4}))?\\b`,
    (found, { asOf }) => {
      const year = found['year'] ?? found['year2'];
      return year
        ? daySpan(Number(year), 12, 25)
        : firstNotOver(asOf, (candidate) => daySpan(candidate, 12, 25));
    },
  ),
];

/** "1-5 March 2017", or one day where `from` is not given. */
function daysOfMonth(year: number, month: string, from: string | undefined, day: string): DateSpan | null {
  const last = daySpan(year, monthNumber(month), Number(day));
  const first = from === undefined ? last : daySpan(year, monthNumber(month), Number(from));
  if (!last || !first) return null;
  return first.from <= last.to ? { ...last, from: first.from } : last;
}

/** The day, or the month where it has no such day; null where there is no such month either. */
function dayOrNone(year: number, month: number, day: number): DateSpan | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return daySpan(year, month, day) ?? noSuchDay(year, month);
}

/** Whether a number that no month has is a slip for a day, and not a count of something. */
function isMeantAsDay(day: string, ordinal: string | undefined): boolean {
  return Number(day) > 0 && (Number(day) <= 31 || ordinal !== undefined);
}

/** From a day to another whose year is that of both, or the next where the first would come later. */
function daysOfOneYear({ day, month, day2, month2, year: digits }: Groups): DateSpan | null {
  const year = yearNumber(digits!);
  const [first, second] = [monthNumber(month!), monthNumber(month2 ?? month!)];
  const last = daySpan(year, second, Number(day2)) ?? noSuchDay(year, second);
  const start = first > second ? year - 1 : year;
  const from = daySpan(start, first, Number(day)) ?? noSuchDay(start, first);
  if (!from || !last || from.from > last.to) return null;
  const doubt = from.doubt ?? last.doubt;
  return doubt === undefined
    ? { ...last, from: from.from }
    : { ...last, from: from.from, certainty: 'ambiguous', doubt };
}
