import type { CellEdit, Conflict } from './edit';
import type { Failure } from './errors';
import type { Grid } from './grid';
import type { CellAddress, CellRange } from './address';
import type { Severity } from './severity';

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A file answers at once, Excel in its own time. */
type AtOnceOrLater<Answer> = Answer | Promise<Answer>;

/** Where a workbook lives: Excel, or a file. */
export interface Host {
  sheets(): AtOnceOrLater<readonly SheetInfo[]>;
  read(sheet: string): AtOnceOrLater<Grid>;
  /** Makes all of the edits, or none: then it answers what stood in the way, in the order of the edits. */
  apply(edits: readonly CellEdit[]): AtOnceOrLater<readonly Conflict[]>;
}

/** A finding as it is marked on the sheet. */
export interface Mark {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly severity: Severity;
  /** What a host may show beside the mark; a host that shows only the severity leaves it out. */
  readonly text: string;
}

/** A row of a report: plain texts and numbers, null for a blank cell. No text is ever taken for a formula. */
export type ReportRow = readonly (string | number | null)[];

/** A cell of a report, and the cell of the workbook that it leads to. */
export interface ReportLink {
  readonly at: CellAddress;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** How a report looks where a host can lay it out; the texts alone say everything. */
export interface ReportLayout {
  /** The row of the headings, which stays in sight and is printed on every page; the first unless given. */
  readonly headingRow?: number;
  readonly links?: readonly ReportLink[];
  /** Of the columns, in characters. */
  readonly widths?: readonly number[];
}

export interface ReportSheet {
  readonly rows: readonly ReportRow[];
  readonly layout: ReportLayout;
}

/** A sheet that is to be made from another one, and what its cells are to hold instead. */
export interface AlteredCopy {
  readonly from: string;
  readonly name: string;
  /** On the new sheet; `before` is what the old one holds. */
  readonly edits: readonly CellEdit[];
}

export interface ReadOptions {
  /** Asks nothing that is known from the reading before and rarely changes, such as where cells are merged. */
  readonly keepUndo?: boolean;
  /** Asks which cells are merged even where that empties the user's undo list; otherwise it is left unknown there. */
  readonly exactMerges?: boolean;
  /** Told how much of the sheet has been read, from 0 to 1. */
  readonly onProgress?: (share01: number) => void;
  /** Asked between two blocks of a large sheet. */
  readonly isCancelled?: () => boolean;
}

/** The sheets that were asked for, in that order: what each holds, or why it was not read. */
export type SheetReadings = AsyncGenerator<
  { readonly sheet: string; readonly grid: Grid } | { readonly sheet: string; readonly failure: Failure },
  void
>;

/** A cell of a workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** What changes the workbook, and so may change what the user's Undo can do. */
export type OwnChange = readonly CellEdit[] | 'settings' | 'marks' | 'report' | 'sheet';

/** What of ours is in a workbook, and can be taken out again. */
export interface Removable {
  readonly marks: boolean;
  readonly report: boolean;
}

/** Cells that someone else than us changed; several changes in quick succession are told as one. */
export interface SheetChange {
  /** Null where the host cannot tell which sheet it was. */
  readonly sheet: string | null;
  /** Empty where it cannot tell which cells. */
  readonly cells: readonly CellRange[];
}

/** A workbook that is open in front of its user, who goes on working in it. */
export interface LiveHost extends Host {
  sheets(): Promise<readonly SheetInfo[]>;
  read(sheet: string, options?: ReadOptions): Promise<Grid>;
  /** The same for several sheets, where the host can ask for many of them at once. */
  readAll?(sheets: readonly string[], options?: ReadOptions): SheetReadings;
  /**
   * Whether a change leaves the user's own Undo (Ctrl+Z) nothing to take back, neither the change nor what was done before
   * it. Left out by a host where Undo always works.
   */
  emptiesUndo?(change: OwnChange): boolean;
  /** Whether to ask exactly which cells are merged would empty it too; left out where that costs nothing. */
  readonly exactMergesEmptyUndo?: () => boolean;
  /**
   * Makes all of the edits, or none: then it answers what stood in the way, in the order of the edits.
   * @throws a Failure that says whether the workbook was left as it was.
   */
  apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]>;
  /**
   * Adds a sheet that is another one but for some cells, or answers what stands in the way and adds nothing.
   * @throws a Failure where no sheet can be added, or none of that name.
   */
  addCopy(copy: AlteredCopy): Promise<readonly Conflict[]>;
  /** Whether there is an apply, or a sheet that was added, that `revert` can take back. */
  canRevert(): boolean;
  /**
   * Takes the last apply or the sheet that was added last back, exactly, or answers which of its cells were changed since
   * and does nothing.
   * @throws SheetInUse where the user has begun to fill the sheet
   */
  revert(): Promise<readonly Conflict[]>;
  /** Shows a cell to the user. */
  select(sheet: string, cell: CellAddress): Promise<void>;
  /** The cell that the user is in; null where the host cannot tell, with a chart selected for instance. */
  activeCell(): Promise<{ readonly sheet: string; readonly cell: CellAddress } | null>;
  /** Marks cells without touching their formats, in place of all marks made before. */
  mark(marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Whether marks follow each check by themselves until they are cleared; left out where they stay as they were made. */
  readonly marksFollow?: boolean;
  /** Writes a report on a sheet of its own, in place of the one before; answers the sheet's name. */
  writeReport(rows: readonly ReportRow[], layout?: ReportLayout): Promise<string>;
  /** Takes the report's sheet away; false where there is none. */
  removeReport(): Promise<boolean>;
  /** Whether there are marks or a report, of an earlier day too; changes nothing. */
  findRemovable(): Promise<Removable>;
  /** Small JSON that is saved with the workbook; null where there is none. */
  readonly settings: { get(): Promise<unknown>; set(json: unknown): Promise<void> };
  /** Tells where the user goes, once they rest there; answers how to stop it. Left out by a host that cannot. */
  onSelect?(listener: (place: Place) => void): Promise<() => Promise<void>>;
  /** Tells of changes that were not made through this host; answers how to stop it. */
  onChange(listener: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>>;
}
