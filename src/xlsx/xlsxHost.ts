import type { Grid } from '../core/grid';
import type { Host } from '../core/host';

/** A workbook that is a file. */
export interface XlsxHost extends Host {
  /** The same as `read`, without waiting. */
  readNow(sheet: string): Grid;
  /** Sheet by sheet, so that a workbook of many sheets never has all of them in memory. */
  grids(): Iterable<Grid>;
}
