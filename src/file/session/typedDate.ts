import { MONTH_STEMS, monthNumber, MONTHS } from '../../core/text/months';
import { calendarDate } from '../../core/sheet/calendar';
import { isoToSerial } from '../xlsx/isoDates';

export interface DateContext {
  readonly date1904: boolean;
  /** The year of a date that does not tell its own. */
  readonly year: number;
}

export interface TypedDate {
  /** The serial day. */
  readonly value: number;
  readonly numberFormat: string;
}

interface Form {
  readonly pattern: RegExp;
  readonly numberFormat: string;
}

const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
const name = '(?<name>[a-z]{3,9})';
const year = '(?<year>\\d{4}|\\d{2})';
const fullYear = '(?<year>\\d{4})';
const gap = '(?:\\s*[-/]\\s*|\\s+)';

const formOf = (pattern: string, numberFormat: string): Form => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  numberFormat,
});

/** In the order in which Excel tries them with British settings: 10/16 is no day of a month, so it is October 2016. */
const forms: readonly Form[] = [
  formOf(`${day}[-/]${month}[-/]${year}`, 'dd/mm/yyyy'),
  formOf(`${fullYear}[-/]${month}[-/]${day}`, 'dd/mm/yyyy'),
  formOf(`${day}[-/]${month}`, 'd-mmm'),
  formOf(`${month}[-/]${year}`, 'mmm-yy'),
  formOf(`${fullYear}[-/]${month}`, 'mmm-yy'),
  formOf(`${day}${gap}${name}${gap}${year}`, 'd-mmm-yy'),
  // Excel takes "Oct-16" for the 16th of this year and shows "16-Oct"; whoever types it here means what they typed.
  formOf(`${name}${gap}${year}`, 'mmm-yy'),
  formOf(`${day}${gap}${name}`, 'd-mmm'),
];

const clock = /^(?:(?<date>.*\S)\s+)?(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/;

/** A date, a time of day or both, as Excel takes them with British settings; null for anything else. */
export function readTypedDate(text: string, context: DateContext): TypedDate | null {
  const time = clock.exec(text)?.groups;
  if (!time) return readDay(text, context);
  const { date, hour, minute, second } = time;
  if (Number(hour) > 23) return null;
  const share01 = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  if (date === undefined) {
    return { value: share01, numberFormat: second === undefined ? 'hh:mm' : 'hh:mm:ss' };
  }
  const found = readDay(date, context);
  return found && { value: found.value + share01, numberFormat: 'dd/mm/yyyy hh:mm' };
}

function readDay(text: string, context: DateContext): TypedDate | null {
  for (const { pattern, numberFormat } of forms) {
    const parts = pattern.exec(text)?.groups;
    const value = parts && toSerial(parts, context);
    if (value != null) return { value, numberFormat };
  }
  return null;
}

function toSerial(
  parts: Readonly<Record<string, string | undefined>>,
  { year, date1904 }: DateContext,
): number | null {
  const month = parts['name'] === undefined ? Number(parts['month']) : monthOf(parts['name']);
  const day = calendarDate(readYear(parts['year'], year), month, Number(parts['day'] ?? 1));
  const serial = day === null ? null : isoToSerial(day, date1904);
  return serial === null || serial < 0 ? null : serial;
}

/** Two digits are a year from 1950 to 2049. */
function readYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** 1 to 12; 0 where it is no month. */
function monthOf(name: string): number {
  const folded = name.toLowerCase().replace(/^sept$/, 'sep');
  return [...MONTHS, ...MONTH_STEMS].some((name) => name.toLowerCase() === folded) ? monthNumber(folded) : 0;
}
