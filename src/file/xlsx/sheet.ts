import { rangeFromA1, type CellRange } from '../../core/sheet/address';
import { SheetTooWide, TooManyCells } from '../failures';
import { type CellError, type CellValue, type Grid, NOT_CALCULATED } from '../../core/sheet/grid';
import { FileCell, type CellForm, type CellForms } from './cell';
import { hasTime, isoToSerial } from './isoDates';
import { type Limits, maxColumns, maxRows } from '../limits';
import { clearCovered, tidyMerges } from './merges';
import { dateFormat, dateTimeFormat } from './numberFormats';
import { parseDecimal, parseWhole } from '../xml/numerals';
import { RowCollector } from './rows';
import { cutText, keepsSpaceIn, readRichText, unescapeText } from './sharedStrings';
import { readSumRange, shiftRange, type SumRange } from '../../core/sheet/sumRange';
import { showsTime } from '../../core/sheet/numberFormat';
import { TextPool } from '../xml/textPool';
import type { XmlReader } from '../xml/xml';

/** What a sheet's cells lean on in the rest of the workbook. */
export interface SheetContext {
  readonly fileName: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly date1904: boolean;
  readonly forms: CellForms;
  readonly strings: readonly string[];
  readonly limits: Pick<Limits, 'cells' | 'places'>;
}

/** Makes a Grid of a sheet's XML, in one pass. */
export function readSheetXml(xml: XmlReader, context: SheetContext): Grid {
  return new GridBuilder(xml, context).read();
}

type CellType = 'n' | 's' | 'b' | 'e' | 'd' | 'str' | 'inlineStr';

class GridBuilder {
  private readonly rows = new RowCollector();
  private readonly pool = new TextPool();
  private readonly errors = new Map<string, CellError>();
  private readonly hiddenRows: number[] = [];
  private readonly shownRows = new Set<number>();
  private readonly hiddenColumns: (readonly [from: number, to: number])[] = [];
  private readonly merges: CellRange[] = [];
  /** The sums that other cells share, by the number of their group: where the first stands, and what it adds up. */
  private readonly sharedSums = new Map<
    string,
    { readonly row: number; readonly column: number; readonly sums: SumRange }
  >();
  private areRowsHidden = false;
  /** Whether the sheet as a whole keeps the space around its texts. */
  private keepsSpace = false;
  private row = -1;
  private column = -1;

  constructor(
    private readonly xml: XmlReader,
    private readonly context: SheetContext,
  ) {}

  read(): Grid {
    const { xml, context, rows } = this;
    xml.root();
    this.keepsSpace = keepsSpaceIn(xml, false);
    while (xml.child(1)) {
      if (xml.name === 'sheetFormatPr') this.areRowsHidden = xml.isTrue('zeroHeight');
      else if (xml.name === 'cols') this.readColumns();
      else if (xml.name === 'sheetData') this.readRows();
      else if (xml.name === 'mergeCells') this.readMerges();
    }
    rows.flush();
    const merges = tidyMerges(this.merges);
    clearCovered(rows.rows, merges);
    return {
      sheet: context.sheet,
      isHidden: context.isHidden,
      rows: rows.rows,
      merges,
      hiddenRows: this.findHiddenRows(),
      hiddenColumns: this.findHiddenColumns(),
      date1904: context.date1904,
    };
  }

  private readColumns(): void {
    const { xml } = this;
    // No sheet has more columns to speak of.
    for (let count = 0; count < maxColumns && xml.child(2, 'col'); count++) {
      if (!(xml.isTrue('hidden') || Number(xml.attribute('width') ?? 1) === 0)) continue;
      const from = Number(xml.attribute('min'));
      this.hiddenColumns.push([from - 1, Number(xml.attribute('max') ?? from) - 1]);
    }
  }

  private readMerges(): void {
    const { xml } = this;
    while (xml.child(2, 'mergeCell')) {
      const range = rangeFromA1(xml.attribute('ref') ?? '');
      if (range && range.bottom < maxRows && range.right < maxColumns) this.merges.push(range);
    }
  }

  private readRows(): void {
    const { xml } = this;
    while (xml.child(2, 'row')) {
      this.readRowAttributes();
      this.column = -1;
      while (xml.child(3, 'c')) this.readCell();
    }
  }

  private readRowAttributes(): void {
    const { xml } = this;
    this.row++;
    for (let index = 0; index < xml.attributeCount; index++) {
      if (xml.attributeLetter(index) !== letterR) continue;
      this.row = parseWhole(xml.bytes, xml.attributeStart(index), xml.attributeEnd(index)) - 1;
    }
    if (!(this.row >= 0 && this.row < maxRows)) throw xml.damage('a row has a number that no sheet has');
    const isHidden = xml.isTrue('hidden') || Number(xml.attribute('ht') ?? 1) === 0;
    if (isHidden) this.hiddenRows.push(this.row);
    else if (this.areRowsHidden) this.shownRows.add(this.row);
  }

  private readCell(): void {
    const { xml } = this;
    const { depth } = xml;
    let row = this.row;
    let style = 0;
    let type: CellType = 'n';
    this.column++;
    for (let index = 0; index < xml.attributeCount; index++) {
      const letter = xml.attributeLetter(index);
      if (letter === letterR) row = this.readReference(index);
      else if (letter === letterS)
        style = parseWhole(xml.bytes, xml.attributeStart(index), xml.attributeEnd(index));
      else if (letter === letterT) type = this.readType(index);
    }
    if (this.column >= maxColumns) throw xml.damage('a cell stands in a column that no sheet has');
    if (xml.isSelfClosing) return;

    let isFormula = false;
    let value: CellValue = '';
    let form: CellForm | null = null;
    let sums: SumRange | undefined;
    while (xml.child(depth)) {
      if (xml.name === 'v') {
        value = this.readValue(type);
        if (type === 'd' && typeof value === 'string') {
          const serial = isoToSerial(value, this.context.date1904);
          if (serial !== null) {
            form = this.dateForm(style, isFormula, hasTime(value));
            value = serial;
          }
        }
      } else if (xml.name === 'f') {
        isFormula = true;
        sums = this.readSum(row);
      } else if (xml.name === 'is') value = this.readInline();
    }
    if (value === '') {
      if (!isFormula) return;
      // Only a text can come to nothing; where a number has no value, nobody has worked it out.
      if (type !== 'str' && type !== 'inlineStr') value = this.errorOf(NOT_CALCULATED);
    }
    form ??= this.context.forms.ofStyle(style, isFormula);
    this.rows.add(row, this.column, sums ? new FileCell(value, form, sums) : form.cell(value));
    this.checkLimits();
  }

  /** The block that the formula of the `f` that is open adds up; undefined where it does anything else. */
  private readSum(row: number): SumRange | undefined {
    const { xml, column } = this;
    const group = xml.attributeCount > 0 && xml.attribute('t') === 'shared' ? xml.attribute('si') : null;
    if (xml.isSelfClosing) {
      const first = group == null ? undefined : this.sharedSums.get(group);
      return first && shiftRange(first.sums, row - first.row, column - first.column);
    }
    if (!xml.leaf() || !mayAddUp(xml.bytes, xml.textStart, xml.textEnd)) return undefined;
    const text = xml.text();
    const sums = readSumRange(text) ?? undefined;
    // What is held in place by a dollar sign does not move with the cells that share it.
    if (group != null && sums && !text.includes('$')) this.sharedSums.set(group, { row, column, sums });
    else if (group != null) this.sharedSums.delete(group);
    return sums;
  }

  private checkLimits(): void {
    const { rows, context } = this;
    const { fileName, sheet, limits } = context;
    if (rows.cellCount > limits.cells) throw new TooManyCells(fileName, sheet, limits.cells);
    if (rows.placeCount > limits.places) throw new SheetTooWide(fileName, sheet, limits.places);
  }

  /** Sets the column that a cell's `r` names and answers its row, which is the row element's own as a rule. */
  private readReference(index: number): number {
    const { xml } = this;
    const end = xml.attributeEnd(index);
    let at = xml.attributeStart(index);
    let column = 0;
    for (; at < end; at++) {
      const letter = xml.bytes[at]! & ~0x20;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = parseWhole(xml.bytes, at, end) - 1;
    if (!(column > 0 && row >= 0 && row < maxRows)) throw xml.damage('a cell has no proper reference');
    this.column = column - 1;
    return row;
  }

  private readType(index: number): CellType {
    const { xml } = this;
    const start = xml.attributeStart(index);
    const length = xml.attributeEnd(index) - start;
    const first = xml.bytes[start];
    if (length === 1)
      return first === letterS
        ? 's'
        : first === letterB
          ? 'b'
          : first === letterE
            ? 'e'
            : first === letterD
              ? 'd'
              : 'n';
    return length === 3 ? 'str' : length === 9 ? 'inlineStr' : 'n';
  }

  /** The value of the `v` that is open; `''` where it holds none. */
  private readValue(type: CellType): CellValue {
    const { xml } = this;
    if (type === 'n' || type === 's') {
      const isLeaf = xml.leaf();
      const number = isLeaf && xml.isPlain ? parseDecimal(xml.bytes, xml.textStart, xml.textEnd) : NaN;
      if (number === number) return type === 'n' ? number : this.sharedString(number);
      return this.readOddNumber(type, isLeaf ? xml.text() : xml.content());
    }
    if (type === 'str' || type === 'inlineStr') return this.readPooled();
    const text = xml.content();
    if (type === 'b' && text !== '') return text === '1' || text === 'true';
    if (type === 'e' && text !== '') return this.errorOf(text);
    return text;
  }

  /** What is no number where a number belongs is shown as it stands, for a person to judge. */
  private readOddNumber(type: 'n' | 's', text: string): CellValue {
    const trimmed = text.trim();
    const number = trimmed === '' ? NaN : Number(trimmed);
    if (type === 's' && trimmed !== '') return this.sharedString(number);
    return Number.isFinite(number) ? number : trimmed;
  }

  private sharedString(index: number): string {
    const text = this.context.strings[index];
    if (text === undefined) throw this.xml.damage('a cell refers to a text that the workbook does not hold');
    return text;
  }

  private readPooled(): string {
    const { xml } = this;
    const text = xml.leaf() ? this.pool.text(xml) : xml.content();
    return cutText(unescapeText(text));
  }

  private readInline(): string {
    return readRichText(this.xml, this.keepsSpace, this.pool);
  }

  private errorOf(code: string): CellError {
    let error = this.errors.get(code);
    if (!error) this.errors.set(code, (error = { error: code }));
    return error;
  }

  /** A date written as text needs a date format to be shown as one, whatever the cell's style says. */
  private dateForm(style: number, isFormula: boolean, withTime: boolean): CellForm {
    const form = this.context.forms.ofStyle(style, isFormula);
    if (showsTime(form.numberFormat)) return form;
    return this.context.forms.ofFormat(withTime ? dateTimeFormat : dateFormat, isFormula);
  }

  private findHiddenRows(): Set<number> {
    const { length } = this.rows.rows;
    const hidden = new Set(this.hiddenRows.filter((row) => row < length));
    if (this.areRowsHidden) {
      for (let row = 0; row < length; row++) if (!this.shownRows.has(row)) hidden.add(row);
    }
    return hidden;
  }

  /** Each column once, however often it is said: what overlaps is passed over. */
  private findHiddenColumns(): Set<number> {
    const hidden = new Set<number>();
    let next = 0;
    for (const [from, to] of [...this.hiddenColumns].sort(([one], [other]) => one - other)) {
      const last = Math.min(to, this.rows.width - 1);
      for (let column = Math.max(next, from); column <= last; column++) hidden.add(column);
      next = Math.max(next, last + 1);
    }
    return hidden;
  }
}

const letterB = 0x62;
const letterD = 0x64;
const letterE = 0x65;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;

const PLUS = '+'.charCodeAt(0);
const OPEN = '('.charCodeAt(0);
/** No list of cells that somebody typed is longer. */
const LONGEST_LIST = 200;

/** Whether a formula can be a sum or a mean of one block: `SUM(`, `AVERAGE(`, or cells with a plus between. */
function mayAddUp(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]! & ~0x20;
  if (first === 'S'.charCodeAt(0) || first === 'A'.charCodeAt(0)) return true;
  if (end - start > LONGEST_LIST) return false;
  let hasPlus = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === OPEN) return false;
    hasPlus ||= bytes[at] === PLUS;
  }
  return hasPlus;
}
