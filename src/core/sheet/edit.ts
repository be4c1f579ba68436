import type { CellAddress } from './address';
import { type Cell, isCellError } from './grid';

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

/**
 * What stands in the way of an edit: an obstacle that is there whatever the cell holds, or that it holds something else
 * than was expected. The one test for "changed since", for every host.
 */
export function conflictOf(
  { sheet, cell, before }: CellEdit,
  found: Conflict['found'],
  obstacle: Conflict['reason'] | null = null,
): Conflict | null {
  const reason = obstacle ?? (blankAsNull(before) === blankAsNull(found) ? null : 'changed');
  return reason && { sheet, cell, reason, found };
}

/** What a cell holds in an edit's terms: an error by its code, and null where it shows nothing. */
export function foundIn(cell: Cell | undefined): Conflict['found'] {
  if (!cell) return null;
  return isCellError(cell.value) ? cell.value.error : blankAsNull(cell.value);
}

/** A formula can come to an empty text, which nobody can tell from a blank cell. */
function blankAsNull(content: Conflict['found']): Conflict['found'] {
  return content === '' ? null : content;
}
