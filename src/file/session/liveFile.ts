import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { Conflict } from '../../core/sheet/edit';
import type { Cell } from '../../core/sheet/grid';
import type { LiveHost } from '../../core/sheet/host';
import type { FillMode } from './fillSeries';
import type { SheetLook } from '../xlsx/look/look';

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

/** What is typed into a cell. */
export interface CellInput {
  readonly cell: CellAddress;
  readonly input: string;
  /** Whether it is a text whatever it looks like, as one that was copied from a cell of text is. */
  readonly isText?: boolean;
}

/** Told of cells that were changed or marked, by anyone; null where a whole sheet came, went or changed. */
export type CellsListener = (sheet: string, cells: readonly CellAddress[] | null) => void;

/**
 * A file that is open in front of its user, who types into it. All that was changed since it was opened is kept beside
 * it and written when it is saved, so that whatever is taken back leaves no trace.
 */
export interface LiveFile extends LiveHost {
  readonly fileName: string;
  /** The file as it now stands; the very bytes that were given where nothing differs from them. */
  write(): Uint8Array;
  /** The same, and from then on this is what was saved last. */
  save(): Uint8Array;
  /** Whether the file differs from what was opened or last saved. */
  isChanged(): boolean;
  /**
   * Puts into a cell what Excel would take the input for, or answers what stands in the way.
   * @throws FormulaTyped, ErrorCodeTyped, TextTooLong; then nothing is changed.
   */
  type(sheet: string, cell: CellAddress, input: string): Promise<readonly Conflict[]>;
  /** The same for many cells: all of them or none, and one step to undo. */
  typeMany(sheet: string, inputs: readonly CellInput[]): Promise<readonly Conflict[]>;
  /**
   * Goes on from the cells of a block over a larger one that it begins or ends, as one step to undo.
   * @throws FormulaFilled where one of the block's cells holds a formula; then nothing is changed.
   */
  fill(sheet: string, source: CellRange, target: CellRange, mode: FillMode): Promise<readonly Conflict[]>;
  /**
   * Takes the last step back, typing, apply, revert, or settings and reasons, and answers the cells that it changed; null
   * if there is none.
   */
  undo(): Promise<readonly SheetCells[] | null>;
  /** Makes the step again that was undone last. */
  redo(): Promise<readonly SheetCells[] | null>;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Where the user went by themselves, for `activeCell` to tell. */
  enter(sheet: string, cell: CellAddress): void;
  /** Cells as `read` would hand them over, and quickly. */
  readCells(sheet: string, cells: readonly CellAddress[]): (Cell | undefined)[];
  /** A cell's formula as Excel's formula bar has it; null where it has none. Nothing here works it out. */
  readFormula(sheet: string, cell: CellAddress): string | null;
  /** How a sheet looks: its sizes, frozen panes, fills and fonts. */
  readLook(sheet: string): SheetLook;
  /** Tells of every change, so that what is on the screen can follow; answers how to stop it. */
  onCells(listener: CellsListener): () => void;
  /** Tells when other settings or reasons are kept than before, by whatever way; answers how to stop it. */
  onSettings(listener: () => void): () => void;
}
