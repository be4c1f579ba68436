import { type CellAddress, type CellRange } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import { type Cell, type Grid, NOT_CALCULATED } from '../../core/sheet/grid';
import { makeEdits, readTableHeaders } from './applyEdits';
import type { Book, SheetPart } from './book';
import { FileCell, CellForms } from './cell';
import type { LiveContent, EditableSheet, HiddenLines, Inspected } from '../session/editableSheet';
import { findConflicts } from './editConflicts';
import { EditPlaces } from './editPlaces';
import { SheetRows } from './sheetRows';
import { openStyles } from './stylePart';
import type { StyleSheet } from './styleSheet';
import { readSumRange } from '../../core/sheet/sumRange';
import { readFormula } from './readFormula';
import { readCellFormats } from './styles';
import { writeEdits } from './writeEdits';
import { readTyped } from '../session/typedInput';
import type { XmlReader } from '../xml/xml';

/** What is worked out once a sheet is edited for the first time. */
interface Editing {
  readonly rows: SheetRows;
  readonly styles: StyleSheet;
  /** The format code of each cell style. */
  readonly formats: readonly string[];
  readonly headers: readonly CellRange[];
}

/** A sheet of an .xlsx file that was opened to be worked in. */
export class WorkbookSheet implements EditableSheet {
  readonly grid: Grid;
  readonly keepsFormats = true;
  readonly readTyped = readTyped;
  private readonly forms: CellForms;
  private known: Editing | null = null;
  /** The kinds of edits that were found to work. */
  private readonly proven = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly sheet: SheetPart,
  ) {
    this.grid = book.readGrid(sheet, book.openSheet(sheet));
    this.forms = new CellForms([], this.grid.date1904);
  }

  inspect(edits: readonly CellEdit[]): readonly Inspected[] {
    const { book, sheet } = this;
    const { rows, styles, formats, headers } = this.editing();
    const wanted = new Set(edits.map(({ cell }) => cell.row));
    const xml = rows.extract((row) => wanted.has(row));
    const edited = new EditPlaces(this.open(xml), edits);
    const read = (part: Uint8Array) => book.readGrid(sheet, this.open(part));
    const conflicts = findConflicts(edits, edited, read, styles, headers);
    if (conflicts.every((conflict) => conflict === null)) this.prove(edited, edits);
    return edits.map(({ cell }, index) => ({
      obstacle: conflicts[index]?.reason ?? null,
      numberFormat: formats[edited.styleOf(cell)] ?? 'General',
    }));
  }

  show({ value, formula, numberFormat }: LiveContent): Cell | undefined {
    const isFormula = formula !== undefined;
    if (value === null && !isFormula) return undefined;
    const sums = formula == null ? undefined : (readSumRange(formula) ?? undefined);
    const form = this.forms.ofFormat(numberFormat, isFormula);
    return new FileCell(value ?? { error: NOT_CALCULATED }, form, sums);
  }

  readFormula(cell: CellAddress): string | null {
    return readFormula(this.book.openSheet(this.sheet), cell);
  }

  findHidden(end: CellAddress, corner: CellAddress): HiddenLines {
    const { rows, styles } = this.editing();
    const xml = rows.extract((row) => row >= end.row);
    const reach: CellEdit = { sheet: this.sheet.name, cell: corner, before: null, after: 0 };
    const edited = new EditPlaces(this.open(xml), [reach]);
    const written = writeEdits(edited, () => this.open(xml), styles);
    const grid = this.book.readGrid(this.sheet, this.open(written));
    // A row that was left out here says nothing of itself.
    return { rows: [...grid.hiddenRows].filter((row) => row >= end.row), columns: grid.hiddenColumns };
  }

  private editing(): Editing {
    if (this.known) return this.known;
    const { book, sheet } = this;
    const part = book.relations.find(({ type }) => type === 'styles')?.target ?? null;
    const formats = readCellFormats(part === null ? null : book.contents.open(part));
    return (this.known = {
      rows: new SheetRows(book.openSheet(sheet)),
      styles: openStyles(book).styles,
      formats,
      headers: readTableHeaders(book, sheet),
    });
  }

  /**
   * Makes the first edits of a kind for once and takes them back, so that a file too damaged to be written says so
   * before somebody works in it for hours. The sheet is shortened, which makes it quick.
   */
  private prove(edited: EditPlaces, edits: readonly CellEdit[]): void {
    const { book, sheet } = this;
    const kind = this.kindOf(edits);
    if (this.proven.has(kind)) return;
    const before = book.contents.snapshot();
    try {
      makeEdits(book, [{ sheet, edited }], openStyles(book));
    } finally {
      book.contents.restore(before);
    }
    this.proven.add(kind);
  }

  /** Each kind needs another part of the file. */
  private kindOf(edits: readonly CellEdit[]): string {
    const losesFormula = edits.some(({ cell: { row, column } }) => this.grid.rows[row]?.[column]?.isFormula);
    const needsStyle = edits.some(
      (edit) => typeof edit.after === 'string' || edit.numberFormat !== undefined,
    );
    return `${losesFormula} ${needsStyle}`;
  }

  private open(bytes: Uint8Array): XmlReader {
    return this.book.contents.reader(bytes, this.sheet.part!);
  }
}
