import { dateParts, lastDayOfMonth } from '../sheet/calendar';
import { form, type DateForm, type FormContext, type Groups } from './form';
import { daySpan, doubted, firstNotOver, monthSpan, monthsSpan, type DateSpan } from './span';
import { monthNumber } from '../text/months';
import { isLikelyYear, MONTH, pairStart, PART_OF, PUT_OFF_FROM, YEAR4, YEAR_PAIR, yearNumber } from './words';

const SHORT_YEAR = '(?<year>\\d\\d)(?![\\d%]|[.,/:-]\\d|st|nd|rd|th|\\s?%)';
const SEVERAL = `(?<first>${MONTH})(?:\\s*[/&,-]\\s*${MONTH})*\\s*(?:to|-|/|and|or|&)\\s*(?<last>${MONTH})`;

/** Months with their year. */
export const monthForms: readonly DateForm[] = [
  form(`\\b(?<month>${MONTH})\\s+half[\\s-]?term\\s+(?<year>${YEAR4})(?!\\s?[-/]\\s?\\d)`, (found) =>
    monthSpan(Number(found['year']), monthNumber(found['month']!)),
  ),
  form(
    `\\b${SEVERAL}[\\s,'-]*(?:(?<year>${YEAR4})|['-](?<shortYear>\\d\\d)(?!\\d))(?!\\s?[-/]\\s?\\d)`,
    ({ first, last, year, shortYear }, { before }) =>
      severalMonths(yearNumber((year ?? shortYear)!), PUT_OFF_FROM.test(before) ? last! : first!, last!),
  ),
  form(`\\b${SEVERAL} ${SHORT_YEAR}`, ({ first, last, year }, { asOf }) => {
    // "June and July 17" may be a day; a number that is no year near can be nothing else.
    if (!isLikelyYear(yearNumber(year!), asOf)) return null;
    const span = severalMonths(yearNumber(year!), first!, last!);
    return span && { ...span, certainty: 'ambiguous' };
  }),
  form(`\\b${PART_OF}(?<month>${MONTH})[\\s,]+(?<pair>${YEAR_PAIR})`, ({ month, pair }) => {
    const start = pairStart(pair!);
    if (start === null) return null;
    // Which twelve months "April 2016/17" falls in is told by the financial year, not by the words.
    const number = monthNumber(month!);
    return { ...monthSpan(number >= 4 ? start : start + 1, number), certainty: 'ambiguous' };
  }),
  form(
    `\\b${PART_OF}(?<month>${MONTH})[\\s,./'-]*(?:(?:of|in)\\s+)?(?<year>${YEAR4})(?!\\s?[-/]\\s?\\d)`,
    (found) => monthSpan(Number(found['year']), monthNumber(found['month']!)),
  ),
  form(`\\b${PART_OF}(?<month>${MONTH})\\s*['/-]\\s*'?${SHORT_YEAR}`, ({ month, year }) =>
    monthSpan(yearNumber(year!), monthNumber(month!)),
  ),
  form(`\\b${PART_OF}(?<month>${MONTH.replace('(?![a-z])\\.?', '')})${SHORT_YEAR}`, ({ month, year }) =>
    monthSpan(yearNumber(year!), monthNumber(month!)),
  ),
  form(`\\b${PART_OF}(?<month>${MONTH})\\s+${SHORT_YEAR}`, dayOrYear),
  form(
    '(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])(?![\\d/-])',
    ({ year, month }) =>
      pairStart(`${year}-${month}`) === null ? monthSpan(Number(year), Number(month)) : null,
    { notAfter: /[\d/.-]$/ },
  ),
  form(
    '(?<month>(?:0?[1-9]|1[0-2])(?=/)|(?:0[1-9]|1[0-2])(?=[.-]))[/.-](?<year>20\\d\\d)(?![\\d/-]|\\.\\d)',
    ({ month, year }, { before }) =>
      // The department numbers its releases: "SFR 12/2017".
      /\bsfr\s*$/i.test(before) ? null : monthSpan(Number(year), Number(month)),
    { notAfter: /[\d/.-]$/ },
  ),
  form(
    '(?<lead>\\b(?:due|expected|by|until|est\\.?|eta:?)\\s+)(?<month>0?[1-9]|1[0-2])/(?<year>\\d\\d)(?![\\d/%])',
    ({ month, year }, { asOf }) => {
      // "12/11" may be a day; a second part past 12 can only be a year.
      if (Number(year) <= 12 || !isLikelyYear(yearNumber(year!), asOf)) return null;
      return pairStart(`${month!.padStart(2, '0')}/${year!}`) === null
        ? monthSpan(yearNumber(year!), Number(month))
        : null;
    },
  ),
];

/** Months without a year; to be tried after every form that has one. */
export const monthWithoutYearForms: readonly DateForm[] = [
  // "June 2107": the digits beside it are no year, and not to be ignored either.
  form(`\\b(?<month>${MONTH})\\s+(?!(?:19|20)\\d\\d)\\d{4}(?![\\d,.%])`, ({ month }, { asOf }) => {
    const span = firstNotOver(asOf, (year) => monthSpan(year, monthNumber(month!)));
    return span && doubted(span, 'left-over');
  }),
  form(`\\b${SEVERAL}(?![a-z])`, ({ first, last }, { asOf, before }) => {
    if (!startsWithCapital(first!)) return null;
    const from = PUT_OFF_FROM.test(before) ? last! : first!;
    return firstNotOver(asOf, (year) => severalMonths(year, from, last!));
  }),
  form(
    `\\b(?:(?:next|this)\\s+)?(?<part>${PART_OF})(?<month>${MONTH})(?![a-z'])`,
    ({ part, month }, context) => {
      if (!part && !isMonthHere(month!, context)) return null;
      return firstNotOver(context.asOf, (year) => monthSpan(year, monthNumber(month!)));
    },
  ),
];

const BEFORE_DAY = /\b(?:by|on|until|before|no later than)\s+$/i;

/** "July 17": July 2017 where that is a year to speak of, else the 17th of July. */
function dayOrYear({ month, year }: Groups, { asOf, before }: FormContext): DateSpan | null {
  const number = monthNumber(month!);
  const canBeDay = Number(year) >= 1 && Number(year) <= lastDayOfMonth(2000, number);
  // "By October 15" of a year long gone by is a day.
  const isLongPast = yearNumber(year!) < dateParts(asOf).year - 1;
  const isDay = canBeDay && isLongPast && BEFORE_DAY.test(before);
  if (isLikelyYear(yearNumber(year!), asOf) && !isDay) {
    const span = monthSpan(yearNumber(year!), number);
    return canBeDay ? { ...span, certainty: 'ambiguous' } : span;
  }
  return canBeDay ? firstNotOver(asOf, (candidate) => daySpan(candidate, number, Number(year))) : null;
}

function severalMonths(year: number, first: string, last: string): DateSpan {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return from <= to ? monthsSpan(year, from, to, 'month') : monthsSpan(year - 1, from, to + 12, 'month');
}

const BEFORE_MONTH =
  /\b(?:in|by|from|until|till|during|before|after|since|of|early|mid|late|next|last|this|for|to|end|around|due|available|expected|use|using|tbc|tba)[\s-]+(?:the\s+)?$/i;
const AFTER_MONTH =
  /^\s+(?:figures?|data|snapshot|average|outturn|returns?|census|position|results?|year[- ]end|update|meeting|board|cabinet|dmt)\b/i;
// Names of people and verbs: they need a word beside them that makes them a month.
const OFTEN_ANOTHER_WORD = /^(?:may|march|mar|april|june|august|jan|dec|sep)$/i;

/** Whether a month's name without a year is a month at all: not "figures may change". */
function isMonthHere(month: string, { before, after }: FormContext): boolean {
  if (BEFORE_MONTH.test(before) || AFTER_MONTH.test(after)) return true;
  if (!startsWithCapital(month)) return false;
  if (!OFTEN_ANOTHER_WORD.test(month.replace('.', ''))) return true;
  return /(?:^|[-(:,/])\s*$/.test(before) && /^\s*(?:$|[-(),./;])/.test(after);
}

function startsWithCapital(word: string): boolean {
  return /^[A-Z]/.test(word);
}
