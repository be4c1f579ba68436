import { latestOf } from '../../scorecard/period';
import { seriesOf } from '../../scorecard/headings';
import type { FigureColumn, Scorecard } from '../../scorecard/scorecard';

/** What becomes of a column of figures in next year's scorecard. */
export interface ColumnMove {
  /** Whether its heading is moved on by a year. */
  readonly isMoved: boolean;
  /**
   * The position of the column whose figures it takes, because they are of the year that its heading then names; its own
   * where it keeps them; null where it is left blank to be filled.
   */
  readonly takes: number | null;
}

export interface ColumnMoves {
  readonly moves: readonly ColumnMove[];
  /** The position of the latest actuals where no column takes them; null where one does, or there are none. */
  readonly leftOver: number | null;
}

type DatedColumn = FigureColumn & { readonly period: { readonly year: number } };

/** What becomes of each column, in the order of the scorecard's own. */
export function planColumns({ figureColumns: columns, indicators }: Scorecard): ColumnMoves {
  const isFilled = (index: number) => indicators.some(({ values }) => values[index]!.number !== null);
  const filled = columns.filter(
    (column, index) => column.field === 'actual' && isDated(column) && isFilled(index),
  );
  const latest = latestOf(filled.map(({ period }) => period));
  const moves = columns.map((column, index): ColumnMove => {
    if (isKept(column, columns)) return { isMoved: false, takes: index };
    if (!isDated(column)) return { isMoved: false, takes: findThisYear(column, columns) };
    // A target for a year to come is set anew, whatever was wanted for that year before.
    const isToCome = column.field === 'target' && (latest?.year == null || column.period.year > latest.year);
    return { isMoved: true, takes: isToCome ? null : findYearAfter(column, columns) };
  });
  const last = columns.findIndex((column) => column.field === 'actual' && column.period === latest);
  const isTaken = moves.some(({ takes }) => takes === last);
  return { moves, leftOver: latest === null || last < 0 || isTaken ? null : last };
}

function isDated(column: FigureColumn): column is DatedColumn {
  return column.period !== null && column.period.year !== null;
}

/** A baseline stays what it is, and so do the years of a plan and an aim that lies beyond the row of yearly targets. */
function isKept(column: FigureColumn, columns: readonly FigureColumn[]): boolean {
  const { period, label } = column;
  if (/\bbase ?line\b/i.test(label)) return true;
  if (period === null) return false;
  if (['baseline', 'end', 'plan-year', 'milestone'].includes(period.kind)) return true;
  return column.field === 'target' && isDated(column) && isFarAim(column, columns);
}

/** Whether years lie between the last target and what stands before it: "2018, 2019, 2020 and 2030". */
function isFarAim(column: DatedColumn, columns: readonly FigureColumn[]): boolean {
  const { year } = column.period;
  const yearsOf = (field: FigureColumn['field']) =>
    columns.flatMap((other) => (other.field === field && isDated(other) ? [other.period.year] : []));
  const targets = yearsOf('target');
  if (targets.some((other) => other > year)) return false;
  const last = Math.max(...targets.filter((other) => other < year));
  // Figures may come a year late, so that the first target is two years after them.
  return year - last > 1 && year - Math.max(...yearsOf('actual')) > 2;
}

/** "Last year" takes what stood under "This year"; any other heading without a year is filled anew. */
function findThisYear(column: FigureColumn, columns: readonly FigureColumn[]): number | null {
  const now = { 'Last year': 'This year', 'This year': 'Next year', 'YTD last year': 'YTD' }[
    column.period?.text ?? ''
  ];
  return now === undefined ? null : findSame(column, columns, ({ period }) => period?.text === now);
}

function findYearAfter(column: DatedColumn, columns: readonly FigureColumn[]): number | null {
  const { kind, part, year } = column.period;
  const isNext = ({ period }: FigureColumn) =>
    period?.kind === kind && period.part === part && period.year === year + 1;
  return findSame(column, columns, isNext);
}

/** The one column of the same series, or the one there is whatever it is called; of someone else's figures only the former. */
function findSame(
  column: FigureColumn,
  columns: readonly FigureColumn[],
  isMeant: (column: FigureColumn) => boolean,
): number | null {
  const found = columns.flatMap((other, index) =>
    other.field === column.field && isMeant(other) ? [{ other, index }] : [],
  );
  const same = found.filter(({ other }) => seriesOf(other) === seriesOf(column));
  if (same.length === 1) return same[0]!.index;
  return same.length === 0 && found.length === 1 && column.field === 'target' ? found[0]!.index : null;
}
