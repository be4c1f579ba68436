import { rangeFromA1, type CellRange } from './address';

/** A block that a formula adds up, or takes the mean of. */
export interface SumRange extends CellRange {
  readonly isMean?: true;
}

/** Whether such a block is added up. */
export function isAddedUp(range: SumRange | undefined): range is SumRange {
  return range !== undefined && range.isMean === undefined;
}

/** The block that a formula adds up or averages and does nothing else with, `=SUM(C5:C9)`; null for any other formula. */
export function readSumRange(formula: string): SumRange | null {
  const match = /^=?\s*(SUM|AVERAGE)\(\s*(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\s*\)\s*$/i.exec(
    formula,
  );
  const range = match && rangeFromA1(match[2]!);
  return range && match[1]!.length > 3 ? { ...range, isMean: true } : range;
}

/** The same block from a cell so many rows and columns on, as a formula that is filled in reads there. */
export function shiftRange(
  { top, left, bottom, right, ...rest }: SumRange,
  rows: number,
  columns: number,
): SumRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns, ...rest };
}
