import type { CellRange } from './address';
import type { SumRange } from './sumRange';

/** An Excel error in a cell, by its code: `#N/A`, `#DIV/0!` ... */
export interface CellError {
  readonly error: string;
}

/** The code of a formula that no program has worked out yet, so that its value is not in the file. */
export const NOT_CALCULATED = '#NOT CALCULATED';

export type CellValue = string | number | boolean | CellError;

/**
 * One cell that holds something. A date is a number whose `numberFormat` is a date format; the value is empty text only
 * where a formula comes to nothing. It does not know where it stands: cells that hold the same may be one object.
 */
export interface Cell {
  readonly value: CellValue;
  /** What the screen shows: the value in its number format. */
  readonly text: string;
  /** Excel's format code, such as `General`, `0%` or `mmm-yy`. */
  readonly numberFormat: string;
  /** Whether a formula computes the value. */
  readonly isFormula: boolean;
  /** The block that the cell's formula adds up or averages; left out where it does anything else. */
  readonly sums?: SumRange;
}

export type GridRow = readonly (Cell | undefined)[];

/**
 * What a host hands over for one sheet: cells as they stand, with no opinion on what they mean.
 * Both levels of `rows` are sparse: `rows[row]?.[column]` is undefined where a cell holds nothing.
 * Of a merged area only the top left cell is present.
 */
export interface Grid {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly rows: readonly (GridRow | undefined)[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether serial dates count from 1904 (old Mac workbooks) instead of 1900. */
  readonly date1904: boolean;
  /** Whether nobody could tell which cells are merged, so that `merges` says nothing; left out where it is known. */
  readonly areMergesUnknown?: boolean;
  /** Whether semicolons part its fields, as they do where a comma stands before decimals; left out where they do not. */
  readonly hasSemicolons?: boolean;
  /** A sentence about the part of the sheet that was not read; left out where all of it was. */
  readonly leftOut?: string;
}

/** Whether a cell shows anything: blanks alone do not, whoever typed or exported them. */
export function showsSomething(cell: Cell | undefined): cell is Cell {
  if (cell === undefined || cell.value === '') return false;
  const { value } = cell;
  return (
    typeof value !== 'string' ||
    (value.charCodeAt(0) > SPACE && value.charCodeAt(0) !== NO_BREAK_SPACE) ||
    value.trim() !== ''
  );
}

const SPACE = 32;
const NO_BREAK_SPACE = 160;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}
