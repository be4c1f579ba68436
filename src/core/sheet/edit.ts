import type { CellAddress } from './address';

/** A change to one cell that we ask a host to make; plain data. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What the cell held when the edit was proposed; null if it was blank. A host refuses if it changed. */
  readonly before: string | number | boolean | null;
  /** What it is to hold; null clears it. With a formula: what the formula comes to. */
  readonly after: string | number | boolean | null;
  /** A plain Excel formula without its equals sign, written instead of the value. */
  readonly formula?: string;
  /** The number format the cell is to have; it keeps its own unless this is given. */
  readonly numberFormat?: string;
}

/** A cell that stopped an apply: it no longer holds what the edit expected, or cannot be written. */
export interface Conflict {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly reason:
    | 'changed'
    | 'protected'
    | 'covered-by-merge'
    | 'part-of-array'
    /** The cell names a column of an Excel table, and formulas may call the column by that name. */
    | 'table-header'
    | 'no-such-sheet';
  /** What the cell holds now; null if it is blank. */
  readonly found: string | number | boolean | null;
}
