import { MONTHS } from '../text/months';
/** A day of the calendar as ISO text, `2017-03-31`: it sorts by time and carries no time zone. */
export type CalendarDate = string;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of these parts, or null where the calendar has no such day. Years run from 1900 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const isYear = Number.isInteger(year) && year >= 1900 && year <= 9999;
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  if (!isYear || !isMonth || !Number.isInteger(day)) return null;
  if (day < 1 || day > lastDayOfMonth(year, month)) return null;
  return write({ year, month, day });
}

/** Whether the text is a day that the calendar has, written as ISO text. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

export function dateParts(date: CalendarDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day that a clock on the wall shows where the program runs. */
export function dayOfClock(clock: Date): CalendarDate {
  return write({ year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() });
}

/** 28 to 31; the month counts from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one date to another; negative where `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day as a letter writes it: "31 March 2017". */
export function formatDay(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** Negative where `a` is earlier, 0 where they are the same day, positive where `a` is later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Monday is 1, Sunday is 7. */
export function dayOfWeek(date: CalendarDate): number {
  // 1 January 1970, day 0, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1 January 1970. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The date so many days after 1 January 1970. */
export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return write({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

function write({ year, month, day }: DateParts): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
