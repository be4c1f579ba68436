import { addDays, calendarDate, dateParts, daysBetween, lastDayOfMonth } from '../../core/sheet/calendar';
import { toFifteenDigits } from '../../core/sheet/numberFormat';
import { isDateFormat, serialToDate, shownPart } from '../../core/sheet/serial';

/** What a cell of a series holds; null where it is blank. */
export interface SeriesCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

/** `copy` repeats what is there; `series` counts on, and by one where there is one cell only; `auto` is what Excel does. */
export type FillMode = 'copy' | 'series' | 'auto';

/** The next cells after those that are there, as Excel fills them when a corner is dragged. */
export function continueSeries(
  given: readonly SeriesCell[],
  count: number,
  mode: FillMode,
  date1904 = false,
): SeriesCell[] {
  const step =
    mode === 'copy' ? null : (findDates(given, date1904) ?? findNumbers(given, mode) ?? findTexts(given));
  return Array.from({ length: count }, (_, index) => {
    const like = given[index % given.length]!;
    const value = step?.(index + 1);
    return value === undefined ? like : { ...like, value };
  });
}

/** The value so many places after the last one that is there. */
type Step = (places: number) => string | number;

function findNumbers(given: readonly SeriesCell[], mode: FillMode): Step | null {
  const values = given.map(({ value }) => value);
  if (!values.every((value) => typeof value === 'number')) return null;
  // One figure alone is copied: it tells no step.
  if (values.length === 1 && mode === 'auto') return null;
  const { slope, end } = fitLine(values);
  return (places) => toFifteenDigits(Number((end + slope * places).toPrecision(12)));
}

/** The straight line that comes nearest to the values, as Excel has it: its slope, and where it is at the last of them. */
function fitLine(values: readonly number[]): { readonly slope: number; readonly end: number } {
  const count = values.length;
  if (count === 1) return { slope: 1, end: values[0]! };
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [over, under] = [0, 0];
  values.forEach((value, index) => {
    over += (index - middle) * (value - mean);
    under += (index - middle) ** 2;
  });
  const slope = over / under;
  return { slope, end: mean + slope * middle };
}

/** Days, or months where the dates show no day or stand on the same one. */
function findDates(given: readonly SeriesCell[], date1904: boolean): Step | null {
  const format = given[0]!.numberFormat;
  const serials = given.map(({ value }) => value);
  if (!isDateFormat(format) || !serials.every((value) => typeof value === 'number')) return null;
  const dates = serials.map((serial) => serialToDate(serial, date1904));
  const last = dates.at(-1);
  const lastSerial = serials.at(-1)!;
  if (!last || dates.includes(null)) return null;
  const parts = dates.map((date) => dateParts(date!));
  const months = parts.map(({ year, month }) => year * 12 + month);
  const monthSteps = stepsOf(months);
  const showsMonths = ['month', 'month-only', 'year'].includes(shownPart(format) ?? '');
  const areSameDay = parts.length > 1 && parts.every(({ day }) => day === parts[0]!.day);
  const byMonth =
    parts.length === 1 ? (showsMonths ? (shownPart(format) === 'year' ? 12 : 1) : null) : monthSteps;
  if (byMonth && (areSameDay || showsMonths))
    return (places) => lastSerial + daysBetween(last, addMonths(last, byMonth * places));
  const days = serials.length === 1 ? 1 : stepsOf(serials);
  return days === null ? null : (places) => lastSerial + daysBetween(last, addDays(last, days * places));
}

function addMonths(date: string, months: number): string {
  const { year, month, day } = dateParts(date);
  const wanted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(wanted / 12), (wanted % 12) + 1];
  return calendarDate(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)))!;
}

/** What is between each value and the next, if it is always the same; else null. */
function stepsOf(values: readonly number[]): number | null {
  const step = values[1]! - values[0]!;
  return values.every((value, index) => index === 0 || value - values[index - 1]! === step) ? step : null;
}

/** A text in parts: what counts on, and how it is written. */
interface Counted {
  readonly number: number;
  /** The same for texts of one series. */
  readonly frame: string;
  write(number: number): string;
}

function findTexts(given: readonly SeriesCell[]): Step | null {
  const counted = given.map(({ value }) => (typeof value === 'string' ? readCounted(value) : null));
  const last = counted.at(-1);
  if (!last || !counted.every((one) => one?.frame === last.frame)) return null;
  const step = counted.length === 1 ? 1 : stepsOf(counted.map((one) => one!.number));
  return step === null ? null : (places) => last.write(last.number + step * places);
}

const split = /(\d{4})([/–-])(\d{4}|\d{2})(?!\d)/;

/** Quarters with their year, years that span two ("2016/17"), and whatever ends in a number. */
function readCounted(text: string): Counted | null {
  return readQuarter(text) ?? readSplitYear(text) ?? readLastNumber(text);
}

function readQuarter(text: string): Counted | null {
  const match = /^(.{0,200}?\bQ)([1-4])(?!\d)(.*)$/is.exec(text);
  if (!match) return null;
  const [, before = '', quarter = '', after = ''] = match;
  const year = readSplitYear(after) ?? readLastNumber(after);
  const frame = `${before}Q${year?.frame ?? after}`;
  return {
    number: (year?.number ?? 0) * 4 + Number(quarter) - 1,
    frame,
    write: (number) => {
      const own = ((number % 4) + 4) % 4;
      return `${before}${own + 1}${year ? year.write((number - own) / 4) : after}`;
    },
  };
}

function readSplitYear(text: string): Counted | null {
  const match = split.exec(text);
  if (!match) return null;
  const [whole, first = '', sign = '', second = ''] = match;
  const isNext = Number(second) === (Number(first) + 1) % (second.length === 2 ? 100 : 10_000);
  if (!isNext) return null;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
  return {
    number: Number(first),
    frame: `${before}${sign}${second.length}${after}`,
    write: (number) => `${before}${number}${sign}${String(number + 1).slice(-second.length)}${after}`,
  };
}

function readLastNumber(text: string): Counted | null {
  const digits = /\d{1,9}$/.exec(text)?.[0];
  if (digits === undefined) return null;
  const before = text.slice(0, -digits.length);
  // A figure that stands as a text alone, or a decimal, is a value and not the number of something.
  if (!/\p{L}/u.test(before)) return null;
  return {
    number: Number(digits),
    frame: before,
    write: (number) => `${before}${String(Math.max(0, number)).padStart(digits.length, '0')}`,
  };
}
