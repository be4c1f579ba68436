import { addDays, calendarDate, type CalendarDate, dateParts } from '../sheet/calendar';
import type { Period } from './period';
import type { Field, FigureColumn } from './scorecard';

/** A month of a year; above 12 it is one of the year after. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/**
 * Whether the time a column is for is over on the day of the check, or on another, where that can be told; else true. A
 * financial year is over after 31 March, a school year after 31 August, a calendar year after 31 December. Quarters and
 * months that nothing dates are of the year of the check, or of the one before it where somebody has a figure for one that
 * has not begun. Their year begins with the first month that has a column, a school's in September, else in April.
 */
export function hasEnded(
  columns: readonly FigureColumn[],
  day: CalendarDate,
): (column: FigureColumn, on?: CalendarDate) => boolean {
  const months = columns.find(({ period }) => period?.kind === 'month' && period.year === null);
  const hasTerms = columns.some(({ period }) => period?.kind === 'term');
  const told = columns.find(({ period }) => period?.firstMonth !== undefined);
  const firstMonth = months?.period?.part ?? told?.period?.firstMonth ?? (hasTerms ? SEPTEMBER : APRIL);
  const byTargets = hasTerms ? null : findYearOfQuarters(columns);
  const hasBegun = byTargets !== null && !hasFigureToCome(columns, monthsFrom(byTargets, firstMonth, day));
  const year = hasBegun ? byTargets : guessYear(columns, { firstMonth, day });
  return (column, on = day) => {
    // What is thought to come of a year is known before it is over.
    if (column.isProjected) return true;
    const month = firstMonthAfter(column, { year, month: firstMonth });
    if (!month) return true;
    const years = Math.floor((month.month - 1) / 12);
    const first = calendarDate(month.year + years, ((month.month - 1) % 12) + 1, 1);
    return first === null || addDays(first, daysToReport(column, columns)) <= on;
  };
}

/** So long after a quarter its figures may take, where nothing says with which month its year begins: another may not be over. */
const DAYS_TO_REPORT = 31;

/** "FY26" begins in April in Britain, in July in most states of the US, in October for its government. */
const DAYS_IN_DOUBT = 184;

/**
 * How long after its end a quarter is waited for that has no figure in any row, nor has one after it, and one before it
 * has: it may be of a year that begins in another month, or still on its way.
 */
function daysToReport(column: FigureColumn, columns: readonly FigureColumn[]): number {
  const { field, period, isBlank } = column;
  if (field !== 'actual' || !isBlank || period?.kind !== 'quarter') return 0;
  if (period.firstMonth !== undefined && period.year !== null) return 0;
  const isFiscal = period.text.includes('FY');
  if (period.year !== null && !isFiscal) return 0;
  const quarters = columns.filter(
    (other) =>
      other.field === 'actual' && other.period?.kind === 'quarter' && other.period.firstMonth === undefined,
  );
  const at = (one: Period) => (one.year ?? 0) * 4 + one.part!;
  const isFilled = (from: number, to: number) =>
    quarters.some((one) => at(one.period!) > from && at(one.period!) < to && !one.isBlank);
  const own = at(period);
  const isLast = !isFiscal && period.part === 4;
  if (isLast || !isFilled(-Infinity, own) || isFilled(own, Infinity)) return 0;
  return isFiscal ? DAYS_IN_DOUBT : DAYS_TO_REPORT;
}

const APRIL = 4;
const SEPTEMBER = 9;

/** How many months of its year go before a part of it, and how many it takes; null for what is no part of a year. */
function monthsOf({ kind, part }: Period, firstMonth: number): { before: number; taken: number } | null {
  if (part === null) return null;
  if (kind === 'quarter') return { before: (part - 1) * 3, taken: 3 };
  if (kind === 'half') return { before: (part - 1) * 6, taken: 6 };
  const many = kind === 'week' ? 53 : 13;
  if (kind === 'four-weeks' || kind === 'week') {
    const before = Math.floor(((part - 1) * 12) / many);
    return { before, taken: Math.ceil((part * 12) / many) - before };
  }
  // A fourth term is one of six, of which each is over sooner.
  if (kind === 'term') return { before: Math.min(part - 1, 2) * 4, taken: 4 };
  return kind === 'month' ? { before: (part - firstMonth + 12) % 12, taken: 1 } : null;
}

/** The year in which that of undated parts begins, by the day of the check and by which are filled. */
function guessYear(
  columns: readonly FigureColumn[],
  { firstMonth, day }: { firstMonth: number; day: CalendarDate },
): number {
  const { year, month } = dateParts(day);
  const current = month < firstMonth ? year - 1 : year;
  return hasFigureToCome(columns, monthsFrom(current, firstMonth, day)) ? current - 1 : current;
}

/** The passed months of a year that begins with a month, and that month. */
interface Passed {
  readonly firstMonth: number;
  readonly passed: number;
}

function monthsFrom(start: number, firstMonth: number, day: CalendarDate): Passed {
  const { year, month } = dateParts(day);
  return { firstMonth, passed: (year - start) * 12 + month - firstMonth };
}

/** Whether somebody has a figure for an undated part that would not have begun. */
function hasFigureToCome(columns: readonly FigureColumn[], { firstMonth, passed }: Passed): boolean {
  return columns.some(({ field, period, isBlank }) => {
    if (field !== 'actual' || isBlank || period?.year !== null) return false;
    return (monthsOf(period, firstMonth)?.before ?? 0) > passed;
  });
}

function firstMonthAfter({ period, label }: FigureColumn, undated: Month): Month | null {
  if (!period) return null;
  const { kind, text, year, part, firstMonth = APRIL } = period;
  if (year === null) {
    const months = monthsOf(period, undated.month);
    return months && { year: undated.year, month: undated.month + months.before + months.taken };
  }
  switch (kind) {
    case 'year':
      // A year that does not begin in January is called by the one in which it ends.
      if (!text.includes('/'))
        return period.firstMonth ? { year, month: firstMonth } : { year: year + 1, month: 1 };
      return {
        year: year + 1,
        month: /\b(?:ay|sy|academic|school|aug(?:ust)?|july?)\b/i.test(label) ? 9 : firstMonth,
      };
    case 'fiscal-year':
      return { year, month: firstMonth };
    case 'half':
    case 'quarter': {
      const start = text.includes('FY') ? year - 1 : year;
      return { year: start, month: part! * (kind === 'half' ? 6 : 3) + firstMonth };
    }
    case 'four-weeks':
      return { year: text.includes('FY') ? year - 1 : year, month: Math.ceil((part! * 12) / 13) + APRIL };
    case 'term':
      return { year, month: Math.min(part!, 3) * 4 + SEPTEMBER };
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
