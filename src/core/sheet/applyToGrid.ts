import type { CellEdit } from './edit';
import type { Cell, Grid } from './grid';
import { readSumRange } from './sumRange';
import { showValue } from './numberFormat';

/** The sheet as it would be after the edits to it, without asking a host. The grid that is given stays as it is. */
export function applyToGrid(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows: ((Cell | undefined)[] | undefined)[] = grid.rows.slice() as (Cell | undefined)[][];
  const copied = new Set<number>();
  for (const edit of edits) {
    if (edit.sheet !== grid.sheet) continue;
    const { row, column } = edit.cell;
    const cells = copied.has(row) ? rows[row]! : (rows[row] ?? []).slice();
    if (edit.after === null) Reflect.deleteProperty(cells, column);
    else cells[column] = writeCell(edit, edit.after, cells[column], grid.date1904);
    rows[row] = cells;
    copied.add(row);
  }
  return { ...grid, rows };
}

function writeCell(
  { formula, numberFormat }: CellEdit,
  value: string | number | boolean,
  before: Cell | undefined,
  date1904: boolean,
): Cell {
  const sums = formula === undefined ? null : readSumRange(formula);
  const code = numberFormat ?? before?.numberFormat ?? 'General';
  return {
    value,
    text: showValue(value, code, date1904),
    numberFormat: code,
    isFormula: formula !== undefined,
    ...(sums ? { sums } : {}),
  };
}
