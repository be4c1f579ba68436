import { fromA1, rangeFromA1, type CellRange } from '../../core/sheet/address';
import { maxColumns } from '../limits';
import type { XmlReader } from '../xml/xml';

export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

export interface FormulaPlace extends ByteSpan {
  readonly type: string | null;
  readonly ref: string | null;
  readonly group: string | null;
  readonly text: string;
}

/** Where a wanted cell stands in its sheet's bytes. */
export interface CellPlace extends ByteSpan {
  readonly openEnd: number;
  readonly closeStart: number;
  readonly style: number;
  /** The children that hold what the cell holds. */
  readonly contents: readonly ByteSpan[];
  readonly formula: FormulaPlace | null;
}

export interface RowElement extends ByteSpan {
  readonly openEnd: number;
  readonly closeStart: number;
  /** Style of the cells that are not there yet. */
  readonly style: number | null;
}

/** One row with wanted cells. */
export interface RowPlace {
  /** The row's elements: none where there is no such row, more than one in files that no one should write. */
  readonly elements: RowElement[];
  readonly cells: Map<number, CellPlace>;
  /** Before what a wanted cell that is not there belongs; at the end of the row where this does not tell. */
  readonly before: Map<number, number>;
}

export interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/** What a sheet's XML tells anyone who wants to write to it. */
export interface SheetPlaces {
  readonly root: ByteSpan;
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Before which row element a wanted row that is not there belongs; at the end where this does not tell. */
  readonly before: ReadonlyMap<number, number>;
  readonly sheetData: RowElement | null;
  /** After what `sheetData` belongs if it is not there. */
  readonly beforeSheetData: number;
  readonly dimension: (ByteSpan & { readonly range: CellRange }) | null;
  readonly columnStyles: readonly ColumnStyle[];
  readonly merges: readonly CellRange[];
  /** Areas of more than one cell that one formula fills: array formulas, and what-if data tables. */
  readonly arrays: readonly CellRange[];
  readonly isProtected: boolean;
  /** Whether rows that are not there are hidden. */
  readonly areRowsHidden: boolean;
  readonly hasFormulas: boolean;
}

/** The wanted columns, in order, of each row. */
export type WantedCells = ReadonlyMap<number, readonly number[]>;

const elementsBeforeSheetData = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];

/** Finds the wanted cells of a sheet, or where they belong, in one pass over its XML. */
export function locateCells(xml: XmlReader, wanted: WantedCells): SheetPlaces {
  return new CellSearch(xml, wanted).search();
}

class CellSearch {
  private readonly rows = new Map<number, RowPlace>();
  private readonly rowBefore = new Map<number, number>();
  private readonly wantedRows: readonly number[];
  private readonly arrays: CellRange[] = [];
  private hasFormulas = false;
  private nextWanted = 0;

  constructor(
    private readonly xml: XmlReader,
    private readonly wanted: WantedCells,
  ) {
    this.wantedRows = [...wanted.keys()].sort((one, other) => one - other);
  }

  search(): SheetPlaces {
    const { xml } = this;
    xml.root();
    const root = { start: xml.start, end: xml.end };
    let sheetData: RowElement | null = null;
    let beforeSheetData = xml.end;
    let dimension: SheetPlaces['dimension'] = null;
    let isProtected = false;
    let areRowsHidden = false;
    const columnStyles: ColumnStyle[] = [];
    const merges: CellRange[] = [];
    for (const { name, start, end, depth } of xml.children()) {
      if (name === 'dimension') {
        const range = rangeFromA1(xml.attribute('ref') ?? '');
        if (range) dimension = { start, end, range };
      } else if (name === 'sheetFormatPr') {
        areRowsHidden = xml.isTrue('zeroHeight');
      } else if (name === 'cols') {
        for (let count = 0; count < maxColumns && xml.child(2, 'col'); count++)
          columnStyles.push(this.readColumnStyle());
      } else if (name === 'sheetData') {
        this.readRows();
        sheetData = { start, openEnd: end, closeStart: xml.start, end: xml.end, style: null };
      } else if (name === 'sheetProtection') {
        isProtected = xml.isTrue('sheet');
      } else if (name === 'mergeCells') {
        for (const merge of xml.children('mergeCell')) {
          const range = rangeFromA1(merge.attribute('ref') ?? '');
          if (range) merges.push(range);
        }
      }
      if (elementsBeforeSheetData.includes(name)) {
        if (xml.token !== 'close' || xml.depth !== depth) xml.leave(depth);
        beforeSheetData = xml.end;
      }
    }
    return {
      root,
      rows: this.rows,
      before: this.rowBefore,
      sheetData,
      beforeSheetData,
      dimension,
      columnStyles,
      merges,
      arrays: this.arrays,
      isProtected,
      areRowsHidden,
      hasFormulas: this.hasFormulas,
    };
  }

  private readColumnStyle(): ColumnStyle {
    const { xml } = this;
    const from = Number(xml.attribute('min'));
    return {
      from: from - 1,
      to: Number(xml.attribute('max') ?? from) - 1,
      style: readStyle(xml.attribute('style')),
    };
  }

  private readRows(): void {
    const { xml, wantedRows, rowBefore } = this;
    let row = -1;
    for (const element of xml.children('row')) {
      const number = element.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      for (; this.nextWanted < wantedRows.length && wantedRows[this.nextWanted]! < row; this.nextWanted++) {
        rowBefore.set(wantedRows[this.nextWanted]!, xml.start);
      }
      const columns = this.wanted.get(row);
      if (columns) this.readWantedRow(row, columns);
      else for (const cell of element.children('c')) this.skipCell(cell);
    }
  }

  private skipCell(cell: XmlReader): void {
    for (const formula of cell.children('f')) {
      this.hasFormulas = true;
      if (formula.attributeCount > 0) this.noteArray(formula.attribute('t'), formula.attribute('ref'));
    }
  }

  private noteArray(type: string | null, ref: string | null): void {
    if (type !== 'array' && type !== 'dataTable') return;
    const range = rangeFromA1(ref ?? '');
    if (range && (range.top < range.bottom || range.left < range.right)) this.arrays.push(range);
  }

  private readWantedRow(row: number, columns: readonly number[]): void {
    const { xml } = this;
    let place = this.rows.get(row);
    if (!place) this.rows.set(row, (place = { elements: [], cells: new Map(), before: new Map() }));
    const { start, end: openEnd } = xml;
    const style = xml.isTrue('customFormat') ? readStyle(xml.attribute('s')) : null;
    let column = -1;
    let next = 0;
    place.before.clear();
    for (const cell of xml.children('c')) {
      const named = fromA1(cell.attribute('r') ?? '');
      column = named?.column ?? column + 1;
      for (; next < columns.length && columns[next]! < column; next++) {
        place.before.set(columns[next]!, cell.start);
      }
      // The reader believes a cell rather than the row it stands in.
      const isHere = named === null || named.row === row;
      if (columns[next] === column && isHere) place.cells.set(column, this.readWantedCell());
      else this.skipCell(cell);
    }
    place.elements.push({ start, openEnd, closeStart: xml.start, end: xml.end, style });
  }

  private readWantedCell(): CellPlace {
    const { xml } = this;
    const { start, end: openEnd } = xml;
    const style = readStyle(xml.attribute('s'));
    const contents: ByteSpan[] = [];
    let formula: FormulaPlace | null = null;
    for (const { name, start: from } of xml.children()) {
      if (name !== 'f' && name !== 'v' && name !== 'is') continue;
      if (name === 'f') formula = this.readFormula();
      else xml.leave();
      contents.push({ start: from, end: xml.end });
    }
    return { start, openEnd, closeStart: xml.start, end: xml.end, style, contents, formula };
  }

  private readFormula(): FormulaPlace {
    const { xml } = this;
    const { start } = xml;
    const [type, ref, group] = [xml.attribute('t'), xml.attribute('ref'), xml.attribute('si')];
    this.hasFormulas = true;
    this.noteArray(type, ref);
    const text = xml.content();
    return { start, end: xml.end, type, ref, group, text };
  }
}

function readStyle(text: string | null): number {
  const style = Number(text ?? 0);
  return Number.isInteger(style) && style >= 0 ? style : 0;
}
