import type { CellAddress } from '../../core/sheet/address';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import type { Cell, Grid } from '../../core/sheet/grid';
import type { Typed, TypedCell } from './typedInput';

/** What a cell is to hold instead of what the file holds. */
export interface LiveContent {
  readonly value: CellEdit['after'];
  readonly formula?: string;
  readonly numberFormat: string;
  /** Whether the file has to be told the number format, since the cell would have another without. */
  readonly isFormatNew: boolean;
}

/** What the file says of a cell that is to be edited. */
export interface Inspected {
  /** What keeps it from being edited, whatever it holds. */
  readonly obstacle: Conflict['reason'] | null;
  /** The format it has by itself, even if it is blank. */
  readonly numberFormat: string;
}

export interface HiddenLines {
  readonly rows: Iterable<number>;
  readonly columns: Iterable<number>;
}

/** A sheet of an open file: what it holds, and what edits would make of it. The file itself stays as it is. */
export interface EditableSheet {
  readonly grid: Grid;
  /** Whether a cell keeps its number format when its value changes. */
  readonly keepsFormats: boolean;
  /** Looks at the cells of edits whose `before` is what the file holds. */
  inspect(edits: readonly CellEdit[]): readonly Inspected[];
  /** The cell as a reading of the file would find it once it holds this. */
  show(content: LiveContent): Cell | undefined;
  /** A cell's formula as Excel's formula bar has it; null where it has none. */
  readFormula(cell: CellAddress): string | null;
  readTyped(input: string, cell: TypedCell): Typed;
  /** The hidden rows and columns that a grid gains which used to end before `end` and now reaches to `corner`. */
  findHidden(end: CellAddress, corner: CellAddress): HiddenLines;
}
