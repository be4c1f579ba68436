import { type Cell, type Grid } from '../sheet/grid';
import { isDateFormat } from '../sheet/serial';
import { isYearNumber } from './periods';

/** Whether a date stands below or above another in its column, as in a log: months head their columns but once. */
export function isInRunOfDates({ rows }: Grid, row: number): boolean {
  return (
    rows[row]?.some(
      (cell, column) => isDate(cell) && (isDate(rows[row - 1]?.[column]) || isDate(rows[row + 1]?.[column])),
    ) ?? false
  );
}

function isDate(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && !isYearNumber(cell.value) && isDateFormat(cell.numberFormat);
}
