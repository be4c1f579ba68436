import type { CellEdit, Conflict } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { Host, AlteredCopy } from '../core/sheet/host';
import type { SheetLook } from './xlsx/look/look';
import type { PlainRow } from './xlsx/reportSheet';
import type { ReportLayout } from '../core/sheet/host';

/** A workbook that is a file. */
export interface XlsxHost extends Host {
  /** Sheets that the file names and has no contents for, so that nobody can read them; `sheets` leaves them out. */
  readonly lostSheets: readonly string[];
  /** The same as `read`, without waiting. */
  readNow(sheet: string): Grid;
  /** How a sheet looks: its sizes, frozen panes, fills and fonts. */
  readLook(sheet: string): SheetLook;
  /** Sheet by sheet, so that a workbook of many sheets never has all of them in memory. */
  grids(): Iterable<Grid>;
  /** The file as it now stands; the very bytes that were given where nothing was changed. */
  save(): Uint8Array;
  /**
   * The file as it would stand with the edits, for whoever checked them before: the host itself stays as it is.
   * @throws EditInTheWay where one of them cannot be made after all
   */
  saveWith(edits: readonly CellEdit[]): Uint8Array;
  /** Takes the last `apply` back, to the byte; false where there is none left. */
  revert(): boolean;
  /**
   * Adds a sheet of plain rows, the first of them its heading. No text is ever taken for a formula.
   * @throws a Failure where the name or the file does not allow it.
   */
  addSheet(name: string, rows: readonly PlainRow[], layout?: ReportLayout): void;
  /**
   * Adds a copy of a sheet with other contents in some cells, or answers what stands in the way and adds nothing. Pictures,
   * notes and what else floats over the cells stay on the old sheet.
   * @throws a Failure where the name or the file does not allow it.
   */
  addCopy(copy: AlteredCopy): readonly Conflict[];
  /** Takes away a sheet that `addSheet` or `addCopy` added, to the byte. @throws SheetNotFound for any other. */
  removeSheet(name: string): void;
  /** The JSON that the workbook keeps for us, not judged in any way; null where it keeps none. */
  readStoredJson(): unknown;
  /**
   * Keeps JSON in the workbook, in place of what was kept before. `revert` leaves it as it is.
   * @throws NowhereToStore where the file has no place for it.
   */
  storeJson(json: unknown): void;
  /** Takes the last `storeJson` back, to the byte; false where there is none left. */
  unstoreJson(): boolean;
}
