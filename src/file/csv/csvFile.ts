import { type CellEdit, type Conflict, conflictOf, foundIn } from '../../core/sheet/edit';
import { SheetNotFound } from '../../core/sheet/errors';
import {
  NowhereToStore,
  OneSheetOnly,
  SheetTooLarge,
  TooManyCells,
  UnclosedQuote,
  SheetTooWide,
} from '../failures';
import type { Cell, Grid } from '../../core/sheet/grid';
import type { SheetInfo } from '../../core/sheet/host';
import { checkEdit } from '../checkEdit';
import { plainLook, type SheetLook } from '../xlsx/look/look';
import { readField } from './csvField';
import { editText } from './csvEditing';
import { chooseDelimiter, splitFields, type Layout } from './csvFields';
import { decodeText, encodeText } from './csvText';
import { maxColumns, maxRows, maxText, type Limits } from '../limits';
import { RowCollector } from '../xlsx/rows';
import type { FileHost } from '../fileHost';

/** Text with delimiters, as a workbook of one sheet that has the file's name. */
export class CsvFile implements FileHost {
  readonly name: string;
  readonly lostSheets: readonly string[] = [];

  private layout: Layout | null = null;

  constructor(
    private bytes: Uint8Array,
    private readonly fileName: string,
    private readonly limits: Limits,
  ) {
    this.name = fileName.replace(/^.*[\\/]/, '').replace(/(.)\.[^.]*$/, '$1');
  }

  sheets(): readonly SheetInfo[] {
    return [{ name: this.name, isHidden: false }];
  }

  read(sheet: string): Grid {
    if (!this.isNamed(sheet)) throw new SheetNotFound(this.fileName, sheet, [this.name]);
    return this.readGrid();
  }

  *grids(): Generator<Grid> {
    yield this.readGrid();
  }

  apply(edits: readonly CellEdit[]): readonly Conflict[] {
    for (const edit of edits) checkEdit(edit);
    const conflicts = this.findConflicts(edits);
    if (conflicts.length === 0) this.bytes = this.write(edits);
    return conflicts;
  }

  save(): Uint8Array {
    return this.bytes;
  }

  remember(): () => void {
    const { bytes } = this;
    return () => {
      this.bytes = bytes;
    };
  }

  addSheet(): void {
    throw new OneSheetOnly(this.fileName);
  }

  addCopy(): never {
    throw new OneSheetOnly(this.fileName);
  }

  readLook(): SheetLook {
    return plainLook;
  }

  readStoredJson(): null {
    return null;
  }

  storeJson(): void {
    throw new NowhereToStore(this.fileName);
  }

  private findConflicts(edits: readonly CellEdit[]): Conflict[] {
    const { rows } = this.readGrid();
    return edits.flatMap((edit) => {
      if (!this.isNamed(edit.sheet)) return conflictOf(edit, null, 'no-such-sheet')!;
      return conflictOf(edit, foundIn(rows[edit.cell.row]?.[edit.cell.column])) ?? [];
    });
  }

  /** The file with the edits made; the very bytes where they change nothing. */
  private write(edits: readonly CellEdit[]): Uint8Array {
    const file = decodeText(this.bytes);
    const { start, delimiter } = this.findLayout(file.text);
    const text = file.text.slice(0, start) + editText(file.text.slice(start), delimiter, edits);
    return text === file.text ? this.bytes : encodeText(text, file);
  }

  private isNamed(sheet: string): boolean {
    return sheet.toLowerCase() === this.name.toLowerCase();
  }

  /** Settled once: an edit must not make other fields of the rest. */
  private findLayout(text: string): Layout {
    return (this.layout ??= chooseDelimiter(text, /\.(tsv|tab)$/i.test(this.fileName)));
  }

  private readGrid(): Grid {
    const { fileName, name, limits } = this;
    const { text } = decodeText(this.bytes);
    const { start, delimiter } = this.findLayout(text);
    const hasSemicolons = delimiter === ';';
    const hasDecimalCommas = hasSemicolons && DECIMAL_COMMA.test(text) && !DECIMAL_POINT.test(text);
    const collector = new RowCollector();
    const commas = new CommaCounter(hasSemicolons);
    const unclosed = splitFields(text.slice(start), delimiter, (row, column, field) => {
      if (row >= maxRows) throw new SheetTooLarge(fileName, 'rows', maxRows);
      if (column >= maxColumns) throw new SheetTooLarge(fileName, 'columns', maxColumns);
      const isTyped = hasDecimalCommas && WITH_THOUSANDS.test(field);
      if (field !== '')
        collector.add(row, column, isTyped ? textCell(field) : readField(field.slice(0, maxText)));
      commas.meet(row, column, field);
      if (collector.cellCount > limits.cells) throw new TooManyCells(fileName, name, limits.cells);
      if (collector.placeCount > limits.places) throw new SheetTooWide(fileName, name, limits.places);
      return true;
    });
    if (unclosed !== null) throw new UnclosedQuote(fileName, lineAt(text, start + unclosed));
    collector.flush();
    for (const [row, column] of commas.decimals()) {
      const cells = collector.rows[row]!;
      cells[column] = textCell(cells[column]!.text);
    }
    return {
      sheet: name,
      isHidden: false,
      rows: collector.rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      date1904: false,
      ...(hasSemicolons ? { hasSemicolons } : {}),
    };
  }
}

const DECIMAL_COMMA = /\d,\d{1,2}(?![\d,])/;
const DECIMAL_POINT = /\d\.\d{1,2}(?![\d.])/;
/** "5.120" is five thousand where decimals stand after a comma, which the table has to tell. */
const WITH_THOUSANDS = /^-?\d{1,3}(?:\.\d{3})+$/;

/** "466,1" and "0,085" have decimals after the comma, and "79,529" may. */
const WITH_DECIMALS = /^[-−]?(?:\d[\d .]*,\d{1,2}|0,\d{3})(?: ?%)?$/;
const WITH_EITHER = /^[-−]?(?:0|[1-9]\d{0,2}),\d{3}$/;
/** So many times as many fields can have nothing but decimals after their comma as can have thousands. */
const CLEARLY_MORE = 2;
const LEAST_DECIMALS = 3;

/** Counts what stands after commas in whole fields: the file tells in sum what "79,529" is. */
class CommaCounter {
  private readonly either: [row: number, column: number][] = [];
  private count = 0;

  constructor(hasSemicolons: boolean) {
    if (hasSemicolons) this.count++;
  }

  meet(row: number, column: number, field: string): void {
    if (field.length > LONGEST_FIGURE || !field.includes(',')) return;
    if (WITH_DECIMALS.test(field)) this.count++;
    if (WITH_EITHER.test(field)) this.either.push([row, column]);
  }

  /** Where three decimals stand after a comma, and no thousands. */
  decimals(): readonly (readonly [row: number, column: number])[] {
    const { count, either } = this;
    return count >= LEAST_DECIMALS && count > CLEARLY_MORE * either.length ? either : [];
  }
}

const LONGEST_FIGURE = 20;

function textCell(text: string): Cell {
  return { value: text, text, numberFormat: 'General', isFormula: false };
}

/** The number of the line that a place in the text is on, as an editor counts. */
function lineAt(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n|\r|\n/).length;
}
