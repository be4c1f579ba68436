import { fromDayNumber, type CalendarDate } from './calendar';
import { parseFormat } from './numberFormat/parseFormat';

/** How much of a day a number format shows; `day-and-month` shows a day but not its year. */
export type ShownPart = 'day' | 'day-and-month' | 'month' | 'month-only' | 'year';

const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
const LAST_SERIAL_1900 = 2_958_465;
const LAST_SERIAL_1904 = 2_957_003;

/** Whether Excel shows a number in this format as a date. Times of day, durations and numbers are none. */
export function isDateFormat(numberFormat: string): boolean {
  return shownPart(numberFormat) !== null;
}

/** The part of a date that the format shows, or null where the format shows no date. */
export function shownPart(numberFormat: string): ShownPart | null {
  const pieces = parseFormat(numberFormat)?.numbers[0]?.pieces ?? [];
  const shows = (letters: string) =>
    pieces.some(({ kind, text }) => kind === 'date' && letters.includes(text.charAt(0)));
  const [showsDay, showsMonth, showsYear] = [shows('d'), shows('m'), shows('ye')];
  if (showsDay) return showsYear || !showsMonth ? 'day' : 'day-and-month';
  if (showsMonth) return showsYear ? 'month' : 'month-only';
  return showsYear ? 'year' : null;
}

/**
 * The day that a serial number stands for, its time of day passed over; null where Excel has no such day.
 * Excel counts a 29 February 1900 that never was, as serial 60.
 */
export function serialToDate(serialDays: number, date1904 = false): CalendarDate | null {
  if (!Number.isFinite(serialDays)) return null;
  const days = Math.floor(serialDays);
  if (date1904) return days < 0 || days > LAST_SERIAL_1904 ? null : fromDayNumber(days + EPOCH_1904);
  if (days < 1 || days === 60 || days > LAST_SERIAL_1900) return null;
  return fromDayNumber(days + EPOCH_1900 + (days < 60 ? 1 : 0));
}
