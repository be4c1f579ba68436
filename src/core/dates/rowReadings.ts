import { remember } from '../remember';
import type { Comment, Indicator, Period, Scorecard, Value } from '../scorecard';
import { calendarDate, type CalendarDate } from './calendar';
import { type CommentReading, readCommentState } from './commentState';

/** Which of a row's figures are missing, and what its comment says about them. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Actuals and comparators without a figure, in the sheet's order. Missing targets are decided, not awaited. */
  readonly missing: readonly Value[];
  /** Whether an actual is still to come: one is missing, and no later one is given. */
  readonly isActualOwed: boolean;
  readonly comment: CommentReading;
}

interface Reading {
  readonly asOf: CalendarDate;
  readonly rows: readonly RowReading[];
}

// Seven rules and the list of chasers ask the same of one scorecard.
const readings = new WeakMap<Scorecard, Reading>();

/** Every row's missing figures and comment, as they stand on a day. */
export function readRows(scorecard: Scorecard, asOf: CalendarDate): readonly RowReading[] {
  const known = readings.get(scorecard);
  if (known?.asOf === asOf) return known.rows;
  const figures = scorecard.figureColumns.flatMap(({ field, period }, index) =>
    field !== 'target' && isDue(period, asOf) ? [index] : [],
  );
  const readOwed = readerOf(asOf, true);
  const readOther = readerOf(asOf, false);
  const rows = scorecard.indicators.map((indicator) => {
    const missing = findMissing(indicator.values, figures);
    const isActualOwed = missing.length > 0 && owesActual(indicator.values, missing);
    return {
      indicator,
      missing,
      isActualOwed,
      comment: (isActualOwed ? readOwed : readOther)(indicator.comment),
    };
  });
  readings.set(scorecard, { asOf, rows });
  return rows;
}

function readerOf(asOf: CalendarDate, isActualOwed: boolean): (comment: Comment | null) => CommentReading {
  const read = (comment: Comment | null) => readCommentState(comment, { asOf, isActualOwed });
  const readText = remember((text) => read({ text, serialDays: null } as Comment));
  return (comment) => (comment?.serialDays === null ? readText(comment.text) : read(comment));
}

const NONE: readonly Value[] = [];

function findMissing(values: readonly Value[], figures: readonly number[]): readonly Value[] {
  let missing: Value[] | null = null;
  for (const index of figures) {
    const value = values[index]!;
    // Under a merged area nobody can type: the figure is the one that the area shows.
    if (value.kind === 'missing' && !value.isCovered) (missing ??= []).push(value);
  }
  return missing ?? NONE;
}

function owesActual(values: readonly Value[], missing: readonly Value[]): boolean {
  const orderOf = ({ column }: Value) => column.period?.order ?? 0;
  return missing.some(
    (value) =>
      value.column.field === 'actual' &&
      !values.some(
        (other) =>
          other.column.field === 'actual' && other.kind === 'number' && orderOf(other) > orderOf(value),
      ),
  );
}

/** Whether a figure for the period can be asked for: not for a year yet to begin, or a quarter that is not over. */
function isDue(period: Period | null, asOf: CalendarDate): boolean {
  const month = period && firstMonthDue(period);
  if (!month) return true;
  const first = calendarDate(
    month.year + Math.floor((month.month - 1) / 12),
    ((month.month - 1) % 12) + 1,
    1,
  );
  return first === null || first <= asOf;
}

function firstMonthDue({ kind, text, order }: Period): { year: number; month: number } | null {
  const year = Math.floor(order);
  if (year < 1900) return null;
  switch (kind) {
    case 'year':
      return { year, month: /\//.test(text) ? 4 : 1 };
    case 'fiscal-year':
      return { year: year - 1, month: 4 };
    case 'quarter':
      return { year, month: Math.round((order - year) * 5) * 3 + 4 };
    case 'month':
      return { year, month: Math.round((order - year) * 12) + 2 };
    default:
      return null;
  }
}
