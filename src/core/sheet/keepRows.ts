import { type Cell, type Grid, type GridRow, isCellError } from './grid';

/**
 * A grid with the very rows of an earlier reading of its sheet where they hold the same, so that what was made of them
 * can be kept.
 */
export function keepRows(grid: Grid, before: Grid | undefined): Grid {
  if (!before || grid === before) return grid;
  const rows = grid.rows.map((row, at) => (row && isSameRow(row, before.rows[at]) ? before.rows[at] : row));
  const areSameMerges = JSON.stringify(grid.merges) === JSON.stringify(before.merges);
  return { ...grid, rows, merges: areSameMerges ? before.merges : grid.merges };
}

function isSameRow(row: GridRow, before: GridRow | undefined): boolean {
  if (row === before) return true;
  if (row.length !== before?.length) return false;
  for (let column = 0; column < row.length; column++)
    if (!isSameCell(row[column], before[column])) return false;
  return true;
}

/** Whether two cells hold and show the same. */
export function isSameCell(cell: Cell | undefined, before: Cell | undefined): boolean {
  if (cell === before) return true;
  if (!cell || !before) return false;
  return (
    isSameValue(cell.value, before.value) &&
    cell.numberFormat === before.numberFormat &&
    cell.isFormula === before.isFormula &&
    (cell.sums === before.sums || JSON.stringify(cell.sums) === JSON.stringify(before.sums)) &&
    cell.text === before.text
  );
}

function isSameValue(value: Cell['value'], before: Cell['value']): boolean {
  return isCellError(value) && isCellError(before) ? value.error === before.error : value === before;
}
