import { remember } from '../text/remember';
import type { Comment, Field, FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { comparePeriods, UNDATED } from '../scorecard/period';
import { calendarDate, type CalendarDate } from '../sheet/calendar';
import { type CommentOptions, type CommentReading, readCommentState } from './commentState';

/** Which of a row's figures are missing, and what its comment says about them. */
export interface RowReading {
  readonly indicator: Indicator;
  /** Actuals and comparators without a figure, in the sheet's order. Missing targets are decided, not awaited. */
  readonly missing: readonly Value[];
  /** Whether an actual is still to come: one is missing, and no later one is given. */
  readonly isActualOwed: boolean;
  readonly comment: CommentReading;
  /** Where that was read: the comment, or the words in a missing figure's own cell; null where there is neither. */
  readonly words: Words | null;
}

/** Words that answer for a missing figure, and where they stand. */
export type Words = Pick<Comment, 'cell' | 'text' | 'serialDays'>;

/** Every row's missing figures and comment, as they stand on a day. */
export function readRows(scorecard: Scorecard, asOf: CalendarDate): readonly RowReading[] {
  const yearOfQuarters = findYearOfQuarters(scorecard.figureColumns);
  const figures = scorecard.figureColumns.flatMap((column, index) =>
    column.field !== 'target' && isDue(column, yearOfQuarters, asOf) ? [index] : [],
  );
  const readOwed = readerOf({ asOf, isActualOwed: true });
  const readOther = readerOf({ asOf, isActualOwed: false });
  const readComplete = readerOf({ asOf, isActualOwed: false, isComplete: true });
  return scorecard.indicators.map((indicator) => {
    const missing = findMissing(indicator.values, figures);
    const isActualOwed = missing.length > 0 && owesActual(indicator.values, missing);
    const read = isActualOwed ? readOwed : missing.length > 0 ? readOther : readComplete;
    return { indicator, missing, isActualOwed, ...readWords(indicator.comment, missing, read) };
  });
}

function readerOf(options: CommentOptions): (comment: Comment | null) => CommentReading {
  const read = (comment: Comment | null) => readCommentState(comment, options);
  const readText = remember((text) => read({ text, serialDays: null } as Comment));
  return (comment) => (comment?.serialDays === null ? readText(comment.text) : read(comment));
}

/** The comment, unless it is silent, or gives no date where the figure's own cell does: "Awaiting DfE, Oct 17". */
function readWords(
  comment: Comment | null,
  missing: readonly Value[],
  read: (comment: Comment | null) => CommentReading,
): Pick<RowReading, 'comment' | 'words'> {
  const reading = read(comment);
  const sayings = missing.filter(({ saying }) => saying !== null);
  if (sayings.length > 0 && reading.state !== 'due' && reading.state !== 'passed') {
    const text = [...new Set(sayings.map(({ saying }) => saying!))].join('; ');
    const words = { cell: sayings[0]!.cell, text, serialDays: null, numberFormat: 'General' };
    const inPlace = read(words);
    if (reading.state === 'no-comment' || inPlace.estimate) return { comment: inPlace, words };
  }
  return { comment: reading, words: comment };
}

const NONE: readonly Value[] = [];

function findMissing(values: readonly Value[], figures: readonly number[]): readonly Value[] {
  let missing: Value[] | null = null;
  for (const index of figures) {
    const value = values[index]!;
    // Under a merged area nobody can type: the figure is the one that the area shows.
    if ((value.kind === 'missing' || pointsElsewhere(value)) && value.place === 'own')
      (missing ??= []).push(value);
  }
  return missing ?? NONE;
}

/** Whether words stand in the figure's place that only send the reader on: "See comment". */
function pointsElsewhere({ kind, text }: Value): boolean {
  return kind === 'text' && /^(?:please )?(?:see|refer to)\b/i.test(text);
}

function owesActual(values: readonly Value[], missing: readonly Value[]): boolean {
  return missing.some(
    (value) =>
      value.column.field === 'actual' &&
      !values.some(
        (other) => other.column.field === 'actual' && other.kind === 'number' && isLater(other, value),
      ),
  );
}

function isLater(a: Value, b: Value): boolean {
  return comparePeriods(a.column.period ?? UNDATED, b.column.period ?? UNDATED) > 0;
}

/** Whether a figure of the column can be asked for: not for a time that has not ended, where that can be told. */
function isDue(column: FigureColumn, yearOfQuarters: number | null, asOf: CalendarDate): boolean {
  const month = firstMonthDue(column, yearOfQuarters);
  if (!month) return true;
  const first = calendarDate(
    month.year + Math.floor((month.month - 1) / 12),
    ((month.month - 1) % 12) + 1,
    1,
  );
  return first === null || first <= asOf;
}

function firstMonthDue(
  { period, label }: FigureColumn,
  yearOfQuarters: number | null,
): { year: number; month: number } | null {
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
    columns.flatMap(({ field, period }) => {
      if (field !== wanted || !period || /^\d{4}-\d\d$/.test(period.text)) return [];
      if (period.kind === 'year') return [period.year!];
      return period.kind === 'fiscal-year' ? [period.year! - 1] : [];
    });
  const latest = Math.max(...startsOf('actual'));
  const open = startsOf('target').filter((start) => start > latest);
  return open.length > 0 ? Math.min(...open) : null;
}
