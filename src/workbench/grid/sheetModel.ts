import type { CellRange } from '../../core/sheet/address';
import type { Severity } from '../../core/sheet/severity';
import type { CellLook } from '../../file/xlsx/look/look';

/** One cell as the sheet shows it. Numbers stand right, text left, the rest in the middle, unless the author chose. */
export interface SheetCell extends CellLook {
  /** The value in its number format. */
  readonly text: string;
  readonly kind: 'number' | 'text' | 'boolean' | 'error';
  /** What an editor starts with, where that is not `text`: 0.8846 shown as "88%". */
  readonly input?: string;
  readonly isReadOnly?: boolean;
  /** Whether a formula came to what is shown. */
  readonly isFormula?: boolean;
}

/** What a check found at a cell. */
export interface CellMark {
  readonly severity: Severity;
  readonly text: string;
}

/**
 * One sheet for the grid to show; everything is counted from 0. The grid asks for what it draws and keeps nothing,
 * so answers must be quick. `hiddenRows` and `hiddenColumns` count over heights and widths, and of a merged area only
 * the top left cell is asked for.
 */
export interface SheetModel {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In pixels; a row of no height counts as hidden. */
  rowHeight(row: number): number;
  /** In pixels; a column of no width counts as hidden. */
  columnWidth(column: number): number;
  cell(row: number, column: number): SheetCell | undefined;
  /** The gravest first. */
  marks(row: number, column: number): readonly CellMark[];
  /** Whether the cells of a row have arrived. */
  isLoaded(row: number): boolean;
  /** Tells when either version has changed; answers how to stop it. */
  subscribe(listener: () => void): () => void;
  /** Changes when a cell, a mark or what is loaded changes. */
  getVersion(): number;
  /** Changes when anything else does: counts, sizes, merged areas, what is hidden or frozen. */
  getLayoutVersion(): number;
}
