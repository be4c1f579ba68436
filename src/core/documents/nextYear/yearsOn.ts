import { calendarDate, dateParts, daysBetween, lastDayOfMonth } from '../../sheet/calendar';
import { type Cell, isCellError } from '../../sheet/grid';
import { isDateFormat, serialToDate } from '../../sheet/serial';
import { MONTH_STEM } from '../../text/months';

/** What stands before two digits that are a year: "FY17", "AY 16", "'17", "Mar-17". */
const BEFORE_SHORT_YEAR = new RegExp(
  `(?:\\b[fasc]ye? ?'?|\\B['’]|\\b${MONTH_STEM}[a-z]{0,6}\\.?[ \\-/'’]{1,2})$`,
  'i',
);
/** What stands before a sum of money, a decimal or a number that goes on. */
const BEFORE_OTHER_NUMBER = /[£$€.,\d]$/;
const AGES = /^ ?(?:\+|%|[-–]?(?:years?|yrs?|months?|plus|and over)\b(?! \d)|[-–]?olds?\b)/i;

interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/**
 * A heading with its years moved on by one, however they are written: "Target 2016/17" is "Target 2017/18". Other numbers
 * stay, and so does a text that names no calendar year.
 */
export function moveYearsOn(text: string): string {
  const numbers = [...text.matchAll(/\d+/g)].map(({ index, 0: digits }): NumberAt => {
    return { start: index, end: index + digits.length, digits };
  });
  const moved = numbers.map((one, at) => {
    const { start, digits } = one;
    if (isLongYear(text, one)) return String(Number(digits) + 1);
    if (digits.length !== 2) return digits;
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    const ends = before && isSpan(text, before, one);
    const isShortYear =
      ends ||
      (after && isSpan(text, one, after)) ||
      BEFORE_SHORT_YEAR.test(text.slice(Math.max(0, start - 14), start));
    return isShortYear ? String((Number(digits) + 1) % 100).padStart(2, '0') : digits;
  });
  let [result, from] = ['', 0];
  numbers.forEach(({ start, end }, at) => {
    result += text.slice(from, start) + moved[at]!;
    from = end;
  });
  return result + text.slice(from);
}

function isLongYear(text: string, { start, end, digits }: NumberAt): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits)) return false;
  return (
    !BEFORE_OTHER_NUMBER.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^[.,]\d/.test(text.slice(end, end + 2))
  );
}

/** Whether two numbers are the ends of a year or of a plan: "2016/17", "2017–20", "16-17", but not the ages "16-17 years". */
function isSpan(text: string, from: NumberAt, to: NumberAt): boolean {
  if (to.digits.length !== 2 || !/^ ?[/\-–_] ?['’]?$/.test(text.slice(from.end, to.start))) return false;
  if (from.digits.length === 4) return isLongYear(text, from);
  const isNext = (Number(from.digits) + 1) % 100 === Number(to.digits);
  return from.digits.length === 2 && isNext && !AGES.test(text.slice(to.end, to.end + 12));
}

/** What a heading's cell is to hold a year later; the same where it names no year. */
export function moveCellOn({ value, numberFormat }: Cell, date1904: boolean): Cell['value'] {
  if (typeof value === 'string') return moveYearsOn(value);
  if (typeof value !== 'number' || isCellError(value)) return value;
  if (isDateFormat(numberFormat)) return moveDayOn(value, date1904);
  return Number.isInteger(value) && value >= 1990 && value <= 2100 ? value + 1 : value;
}

/** The same day of the next year; the last of a month stays the last. */
function moveDayOn(serialDays: number, date1904: boolean): number {
  const day = serialToDate(serialDays, date1904);
  if (day === null) return serialDays;
  const { year, month, day: dayOfMonth } = dateParts(day);
  const isLast = dayOfMonth === lastDayOfMonth(year, month);
  const next = calendarDate(year + 1, month, isLast ? lastDayOfMonth(year + 1, month) : dayOfMonth);
  return next === null ? serialDays : serialDays + daysBetween(day, next);
}
