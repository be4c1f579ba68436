import { contains, rangeFromA1, type CellAddress, type CellRange } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/grid';
import { readTyped } from './typing';

/** A cell as the emulated Excel keeps it; a blank one with no format of its own is not kept. */
export interface ModelCell {
  value: CellValue;
  /** With its equals sign; null where the value was typed. */
  formula: string | null;
  numberFormat: string;
  isLocked: boolean;
  /** The author's own: nothing we do may change them. */
  fill: string | null;
  note: string | null;
}

export interface ModelFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly CellRange[];
  formula: string;
  fill: string | null;
  font: string | null;
}

export interface ModelTable {
  readonly id: string;
  readonly range: CellRange;
  readonly showHeaders: boolean;
}

export class ModelSheet {
  readonly cells = new Map<string, ModelCell>();
  readonly properties = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellRange[] = [];
  arrays: CellRange[] = [];
  tables: ModelTable[] = [];
  formats: ModelFormat[] = [];
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  allowFormatCells = false;
  boldRows = new Set<number>();
  /** Where links lead, by the address that they stand at. */
  readonly links = new Map<string, string>();
  wrapped: CellRange | null = null;
  frozenRows = 0;
  readonly printing = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly book: ModelBook,
  ) {}

  at({ row, column }: CellAddress): ModelCell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  ensure({ row, column }: CellAddress): ModelCell {
    const key = `${row},${column}`;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: '', formula: null, numberFormat: 'General', isLocked: true, fill: null, note: null };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** What Excel makes of an input, typed or set by an add-in. A cell under a merged area takes nothing. */
  type(address: CellAddress, input: unknown): void {
    if (this.isCovered(address)) return;
    const cell = this.ensure(address);
    const typed = readTyped(input, cell.numberFormat);
    if (typed.formula !== null) {
      cell.value = this.book.calculate(typed.formula, this);
      const source = rangeFromA1(/\$?[A-Z]{1,3}\$?\d+/.exec(typed.formula)?.[0] ?? '');
      const format = source && this.at({ row: source.top, column: source.left })?.numberFormat;
      if (cell.numberFormat === 'General' && format) cell.numberFormat = format;
    } else {
      cell.value = typed.value;
      if (cell.numberFormat === 'General' && typed.numberFormat) cell.numberFormat = typed.numberFormat;
    }
    cell.formula = typed.formula;
  }

  /** Rows or columns come before the one at this place, or as many from it on go. */
  move(axis: 'row' | 'column', at: number, by: 1 | -1): void {
    const isRow = axis === 'row';
    const moved = (line: number): number | null =>
      line < at ? line : by < 0 && line === at ? null : line + by;
    const cells = [...this.cells].flatMap(([key, cell]) => {
      const [row, column] = key.split(',').map(Number) as [number, number];
      const now = moved(isRow ? row : column);
      return now === null ? [] : [[isRow ? `${now},${column}` : `${row},${now}`, cell] as const];
    });
    this.cells.clear();
    for (const [key, cell] of cells) this.cells.set(key, cell);
    this.merges = this.merges.flatMap((area) => {
      const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
      const from = moved(first) ?? first;
      const to = moved(last) ?? last - 1;
      if (to < from) return [];
      const now = isRow ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
      return now.top === now.bottom && now.left === now.right ? [] : [now];
    });
    const hidden = isRow ? this.hiddenRows : this.hiddenColumns;
    const lines = [...hidden].flatMap((line) => moved(line) ?? []);
    hidden.clear();
    for (const line of lines) hidden.add(line);
  }

  isCovered(address: CellAddress): boolean {
    return this.merges.some(
      (area) => contains(area, address) && (area.top !== address.row || area.left !== address.column),
    );
  }

  /** The box around all cells that hold something, or around all that are kept, within a range; null where none are. */
  usedRange(valuesOnly: boolean, within?: CellRange): CellRange | null {
    let box: CellRange | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === null) continue;
      const [row, column] = key.split(',').map(Number) as [number, number];
      if (within && !contains(within, { row, column })) continue;
      const at = { top: row, left: column, bottom: row, right: column };
      box = box ? union(box, at) : at;
    }
    return box;
  }
}

export class ModelBook {
  name = 'draft.xlsx';
  isReadOnly = false;
  isStructureProtected = false;
  date1904 = false;
  readonly sheets: ModelSheet[] = [];
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by their id. */
  readonly xmlParts = new Map<string, string>();
  active: ModelSheet | null = null;
  isChartSelected = false;
  /** Sheet id and address of what is selected. */
  selection: readonly [sheet: string, range: CellRange] | null = null;
  /** There is no formula engine: what a formula comes to. */
  calculate: (formula: string, sheet: ModelSheet) => CellValue = () => 0;
  private made = 0;

  addSheet(name: string): ModelSheet {
    const sheet = new ModelSheet(`{${++this.made}}`, name, this);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.selection ??= [sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }];
    return sheet;
  }

  /** As Excel copies a sheet: everything on it, its tables under new ids, behind all others. */
  copySheet(source: ModelSheet): ModelSheet {
    const sheet = this.addSheet(`${source.name} (2)`);
    for (const [key, cell] of source.cells) sheet.cells.set(key, { ...cell });
    sheet.merges = [...source.merges];
    sheet.arrays = [...source.arrays];
    sheet.tables = source.tables.map((table) => ({ ...table, id: this.nextId() }));
    sheet.formats = source.formats.map((format) => ({ ...format, id: this.nextId() }));
    for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of source.hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.isProtected = source.isProtected;
    sheet.allowFormatCells = source.allowFormatCells;
    sheet.visibility = source.visibility;
    return sheet;
  }

  nextId(): string {
    return `{${++this.made}}`;
  }

  /** Everything that is in the workbook, to compare: nothing of how it is looked at. */
  snapshot(): unknown {
    return {
      settings: [...this.settings],
      xmlParts: [...this.xmlParts],
      sheets: this.sheets.map((sheet) => ({
        ...sheet,
        book: null,
        cells: [...sheet.cells].map(([key, cell]) => [key, { ...cell }]).sort(),
        properties: [...sheet.properties],
        hiddenRows: [...sheet.hiddenRows],
        hiddenColumns: [...sheet.hiddenColumns],
        boldRows: [...sheet.boldRows],
        formats: sheet.formats.map((format) => ({ ...format })),
      })),
    };
  }
}

export function union(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function* addressesOf({ top, left, bottom, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
