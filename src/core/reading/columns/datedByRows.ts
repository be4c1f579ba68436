import { readPeriod } from '../periods';
import { type Grid, showsSomething } from '../../sheet/grid';
import { speaksOfTime } from '../../scorecard/timesOfRows';
import type { Period } from '../../scorecard/period';
import { isYear } from './headingRow';
import type { PlacedColumn } from './tableColumns';
import type { Placed } from './weigh';

const LEAST_ROWS = 2;

/**
 * "Year | Actual | Target" over one year that is the same in every row, and "target_year" over another: no heading names a
 * time, and that is what the figures are for. Of several actuals or targets nothing says which is meant.
 */
export function datedByRows(
  figures: readonly PlacedColumn[],
  placed: readonly Placed[],
  grid: Grid,
  rows: { readonly from: number; readonly to: number },
): readonly PlacedColumn[] {
  if (figures.length === 0 || figures.some(({ period }) => period !== null && period.kind !== 'baseline'))
    return figures;
  const yearOf = (wanted: (one: Placed) => boolean) => {
    const [time, ...more] = placed.filter(wanted);
    return time && more.length === 0 ? onlyYear(grid, time.column.column, rows) : null;
  };
  const ofActual = yearOf(({ meaning }) => meaning === 'figure-year');
  const ofTarget = yearOf(isTargetTime) ?? (placed.some(isTargetTime) ? null : ofActual);
  const isOnly = (column: PlacedColumn) =>
    figures.filter(({ field, period }) => field === column.field && period === null).length === 1;
  return figures.map((column) => {
    const period = { actual: ofActual, target: ofTarget, comparator: null }[column.field];
    return period && column.period === null && isOnly(column) ? { ...column, period } : column;
  });
}

function isTargetTime({ meaning, column }: Placed): boolean {
  return meaning === 'goal' && speaksOfTime(column.written);
}

/** The one year that stands in every filled cell; null where others do, or it comes but once. */
function onlyYear(grid: Grid, column: number, { from, to }: { from: number; to: number }): Period | null {
  let text: string | null = null;
  let count = 0;
  for (let row = from; row <= to; row++) {
    const cell = grid.rows[row]?.[column];
    if (!showsSomething(cell)) continue;
    if (text !== null && cell.text !== text) return null;
    text = cell.text;
    count++;
  }
  if (text === null || count < LEAST_ROWS) return null;
  const { period, rest } = readPeriod(text.trim().toLowerCase());
  return rest === '' && isYear(period) ? period : null;
}
