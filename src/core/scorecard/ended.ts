import { calendarDate, type CalendarDate, dateParts } from '../sheet/calendar';
import type { Field, FigureColumn } from './scorecard';

/** A month of a year; above 12 it is one of the year after. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/**
 * Whether the time a column is for is over on the day of the check, or on another, where that can be told; else true. A financial year is over after
 * 31 March, a school year after 31 August, a calendar year after 31 December. Quarters that nothing dates are of the
 * financial year of the check, or of the one before it where somebody has a figure for one that has not begun.
 */
export function hasEnded(
  columns: readonly FigureColumn[],
  day: CalendarDate,
): (column: FigureColumn, on?: CalendarDate) => boolean {
  const yearOfQuarters = findYearOfQuarters(columns) ?? guessYear(columns, day);
  return (column, on = day) => {
    const month = firstMonthAfter(column, yearOfQuarters);
    if (!month) return true;
    const years = Math.floor((month.month - 1) / 12);
    const first = calendarDate(month.year + years, ((month.month - 1) % 12) + 1, 1);
    return first === null || first <= on;
  };
}

const FIRST_MONTH = 4;

/** The first year of the financial year that quarters are of, by the day of the check and by which are filled. */
function guessYear(columns: readonly FigureColumn[], day: CalendarDate): number {
  const { year, month } = dateParts(day);
  const current = month < FIRST_MONTH ? year - 1 : year;
  const passed = (year - current) * 12 + month - FIRST_MONTH;
  const hasFigureToCome = columns.some(({ field, period, isBlank }) => {
    if (field !== 'actual' || isBlank || period?.year !== null || period.part === null) return false;
    const months = period.kind === 'quarter' ? 3 : period.kind === 'half' ? 6 : null;
    return months !== null && (period.part - 1) * months > passed;
  });
  return hasFigureToCome ? current - 1 : current;
}

function firstMonthAfter({ period, label }: FigureColumn, yearOfQuarters: number): Month | null {
  if (!period) return null;
  const { kind, text, part } = period;
  const year = period.year ?? (kind === 'quarter' || kind === 'half' ? yearOfQuarters : null);
  if (year === null) return null;
  switch (kind) {
    case 'year':
      if (!text.includes('/')) return { year: year + 1, month: 1 };
      return {
        year: year + 1,
        month: /\b(?:ay|sy|academic|school|aug(?:ust)?|july?)\b/i.test(label) ? 9 : 4,
      };
    case 'fiscal-year':
      return { year, month: 4 };
    case 'half':
    case 'quarter': {
      const start = text.includes('FY') ? year - 1 : year;
      return { year: start, month: part! * (kind === 'half' ? 6 : 3) + 4 };
    }
    case 'month':
      return { year, month: part! + 1 };
    default:
      return null;
  }
}

/** The year that quarters without one are of: the first that has a target and no actual of its own. */
function findYearOfQuarters(columns: readonly FigureColumn[]): number | null {
  const startsOf = (wanted: Field) =>
    columns.flatMap(({ field, period, isBlank }) => {
      if (field !== wanted || isBlank || !period || /^\d{4}-\d\d$/.test(period.text)) return [];
      if (period.kind === 'year') return [period.year!];
      return period.kind === 'fiscal-year' ? [period.year! - 1] : [];
    });
  const latest = Math.max(...startsOf('actual'));
  const open = startsOf('target').filter((start) => start > latest);
  return open.length > 0 ? Math.min(...open) : null;
}
