import type { CellAddress } from '../../core/sheet/address';
import type { Mark } from '../../core/sheet/host';
import { compareSeverities } from '../../core/sheet/severity';
import { groupBy } from '../../core/text/groupBy';
import type { Redrawn } from '../worker/fileWorker';
import type { SentRow, SheetShape } from '../worker/drawnSheet';
import type { CellMark, SheetCell, SheetModel } from '../grid/sheetModel';

/** The page's copy of one sheet. Its cells come in blocks, and single ones again when they change. */
export class SheetCopy implements SheetModel {
  private readonly rows: ((SheetCell | undefined)[] | undefined)[] = [];
  private readonly listeners = new Set<() => void>();
  private cellMarks = new Map<string, readonly CellMark[]>();
  private loadedRows = 0;
  private version = 0;
  private layoutVersion = 0;

  /** `widths` are those that the user gave columns; they outlive this copy. */
  constructor(
    private shape: SheetShape,
    private readonly widths: Map<number, number> = new Map(),
  ) {}

  get rowCount(): number {
    return this.shape.rowCount;
  }

  get columnCount(): number {
    return this.shape.columnCount;
  }

  get frozenRows(): number {
    return this.shape.frozenRows;
  }

  get frozenColumns(): number {
    return this.shape.frozenColumns;
  }

  get isProtected(): boolean {
    return this.shape.isProtected;
  }

  get merges(): SheetShape['merges'] {
    return this.shape.merges;
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.shape.hiddenRows;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.shape.hiddenColumns;
  }

  rowHeight(row: number): number {
    return this.shape.rowHeights.get(row) ?? this.shape.defaultRowHeight;
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? this.shape.columnWidths.get(column) ?? this.shape.defaultColumnWidth;
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.rows[row]?.[column];
  }

  marks(row: number, column: number): readonly CellMark[] {
    return this.cellMarks.get(`${row} ${column}`) ?? [];
  }

  isLoaded(row: number): boolean {
    return row < this.loadedRows;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getVersion = (): number => this.version;

  readonly getLayoutVersion = (): number => this.layoutVersion;

  /** Rows have arrived, the next ones after those before. */
  addRows(sent: readonly SentRow[]): void {
    for (const cells of sent) {
      const row: (SheetCell | undefined)[] = [];
      for (const [column, cell] of cells) row[column] = cell;
      this.rows[this.loadedRows++] = row;
    }
    this.tell();
  }

  redraw(cells: NonNullable<Redrawn['cells']>): void {
    for (const { row, column, drawn } of cells) {
      if (row < this.loadedRows) (this.rows[row] ??= [])[column] = drawn;
    }
    this.grow(cells);
    this.tell();
  }

  /** Makes columns so wide on the screen; the file keeps its own. */
  setWidths(widths: ReadonlyMap<number, number>): void {
    for (const [column, width] of widths) this.widths.set(column, width);
    this.layoutVersion++;
    this.tell();
  }

  setMarks(marks: readonly Mark[]): void {
    const byCell = groupBy(marks, ({ cell }) => `${cell.row} ${cell.column}`);
    this.cellMarks = new Map(
      [...byCell].map(([key, own]) => [key, own.sort((a, b) => compareSeverities(a.severity, b.severity))]),
    );
    this.tell();
  }

  /** Leaves room to type below and beside the last cell that holds something. */
  private grow(cells: readonly CellAddress[]): void {
    const { rowCount, columnCount } = this.shape;
    const wantedRows = Math.max(rowCount, ...cells.map(({ row }) => Math.min(1_048_576, row + 10)));
    const wantedColumns = Math.max(columnCount, ...cells.map(({ column }) => Math.min(16_384, column + 3)));
    if (wantedRows === rowCount && wantedColumns === columnCount) return;
    this.shape = { ...this.shape, rowCount: wantedRows, columnCount: wantedColumns };
    if (this.loadedRows === rowCount) this.loadedRows = wantedRows;
    this.layoutVersion++;
  }

  private tell(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }
}
