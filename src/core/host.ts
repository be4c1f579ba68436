import type { Grid } from './grid';

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Where a workbook lives: Excel, or a file. */
export interface Host {
  sheets(): Promise<readonly SheetInfo[]>;
  read(sheet: string): Promise<Grid>;
}
