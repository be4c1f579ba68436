import { dateParts } from '../calendar';
import { MONTHS } from '../../text/months';
import { serialToDate } from '../serial';
import type { FormatSection } from './parseFormat';
import type { Piece } from './piece';

/** Days between the first day of 1904 and that of 1900, by which serial dates of the two kinds differ. */
const DAYS_1904 = 1462;
const SERIALS_END = 2_958_466;
const SECONDS_A_DAY = 86_400;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A serial number as the date, the time or the duration that a section shows; null where Excel has no such day. */
export function showDate(
  { pieces, language }: FormatSection,
  serialDays: number,
  date1904: boolean,
): string | null {
  const isDuration = pieces.some(({ kind }) => kind === 'elapsed');
  const epoch = date1904 && !isDuration ? DAYS_1904 : 0;
  if (!isDuration && (serialDays < 0 || serialDays + epoch >= SERIALS_END)) return null;
  const decimals = Math.max(0, ...pieces.map(({ kind, text }) => (kind === 'subsecond' ? text.length : 0)));
  const ticks = Math.round(Number((Math.abs(serialDays) * SECONDS_A_DAY).toPrecision(15)) * 10 ** decimals);
  const moment: Moment = {
    seconds: Math.floor(ticks / 10 ** decimals),
    subsecond: String(ticks % 10 ** decimals).padStart(decimals, '0'),
    epoch,
    language,
    isHalved: pieces.some(({ kind }) => kind === 'noon'),
  };
  const shown = pieces.map((piece) => showPart(piece, moment)).join('');
  return isDuration && serialDays < 0 ? `-${shown}` : shown;
}

interface Moment {
  readonly seconds: number;
  readonly subsecond: string;
  /** Days to add for a calendar that begins in 1900. */
  readonly epoch: number;
  readonly language: string;
  /** Whether hours are counted to twelve. */
  readonly isHalved: boolean;
}

function showPart({ kind, text }: Piece, moment: Moment): string {
  const { seconds, subsecond } = moment;
  const width = Math.min(text.length, 2);
  switch (kind) {
    case 'elapsed':
      return pad(Math.floor(seconds / secondsIn[text.charAt(0)]!), text.length);
    case 'minutes':
      return pad(Math.floor(seconds / 60) % 60, width);
    case 'subsecond':
      return `.${subsecond.slice(0, text.length)}`;
    case 'noon': {
      const half = hourOf(seconds) < 12 ? 'AM' : 'PM';
      return half.slice(0, text.length);
    }
    case 'date':
      if (text.startsWith('s')) return pad(seconds % 60, width);
      if (text.startsWith('h')) {
        const hour = hourOf(seconds);
        return pad(moment.isHalved ? hour % 12 || 12 : hour, width);
      }
      return showDay(text, moment);
    default:
      return text;
  }
}

const secondsIn: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

function hourOf(seconds: number): number {
  return Math.floor(seconds / 3600) % 24;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function showDay(code: string, { seconds, epoch, language }: Moment): string {
  const serial = Math.floor(seconds / SECONDS_A_DAY) + epoch;
  const { year, month, day } = partsOf(serial);
  switch (code.charAt(0)) {
    case 'd':
    case 'a':
      return code.length < 3 ? pad(day, code.length) : nameWeekday((serial + 6) % 7, code.length, language);
    case 'm':
      return code.length < 3 ? pad(month, code.length) : nameMonth(month, code.length, language);
    case 'b':
      return code.length < 3 ? pad((year + 543) % 100, 2) : String(year + 543);
    default:
      return code.startsWith('y') && code.length < 3 ? pad(year % 100, 2) : pad(year, 4);
  }
}

/** Excel counts a day before the first of January 1900, and a 29 February 1900 that never was. */
function partsOf(serial: number): { year: number; month: number; day: number } {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  return dateParts(serialToDate(serial)!);
}

function nameMonth(month: number, length: number, language: string): string {
  const name = language === 'en' ? MONTHS[month - 1]! : nameIn(language, { month: 'long' }, 1, month);
  if (length === 5) return name.charAt(0);
  if (length > 3) return name;
  return language === 'en' ? name.slice(0, 3) : nameIn(language, { month: 'short' }, 1, month);
}

function nameWeekday(weekday: number, length: number, language: string): string {
  const width = length === 3 ? 'short' : 'long';
  // The first of October 2017 was a Sunday.
  if (language !== 'en') return nameIn(language, { weekday: width }, weekday + 1, 10);
  return length === 3 ? WEEKDAYS[weekday]!.slice(0, 3) : WEEKDAYS[weekday]!;
}

function nameIn(language: string, options: Intl.DateTimeFormatOptions, day: number, month: number): string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return format.format(Date.UTC(2017, month - 1, day)).replace(/\.$/, '');
}
