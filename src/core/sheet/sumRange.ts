import { rangeFromA1, type CellRange } from './address';

/** A block that a formula adds up, or takes the mean of. */
export interface SumRange extends CellRange {
  readonly isMean?: true;
  /** Whether its cells are named one by one, `C5+C6`, so that none is left out by mistake. */
  readonly isListed?: true;
}

/** Whether such a block is added up. */
export function isAddedUp(range: SumRange | undefined): range is SumRange {
  return range !== undefined && range.isMean === undefined;
}

const LISTED = /^=?\s*(?:\$?[A-Z]{1,3}\$?\d{1,7}\s*\+\s*){1,30}\$?[A-Z]{1,3}\$?\d{1,7}\s*$/i;

/** The block that a formula adds up or averages and does nothing else with, `=SUM(C5:C9)`, `=C5+C6`; null for any other formula. */
export function readSumRange(formula: string): SumRange | null {
  if (LISTED.test(formula)) return readListed(formula.replace(/[=\s]/g, '').split('+'));
  const match = /^=?\s*(SUM|AVERAGE)\(\s*(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})\s*\)\s*$/i.exec(
    formula,
  );
  const range = match && rangeFromA1(match[2]!);
  return range && match[1]!.length > 3 ? { ...range, isMean: true } : range;
}

/** The block of cells that are named one after the other, from the first to the last; null where they make up none. */
function readListed(cells: readonly string[]): SumRange | null {
  const places = cells.map((cell) => rangeFromA1(cell));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const { top, left } = first;
  const isDown = last.left === left;
  const isNext = (place: CellRange | null, at: number) =>
    place !== null &&
    (isDown ? place.left === left && place.top === top + at : place.top === top && place.left === left + at);
  return places.every(isNext) ? { top, left, bottom: last.bottom, right: last.right, isListed: true } : null;
}

/** The same block from a cell so many rows and columns on, as a formula that is filled in reads there. */
export function shiftRange(
  { top, left, bottom, right, ...rest }: SumRange,
  rows: number,
  columns: number,
): SumRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns, ...rest };
}
