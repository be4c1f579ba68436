import type { CellAddress } from './address';

/** A change to one cell that we ask a host to make; plain data. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** What the cell held when the edit was proposed; null if it was blank. A host refuses if it changed. */
  readonly before: string | number | boolean | null;
  /** What it is to hold; null clears it. */
  readonly after: string | number | null;
  readonly numberFormat?: string;
}
