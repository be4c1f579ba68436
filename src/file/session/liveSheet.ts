import { type CellAddress, type CellRange, toA1 } from '../../core/sheet/address';
import { type CellEdit, type Conflict, conflictOf, foundIn } from '../../core/sheet/edit';
import type { Cell, Grid } from '../../core/sheet/grid';
import type { LiveContent, EditableSheet } from './editableSheet';
import { maxColumns } from '../limits';
import { fillLines } from './fillLines';
import { continueSeries, type FillMode, type SeriesCell } from './fillSeries';
import { FormulaFilled } from '../failures';
import type { CellInput } from './liveFile';
import type { Typed } from './typedInput';

/** A cell's content before and after a change; undefined where it is what the file holds. */
export interface LiveChange {
  readonly sheet: LiveSheet;
  readonly cell: CellAddress;
  readonly before: LiveContent | undefined;
  readonly after: LiveContent | undefined;
}

export type LiveContents = ReadonlyMap<number, LiveContent>;

/** A sheet as its user sees it: what the file holds, and over it what was changed since it was opened. */
export class LiveSheet {
  /** Whether it was a report that has been taken away. */
  isGone = false;
  private readonly contents = new Map<number, LiveContent>();
  private shown: Grid;
  /** One more than the last row and column that the grid has had. */
  private end: CellAddress;

  constructor(private readonly file: EditableSheet) {
    const { rows } = (this.shown = file.grid);
    this.end = { row: rows.length, column: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0) };
  }

  get name(): string {
    return this.shown.sheet;
  }

  /** The same as a reading of the saved file would make. */
  get grid(): Grid {
    return this.shown;
  }

  found(cell: CellAddress): Conflict['found'] {
    return foundIn(this.shown.rows[cell.row]?.[cell.column]);
  }

  readFormula(cell: CellAddress): string | null {
    const content = this.contentAt(cell);
    if (content) return content.formula === undefined ? null : `=${content.formula}`;
    const isFormula = this.shown.rows[cell.row]?.[cell.column]?.isFormula ?? false;
    return isFormula ? this.file.readFormula(cell) : null;
  }

  /** What a block's cells come to over a larger one that it begins or ends. @throws FormulaFilled */
  fill(source: CellRange, target: CellRange, mode: FillMode): CellEdit[] {
    const { date1904 } = this.shown;
    return fillLines(source, target).flatMap(({ from, to }) => {
      const given = from.map((cell): SeriesCell => {
        if (this.shown.rows[cell.row]?.[cell.column]?.isFormula) throw new FormulaFilled(toA1(cell));
        return { value: this.found(cell), numberFormat: this.formatsOf([cell])[0]! };
      });
      return continueSeries(given, to.length, mode, date1904).map(({ value, numberFormat }, index) => ({
        sheet: this.name,
        cell: to[index]!,
        before: this.found(to[index]!),
        after: value,
        ...(value === null ? {} : { numberFormat }),
      }));
    });
  }

  contentAt(cell: CellAddress): LiveContent | undefined {
    return this.contents.get(keyOf(cell));
  }

  /** What each input comes to. */
  readTyped(inputs: readonly CellInput[], year: number): readonly Typed[] {
    const { date1904 } = this.shown;
    const formats = this.formatsOf(inputs.map(({ cell }) => cell));
    return inputs.map(({ input, isText }, index) =>
      isText
        ? { after: input === '' ? null : input }
        : this.file.readTyped(input, { numberFormat: formats[index]!, date1904, year }),
    );
  }

  /** What stands in the way of each edit of this sheet, and what they come to if nothing does. */
  examine(edits: readonly CellEdit[]): {
    readonly conflicts: ReadonlyMap<CellEdit, Conflict>;
    readonly changes: readonly LiveChange[];
  } {
    const inspected = this.file.inspect(edits.map((edit) => this.asInFile(edit)));
    const conflicts = new Map<CellEdit, Conflict>();
    const changes = new Map<number, LiveChange>();
    edits.forEach((edit, index) => {
      const { obstacle, numberFormat } = inspected[index]!;
      const { cell } = edit;
      const found = obstacle === 'covered-by-merge' ? null : this.found(cell);
      const conflict = conflictOf(edit, found, obstacle);
      if (conflict) conflicts.set(edit, conflict);
      const after = this.contentAfter(edit, numberFormat);
      changes.set(keyOf(cell), { sheet: this, cell, before: this.contentAt(cell), after });
    });
    return { conflicts, changes: [...changes.values()] };
  }

  /** Puts contents into cells; undefined puts back what the file holds. */
  put(cells: readonly { readonly cell: CellAddress; readonly content: LiveContent | undefined }[]): void {
    const rows = this.shown.rows.slice() as (Cell | undefined)[][];
    const copied = new Set<number>();
    for (const { cell, content } of cells) {
      const { row, column } = cell;
      if (content) this.contents.set(keyOf(cell), content);
      else this.contents.delete(keyOf(cell));
      const shown = content ? this.file.show(content) : this.file.grid.rows[row]?.[column];
      if (!shown && rows[row]?.[column] === undefined) continue;
      if (!copied.has(row)) rows[row] = rows[row]?.slice() ?? [];
      copied.add(row);
      rows[row]![column] = shown;
    }
    this.shown = { ...this.shown, rows };
    this.grow(cells.map(({ cell }) => cell));
  }

  /** All that makes the sheet differ from the file. */
  edits(): CellEdit[] {
    return [...this.contents].map(([key, { value, formula, numberFormat, isFormatNew }]) => ({
      ...this.asInFile({ sheet: this.name, cell: addressOf(key), before: null, after: value }),
      ...(formula === undefined ? {} : { formula }),
      ...(isFormatNew ? { numberFormat } : {}),
    }));
  }

  /** The edits of a copy of this sheet, with all that makes it differ from the file: the file's own sheet is what is copied. */
  editsOfCopy(edits: readonly CellEdit[]): CellEdit[] {
    const all = new Map(this.edits().map((edit) => [keyOf(edit.cell), edit]));
    for (const edit of edits) {
      const format = edit.numberFormat ?? all.get(keyOf(edit.cell))?.numberFormat;
      all.set(keyOf(edit.cell), {
        ...this.asInFile(edit),
        ...(format === undefined ? {} : { numberFormat: format }),
      });
    }
    return [...all.values()];
  }

  isChanged(): boolean {
    return this.contents.size > 0;
  }

  copyContents(): LiveContents {
    return new Map(this.contents);
  }

  holds(contents: LiveContents): boolean {
    return (
      contents.size === this.contents.size &&
      [...contents].every(([key, content]) => isSameContent(content, this.contents.get(key)))
    );
  }

  private formatsOf(cells: readonly CellAddress[]): readonly string[] {
    const known = cells.map((cell) => this.shown.rows[cell.row]?.[cell.column] ?? this.contentAt(cell));
    // A blank cell is in no grid, but it has a format all the same.
    const blank = cells.filter((_, index) => !known[index]);
    const edits = blank.map((cell) => this.asInFile({ sheet: this.name, cell, before: null, after: 0 }));
    const inspected = edits.length === 0 ? [] : [...this.file.inspect(edits)];
    return known.map((cell) => (cell ?? inspected.shift()!).numberFormat);
  }

  private contentAfter({ cell, after, formula, numberFormat }: CellEdit, own: string): LiveContent {
    const inFile = this.file.grid.rows[cell.row]?.[cell.column]?.numberFormat ?? own;
    const kept = this.file.keepsFormats ? (this.contentAt(cell)?.numberFormat ?? inFile) : own;
    const format = numberFormat ?? kept;
    return {
      // Minus nought is nought in a file.
      value: after === '' ? null : typeof after === 'number' ? after + 0 : after,
      ...(formula === undefined ? {} : { formula }),
      numberFormat: format,
      isFormatNew: format !== own,
    };
  }

  private asInFile(edit: CellEdit): CellEdit {
    return {
      ...edit,
      sheet: this.name,
      before: foundIn(this.file.grid.rows[edit.cell.row]?.[edit.cell.column]),
    };
  }

  /** A grid tells only of hidden rows and columns among its cells. */
  private grow(cells: readonly CellAddress[]): void {
    const { end } = this;
    let { row, column } = end;
    for (const cell of cells) {
      if (!this.shown.rows[cell.row]?.[cell.column]) continue;
      row = Math.max(row, cell.row + 1);
      column = Math.max(column, cell.column + 1);
    }
    if (row === end.row && column === end.column) return;
    const hidden = this.file.findHidden(end, { row: row - 1, column: column - 1 });
    const hiddenRows = new Set([...this.shown.hiddenRows, ...hidden.rows]);
    const hiddenColumns = new Set([...this.shown.hiddenColumns, ...hidden.columns]);
    this.shown = { ...this.shown, hiddenRows, hiddenColumns };
    this.end = { row, column };
  }
}

/** Whether two contents are the same to whoever looks at the cell. */
export function isSameContent(one: LiveContent | undefined, other: LiveContent | undefined): boolean {
  return (
    one?.value === other?.value &&
    one?.formula === other?.formula &&
    one?.numberFormat === other?.numberFormat
  );
}

function keyOf({ row, column }: CellAddress): number {
  return row * maxColumns + column;
}

function addressOf(key: number): CellAddress {
  return { row: Math.floor(key / maxColumns), column: key % maxColumns };
}
