import type { CellAddress, CellRange } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { isAddedUp } from '../sheet/sumRange';
import type { ColumnTotal } from '../scorecard/scorecard';
import { oneLine } from '../text/fold';
import { printedDecimals, readNumberCell } from './figures';
import { isYearNumber } from './periods';

const TOTAL = /^(?:(?:grand|overall|net|sub-?) ?)?totals?(?: [\p{L}&/ -]{1,40})?(?: ?\([^()]{1,20}\))?$/iu;
const LEAST_PARTS = 2;

/** Whether a row begins with "Total", in the column of the names where that is given. */
export function beginsWithTotal({ rows }: Pick<Grid, 'rows'>, row: number, names?: number): boolean {
  const cell = names === undefined ? rows[row]?.find((one) => one !== undefined) : rows[row]?.[names];
  return typeof cell?.value === 'string' && TOTAL.test(oneLine(cell.value));
}

/** The totals of a sheet under the numbers of their column, which stand below a heading or a blank cell without a gap. */
export function findTotals(grid: Grid): readonly ColumnTotal[] {
  return grid.rows.flatMap((cells, row) => {
    if (!cells || !beginsWithTotal(grid, row)) return [];
    return cells.flatMap((cell, column) => {
      const from = cell && plainAmount(cell) !== null ? topOf(grid, row, column) : row;
      return totalOf(grid, { row, column }, from, row - 1);
    });
  });
}

/** As many rows may be such totals, and as many rows be added up: a running sum of a long list is none. */
const MOST = 500;

/**
 * The totals of rows, whatever these are called, in which one is typed and the formula of another adds up the same rows
 * right above.
 */
export function findBesideSums(grid: Grid): readonly ColumnTotal[] {
  const totals: ColumnTotal[] = [];
  let rows = 0;
  for (const [row, cells] of grid.rows.entries()) {
    const sums = cells?.find((cell, column) => addsUpAbove(cell, row, column))?.sums;
    if (!cells || !sums || rows === MOST || sums.bottom - sums.top >= MOST) continue;
    const { top, bottom } = sums;
    const isTold = (cell: Cell) => !cell.isFormula || (cell.sums?.top === top && cell.sums.bottom === bottom);
    const own = cells.flatMap((cell, column) =>
      cell && isTold(cell) ? totalOf(grid, { row, column }, top, bottom) : [],
    );
    if (own.every(({ isFormula }) => isFormula)) continue;
    rows++;
    totals.push(...own.map((one) => ({ ...one, isBesideSum: true as const })));
  }
  return totals;
}

/** Whether a formula adds up the rows right above it, in its own column. */
function addsUpAbove(cell: Cell | undefined, row: number, column: number): boolean {
  const sums = cell?.sums;
  return (
    isAddedUp(sums) &&
    sums.left === column &&
    sums.right === column &&
    sums.bottom === row - 1 &&
    sums.bottom - sums.top + 1 >= LEAST_PARTS
  );
}

/** A number under others of its column, from a row to another one; none where one of them is missing. */
function totalOf(grid: Grid, cell: CellAddress, from: number, to: number): readonly ColumnTotal[] {
  if (to - from + 1 < LEAST_PARTS) return [];
  const { column } = cell;
  const total = addAmounts(grid, cell, { top: from, left: column, bottom: to, right: column });
  return total ? [total] : [];
}

/** A cell with what a block of others comes to; null where one of them holds no number. */
export function addAmounts({ rows }: Grid, cell: CellAddress, parts: CellRange): ColumnTotal | null {
  const own = rows[cell.row]?.[cell.column];
  const number = own ? plainAmount(own) : null;
  if (!own || number === null) return null;
  const added = rows
    .slice(parts.top, parts.bottom + 1)
    .flatMap((cells) =>
      Array.from({ length: parts.right - parts.left + 1 }, (_, at) => cells?.[parts.left + at]),
    );
  const numbers = added.map((part) => (part ? plainAmount(part) : null));
  if (numbers.includes(null)) return null;
  return {
    name: oneLine(rows[cell.row]!.find((one) => one !== undefined)!.text),
    cell,
    text: oneLine(own.text),
    number,
    decimals: printedDecimals(oneLine(own.text), number),
    isFormula: own.isFormula,
    parts,
    partDecimals: Math.max(...added.map((part, at) => printedDecimals(oneLine(part!.text), numbers[at]!))),
    sum: Number(numbers.reduce<number>((sum, one) => sum + one!, 0).toPrecision(12)),
  };
}

/** The number of a cell that is no date and no share. */
export function plainAmount({ value, numberFormat }: Cell): number | null {
  if (typeof value !== 'number' || numberFormat.includes('%')) return null;
  return readNumberCell(value, numberFormat);
}

/** The first row of the numbers right above a total; the row of the total itself where another total or a gap in a named row is among them. */
function topOf(grid: Grid, total: number, column: number): number {
  let row = total;
  for (;;) {
    const cell = grid.rows[row - 1]?.[column];
    if (row === 0 || !cell || plainAmount(cell) === null) break;
    if (beginsWithTotal(grid, row - 1)) return total;
    row--;
  }
  const first = grid.rows[row]?.[column];
  // "2024" over figures heads them.
  if (row < total && typeof first?.value === 'number' && isYearNumber(first.value)) return row + 1;
  const above = grid.rows[row - 1] ?? [];
  const isGap = above[column] === undefined && above.some((cell) => typeof cell?.value === 'number');
  return isGap ? total : row;
}
