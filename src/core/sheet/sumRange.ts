import { rangeFromA1, type CellRange } from './address';

/** The block that a formula adds up and does nothing else with, `=SUM(C5:C9)`; null for any other formula. */
export function readSumRange(formula: string): CellRange | null {
  const match = /^=?\s*SUM\(\s*(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\s*\)\s*$/i.exec(formula);
  return match ? rangeFromA1(match[1]!) : null;
}

/** The same block from a cell so many rows and columns on, as a formula that is filled in reads there. */
export function shiftRange(
  { top, left, bottom, right }: CellRange,
  rows: number,
  columns: number,
): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
