import type { CellEdit, Conflict } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { AlteredCopy, Host, SheetInfo } from '../core/sheet/host';
import type { SheetLook } from './xlsx/look/look';
import type { PlainRow } from './xlsx/reportSheet';
import type { ReportLayout } from '../core/sheet/host';

/** A workbook that is a file, and answers at once. It knows no undo: whoever may want to go back remembers how it was. */
export interface FileHost extends Host {
  /** Sheets that the file names and has no contents for, so that nobody can read them; `sheets` leaves them out. */
  readonly lostSheets: readonly string[];
  sheets(): readonly SheetInfo[];
  read(sheet: string): Grid;
  apply(edits: readonly CellEdit[]): readonly Conflict[];
  /** How a sheet looks: its sizes, frozen panes, fills and fonts. */
  readLook(sheet: string): SheetLook;
  /** Sheet by sheet, so that a workbook of many sheets never has all of them in memory. */
  grids(): Iterable<Grid>;
  /** The file as it now stands; the very bytes that were given where nothing was changed. */
  save(): Uint8Array;
  /** Answers how to make the file again, to the byte, what it now is. */
  remember(): () => void;
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
  /** The JSON that the workbook keeps for us, not judged in any way; null where it keeps none. */
  readStoredJson(): unknown;
  /**
   * Keeps JSON in the workbook, in place of what was kept before.
   * @throws NowhereToStore where the file has no place for it.
   */
  storeJson(json: unknown): void;
}
