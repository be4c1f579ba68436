import { addDays, dateParts, dayOfWeek, type CalendarDate } from '../sheet/calendar';
import { form, type DateForm, type FormContext, type Groups } from './form';
import {
  endOf,
  financialQuarterSpan,
  firstNotOver,
  monthsSpan,
  yearSpan,
  type DateSpan,
  type YearKind,
} from './span';
import { isNear, pairStart, YEAR4, YEAR_PAIR, yearNumber } from './words';

const KIND = '(?<kind>financial|fiscal|academic|school|calendar|municipal|plan)';
const MARK = '(?<mark>AY|SY|FY|academic\\s+year|school\\s+year|financial\\s+year|fiscal\\s+year)';
const ANY_YEAR = `(?:(?<pair>${YEAR_PAIR})|(?<year>${YEAR4}))`;
// "end of Year 13" is a class of a school.
const NOT_A_CLASS = '(?!\\s*\\d{1,2}(?![\\d/]))';

/** Whole years, their ends and their parts. */
export const yearForms: readonly DateForm[] = [
  form(
    `\\bend\\s+of\\s+(?:the\\s+)?(?:(?<which>current|this|next)\\s+)?(?:${KIND}\\s+)?year\\b${NOT_A_CLASS}(?:\\s*,?\\s*${ANY_YEAR})?`,
    yearEnd,
  ),
  form(
    `\\bend\\s+(?:of\\s+)?(?:the\\s+)?(?:(?<kind>FY|AY|SY)|(?:(?<kind2>financial|fiscal|academic|school|calendar)\\s+)?year)\\b${NOT_A_CLASS}(?:\\s*,?\\s*${ANY_YEAR})?`,
    ({ kind, kind2, ...rest }, context) =>
      yearEnd({ ...rest, kind: kind2 ?? (/^[AS]Y$/i.test(kind ?? '') ? 'academic' : 'financial') }, context),
  ),
  form(`\\b(?:${KIND}\\s+)?(?:year[\\s-]?end|eoy)\\b(?:\\s*,?\\s*${ANY_YEAR})?`, yearEnd),
  form(`\\bend\\s+(?:of\\s+)?${ANY_YEAR}`, ({ pair, year }, context) => {
    const span = wholeYear(pair, year, 'financial', context);
    return span && endOf(span);
  }),
  form(
    `\\b(?<part>early|mid|middle|late|beginning|start|(?:first|1st|second|2nd)\\s+half)(?:\\s+of|\\s+in)?[\\s-]+(?:${ANY_YEAR}|(?<next>next\\s+year))`,
    partOfYear,
  ),
  // Two-digit pairs may be joined by a hyphen where a mark makes them years: "AY 15-16".
  form(
    `\\b${MARK}\\s*(?:(?<pair>${YEAR_PAIR}|\\d\\d-\\d\\d(?!\\d))|'?(?<year>${YEAR4}|\\d\\d(?!\\d)))`,
    markedYear,
  ),
  form(
    `(?<pair>${YEAR_PAIR})(?!\\s+year\\s+olds?)(?:\\s+${KIND}(?:\\s+year)?\\b)?`,
    (found, context) => {
      if (/\byears?\s*$/i.test(context.before)) return null;
      return wholeYear(found['pair'], undefined, yearKind(found['kind']), context);
    },
    { notAfter: /[\d/.£-]$/ },
  ),
  form(
    `(?<year>${YEAR4})(?![\\w%]|[.,/-]\\d)`,
    ({ year }, context) =>
      isNear(Number(year), context.asOf) ? wholeYear(undefined, year, 'calendar', context) : null,
    { notAfter: /[\w£#.,/&-]$/ },
  ),
];

/** Times told from today: "next month". */
export const relativeForms: readonly DateForm[] = [
  form(
    `\\b(?:end\\s+of\\s+)?next\\s+(?<unit>week|month|quarter|(?:${KIND}\\s+)?year)\\b`,
    ({ unit, kind }, { asOf }) => assumed(unitSpan(asOf, unit!, kind, 1)),
  ),
  form(
    `\\b(?:end\\s+of\\s+(?:the\\s+)?)?(?:this|current)\\s+(?<unit>week|month|quarter|(?:${KIND}\\s+)?year)\\b`,
    ({ unit, kind }, { asOf, before }) =>
      /\blater\s*$/i.test(before) ? null : assumed(unitSpan(asOf, unit!, kind, 0)),
    { namesPeriod: true },
  ),
  form(
    '\\b(?:end\\s+of\\s+(?:the\\s+)?|by\\s+)(?<unit>week|month|quarter)(?:[\\s-]end)?\\b(?!\\s+(?:figures?|data|snapshot))',
    ({ unit }, { asOf }) => assumed(unitSpan(asOf, unit!, undefined, 0)),
  ),
];

function markedYear({ mark, pair, year }: Groups, context: FormContext): DateSpan | null {
  const kind = /^(?:ay|sy|academic|school)/i.test(mark!) ? 'academic' : 'financial';
  if (pair) return wholeYear(pair, undefined, kind, context);
  // "FY17" may begin or end in 2017.
  return { ...yearSpan(yearNumber(year!), kind), certainty: 'ambiguous' };
}

function wholeYear(
  pair: string | undefined,
  year: string | undefined,
  kind: YearKind,
  { asOf }: FormContext,
): DateSpan | null {
  if (!pair) return year ? yearSpan(Number(year), 'calendar') : null;
  const start = pairStart(pair);
  if (start === null || !isNear(start, asOf)) return null;
  return yearSpan(start, kind);
}

/** "year end": the last day of a year, of the council's financial year unless it says which. */
function yearEnd({ kind, which, pair, year }: Groups, context: FormContext): DateSpan | null {
  const named = yearKind(kind);
  if (pair) {
    const span = wholeYear(pair, undefined, named, context);
    return span && endOf(span);
  }
  if (year) {
    // "Year end 2017" closes the year that began in 2016.
    return endOf(yearSpan(named === 'calendar' ? Number(year) : Number(year) - 1, named));
  }
  const end = (start: number) => endOf(yearSpan(start, named));
  const first = firstNotOver(context.asOf, end);
  if (!first || !/next/i.test(which ?? '')) return first;
  return { ...end(yearStart(context.asOf, named) + 1), certainty: 'assumed-year' };
}

function partOfYear({ part, pair, year, next }: Groups, context: FormContext): DateSpan | null {
  const start = next ? dateParts(context.asOf).year + 1 : pair ? pairStart(pair) : Number(year);
  if (start === null) return null;
  const months = monthsOfPart(part!.toLowerCase());
  const offset = pair ? 3 : 0;
  const span = monthsSpan(start, months[0] + offset, months[1] + offset, 'season');
  return next ? { ...span, certainty: 'assumed-year' } : span;
}

function monthsOfPart(part: string): readonly [number, number] {
  if (/first|1st/.test(part)) return [1, 6];
  if (/second|2nd/.test(part)) return [7, 12];
  if (part === 'late') return [9, 12];
  return part.startsWith('mid') ? [5, 8] : [1, 4];
}

function unitSpan(asOf: CalendarDate, unit: string, kind: string | undefined, ahead: 0 | 1): DateSpan {
  const { year, month } = dateParts(asOf);
  if (/week/i.test(unit)) {
    const monday = addDays(asOf, 1 - dayOfWeek(asOf) + 7 * ahead);
    return { from: monday, to: addDays(monday, 6), precision: 'day', certainty: 'stated' };
  }
  if (/month/i.test(unit)) return monthsSpan(year, month + ahead, month + ahead, 'month');
  if (/quarter/i.test(unit)) {
    const start = yearStart(asOf, 'financial');
    return financialQuarterSpan(start, Math.floor(((month + 8) % 12) / 3) + 1 + ahead);
  }
  const which = kind ? yearKind(kind) : 'calendar';
  return yearSpan(yearStart(asOf, which) + ahead, which);
}

/** The calendar year in which the year of a kind around `asOf` began. */
function yearStart(asOf: CalendarDate, kind: YearKind): number {
  const { year } = dateParts(asOf);
  return yearSpan(year, kind).from <= asOf ? year : year - 1;
}

function yearKind(word: string | undefined): YearKind {
  if (/academic|school/i.test(word ?? '')) return 'academic';
  return /calendar/i.test(word ?? '') ? 'calendar' : 'financial';
}

function assumed(span: DateSpan): DateSpan {
  return { ...span, certainty: 'assumed-year' };
}
