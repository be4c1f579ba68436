import type { ColumnTotal, Scorecard } from '../scorecard/scorecard';
import { toA1 } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { findLearnedTotals, findTotalsAcross } from './learnedTotals';
import { findBesideSums, findTotals } from './totals';

/** The totals of a sheet, however it is told that they are some; each once. */
export function totalsOn(grid: Grid): readonly ColumnTotal[] {
  const known = new Set<string>();
  const all = [
    ...findBesideSums(grid),
    ...findLearnedTotals(grid),
    ...findTotals(grid),
    ...findTotalsAcross(grid),
  ];
  return all.filter(({ cell, parts }) => {
    const key = `${toA1(cell)} ${parts.top === cell.row}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The scorecards of a sheet, the first of them with the totals of what none of them reads, and of what others tell to be some. */
export function withTotals(grid: Grid, scorecards: readonly Scorecard[]): readonly Scorecard[] {
  const [first, ...more] = scorecards;
  if (!first) return scorecards;
  const found = totalsOn(grid).filter(
    (total) => total.isBesideSum || total.isLearned || !scorecards.some((one) => reads(one, total)),
  );
  const { totals = [], ...others } = first;
  if (JSON.stringify(totals) === JSON.stringify(found)) return scorecards;
  return [{ ...others, ...(found.length > 0 ? { totals: found } : {}) }, ...more];
}

/** Whether the figures of indicators are among what a total adds up, or are the total. */
function reads({ indicators }: Scorecard, { parts, cell }: ColumnTotal): boolean {
  return indicators.some(({ values }) =>
    values.some(
      (value) =>
        value.cell.column === cell.column && value.cell.row >= parts.top && value.cell.row <= cell.row,
    ),
  );
}
