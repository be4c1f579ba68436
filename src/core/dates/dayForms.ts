import { form, type DateForm } from './form';
import { daySpan, firstNotOver, type DateSpan } from './span';
import { MONTH, monthNumber, ORDINAL, PART_OF, yearNumber } from './words';

const YEAR = "'?(?<year>\\d{4}|\\d\\d)(?![\\d%]|[.,/:-]\\d|st|nd|rd|th)";
const NOT_IN_NUMBER = '(?<![\\w£.,/-])';

// "Phase 2 March 2017" is a month.
const NUMBERED_THING =
  /\b(?:phase|stage|tier|level|ks|term|block|band|part|version|option|note|page|table)\s+$/i;

/** Days with and without their year, the fullest forms first. */
export const dayForms: readonly DateForm[] = [
  form(
    '(?<![\\d/.-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T[\\d:.]+Z?)?(?![\\d-])',
    (found) => daySpan(Number(found['year']), Number(found['month']), Number(found['day'])),
  ),
  form(
    '(?<![\\d/.£-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![\\d/%]|[.-]\\d)',
    (found) => {
      const [first, second] = [Number(found['first']), Number(found['second'])];
      // Day first, as in Britain; a second part past 12 can only be a day.
      const [day, month] = second > 12 ? [second, first] : [first, second];
      return daySpan(yearNumber(found['year']!), month, day);
    },
  ),
  form(
    `${NOT_IN_NUMBER}(?:(?<from>\\d{1,2})${ORDINAL}?\\s*(?:-|to|and|&)\\s*)?(?<day>\\d{1,2})${ORDINAL}?(?:\\s+of\\s+|\\s{1,2}|[./-])?(?<month>${MONTH})[\\s,./-]*${YEAR}`,
    ({ from, day, month, year }, { before }) =>
      NUMBERED_THING.test(before) ? null : daysOfMonth(yearNumber(year!), month!, from, day!),
  ),
  form(
    `\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}?,?\\s+(?<year>\\d{4})(?!\\d)`,
    ({ month, day, year }) => daysOfMonth(yearNumber(year!), month!, undefined, day!),
  ),
];

/** Days without a year; to be tried after every form that has one. */
export const dayWithoutYearForms: readonly DateForm[] = [
  form(
    `${NOT_IN_NUMBER}(?:(?<from>\\d{1,2})${ORDINAL}?\\s*(?:-|to|and|&)\\s*)?(?<day>\\d{1,2})(?<ordinal>${ORDINAL})?(?:\\s+of)?[\\s-]+(?<month>${MONTH})`,
    ({ from, day, ordinal, month }, { asOf }) => {
      // "of the 12 may" and "the 5 march" are verbs more often than months.
      if (!ordinal && /^(may|mar|march)$/.test(month!)) return null;
      return firstNotOver(asOf, (year) => daysOfMonth(year, month!, from, day!));
    },
  ),
  form(`\\b(?<month>${MONTH})\\s+(?<day>\\d{1,2})${ORDINAL}\\b`, ({ month, day }, { asOf }) =>
    firstNotOver(asOf, (year) => daysOfMonth(year, month!, undefined, day!)),
  ),
  form(
    '(?<=\\b(?:on|by|until|till|before|due|w/c|commencing)\\s+|^\\s*)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/%])',
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
