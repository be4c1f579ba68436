import {
  addDays,
  calendarDate,
  dateParts,
  formatDay,
  lastDayOfMonth,
  type CalendarDate,
} from '../sheet/calendar';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'season' | 'year';

/**
 * `stated`: the words leave one reading. `assumed-year`: they name no year, so the first one not yet over is taken.
 * `ambiguous`: they have two readings; the one that ends later is taken, so that nothing counts as passed too early.
 */
export type DateCertainty = 'stated' | 'assumed-year' | 'ambiguous';

/**
 * Why the words do not stand as they are: the calendar has no such day, a month's name is misspelt, or something beside
 * the date was not read.
 */
export type DateDoubt = 'no-such-day' | 'misspelt' | 'left-over';

/** The days that some words stand for, first and last included. */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly precision: DatePrecision;
  readonly certainty: DateCertainty;
  /** Absent where the words stand as they are; a date with a doubt is never `stated`. */
  readonly doubt?: DateDoubt;
}

/** "March 2017", "31 March 2017", or "1 April 2017 to 30 June 2017" for anything else than a month or a day. */
export function formatSpan({ from, to, precision }: Pick<DateSpan, 'from' | 'to' | 'precision'>): string {
  if (precision === 'month') return formatDay(from).replace(/^1 /, '');
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const SEASON_MONTHS = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] } as const;
// A term's end moves with Easter and with the council, so a term runs to the end of its last possible month.
const TERM_MONTHS = { spring: [1, 4], summer: [5, 8], autumn: [9, 12], winter: [12, 14] } as const;

/** The span of one day, or null where the calendar has no such day. */
export function daySpan(year: number, month: number, day: number): DateSpan | null {
  const date = calendarDate(year, month, day);
  return date === null ? null : { from: date, to: date, precision: 'day', certainty: 'stated' };
}

export function monthSpan(year: number, month: number): DateSpan {
  return monthsSpan(year, month, month, 'month');
}

/** Whole months of one year; months past 12 run on into the next year. */
export function monthsSpan(year: number, first: number, last: number, precision: DatePrecision): DateSpan {
  const from = monthOf(year, first);
  const to = monthOf(year, last);
  return {
    from: calendarDate(from.year, from.month, 1)!,
    to: calendarDate(to.year, to.month, lastDayOfMonth(to.year, to.month))!,
    precision,
    certainty: 'stated',
  };
}

/** The month of a day that the calendar does not have; null where it is not as old as that year. */
export function noSuchDay(year: number, month: number): DateSpan | null {
  if (calendarDate(year, month, 1) === null) return null;
  return doubted(monthSpan(year, month), 'no-such-day');
}

/** A span with a doubt: no longer stated. */
export function doubted(span: DateSpan, doubt: DateDoubt): DateSpan {
  const certainty = span.certainty === 'stated' ? 'ambiguous' : span.certainty;
  return { ...span, certainty, doubt: span.doubt ?? doubt };
}

/** Six months of the financial year that begins in April of `year`. */
export function financialHalfSpan(year: number, half: number): DateSpan {
  return monthsSpan(year, half * 6 - 2, half * 6 + 3, 'season');
}

/** A quarter of the financial year that begins in April of `year`. */
export function financialQuarterSpan(year: number, quarter: number): DateSpan {
  return monthsSpan(year, quarter * 3 + 1, quarter * 3 + 3, 'quarter');
}

export function seasonSpan(year: number, season: Season): DateSpan {
  const [first, last] = SEASON_MONTHS[season];
  return monthsSpan(year, first, last, 'season');
}

export function termSpan(year: number, season: Season): DateSpan {
  const [first, last] = TERM_MONTHS[season];
  return monthsSpan(year, first, last, 'season');
}

export type YearKind = 'calendar' | 'financial' | 'academic';

const YEAR_START_MONTH = { calendar: 1, financial: 4, academic: 9 } as const;

/** The twelve months of the year of a kind that begins in `year`. */
export function yearSpan(year: number, kind: YearKind): DateSpan {
  const start = YEAR_START_MONTH[kind];
  return monthsSpan(year, start, start + 11, 'year');
}

/** The last day of a span: "year end". */
export function endOf(span: DateSpan): DateSpan {
  return { ...span, from: span.to, precision: 'day' };
}

/** The first span of a series by year that is not over before `asOf`. */
export function firstNotOver(asOf: CalendarDate, spanOf: (year: number) => DateSpan | null): DateSpan | null {
  const { year } = dateParts(asOf);
  // 29 February needs up to eight years (1896 to 1904, 2096 to 2104).
  for (let candidate = year - 1; candidate <= Math.min(year + 8, 9998); candidate++) {
    const span = spanOf(candidate);
    if (span && span.to >= asOf) return { ...span, certainty: 'assumed-year' };
  }
  return null;
}

export function weekFrom(span: DateSpan): DateSpan {
  return { ...span, to: addDays(span.from, 6) };
}

export function weekTo(span: DateSpan): DateSpan {
  return { ...span, from: addDays(span.to, -6) };
}

function monthOf(year: number, month: number): { year: number; month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
}

/** The latest of a yearly series that has begun by `asOf`, for a span that was taken as the next one. */
export function lastBegun(span: DateSpan, asOf: CalendarDate): DateSpan {
  if (span.from <= asOf) return span;
  return { ...span, from: yearBefore(span.from), to: yearBefore(span.to) };
}

function yearBefore(date: CalendarDate): CalendarDate {
  const { year, month, day } = dateParts(date);
  const isLastDay = day === lastDayOfMonth(year, month);
  return calendarDate(year - 1, month, isLastDay ? lastDayOfMonth(year - 1, month) : day) ?? date;
}
