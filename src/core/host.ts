import type { CellEdit, Conflict } from './edit';
import type { Grid } from './grid';

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Where a workbook lives: Excel, or a file. */
export interface Host {
  sheets(): Promise<readonly SheetInfo[]>;
  read(sheet: string): Promise<Grid>;
  /** Makes all of the edits, or none: then it answers what stood in the way, in the order of the edits. */
  apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]>;
}
