import type { Cell, Grid } from '../sheet/grid';
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
    const name = oneLine(cells.find((one) => one !== undefined)!.text);
    return cells.flatMap((cell, column): ColumnTotal[] => {
      const total = cell ? readAmount(cell) : null;
      const from = total === null ? row : topOf(grid, row, column);
      if (total === null || row - from < LEAST_PARTS) return [];
      const parts = grid.rows.slice(from, row).map((above) => above![column]!);
      const numbers = parts.map((part) => readAmount(part)!);
      return [
        {
          name,
          cell: { row, column },
          text: oneLine(cell!.text),
          number: total,
          decimals: printedDecimals(oneLine(cell!.text), total),
          isFormula: cell!.isFormula,
          parts: { top: from, left: column, bottom: row - 1, right: column },
          partDecimals: Math.max(
            ...parts.map((part, at) => printedDecimals(oneLine(part.text), numbers[at]!)),
          ),
          sum: Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(12)),
        },
      ];
    });
  });
}

/** The number of a cell that is no date and no share. */
function readAmount({ value, numberFormat }: Cell): number | null {
  if (typeof value !== 'number' || numberFormat.includes('%')) return null;
  return readNumberCell(value, numberFormat);
}

/** The first row of the numbers right above a total; the row of the total itself where another total or a gap in a named row is among them. */
function topOf(grid: Grid, total: number, column: number): number {
  let row = total;
  for (;;) {
    const cell = grid.rows[row - 1]?.[column];
    if (row === 0 || !cell || readAmount(cell) === null) break;
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
