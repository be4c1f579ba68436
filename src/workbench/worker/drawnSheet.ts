import { type Cell, type Grid, isCellError } from '../../core/sheet/grid';
import { showsTime } from '../../core/sheet/numberFormat';
import { type CellLook, plainLook, type SheetLook } from '../../file/xlsx/look/look';
import type { SheetCell } from '../grid/sheetModel';

/** The shape of a sheet, as it is sent to the page before its cells. */
export interface SheetShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isProtected: boolean;
  readonly merges: Grid['merges'];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly defaultRowHeight: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** A row as it is sent: its cells with their columns. */
export type SentRow = readonly (readonly [column: number, cell: SheetCell])[];

/** Room to type below and beside what is there. */
const spareRows = 20;
const spareColumns = 4;
const fewestRows = 50;
const fewestColumns = 12;

export function shapeOf(grid: Grid, look: SheetLook): SheetShape {
  const { merges, hiddenRows, hiddenColumns } = grid;
  const lastMerged = Math.max(-1, ...merges.map(({ bottom }) => bottom));
  const used = Math.max(grid.rows.length, look.lookOf.length, lastMerged + 1);
  return {
    rowCount: Math.min(1_048_576, Math.max(fewestRows, used + spareRows)),
    columnCount: Math.min(16_384, Math.max(fewestColumns, widthOf(grid) + spareColumns)),
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
    isProtected: look.isProtected,
    merges,
    hiddenRows,
    hiddenColumns,
    defaultRowHeight: look.defaultRowHeight,
    rowHeights: heightsOf(grid, look),
    defaultColumnWidth: look.defaultColumnWidth,
    columnWidths: look === plainLook ? widthsOf(grid) : look.columnWidths,
  };
}

function widthOf({ rows, merges }: Grid): number {
  let width = 0;
  for (const row of rows) if (row && row.length > width) width = row.length;
  for (const { right } of merges) if (right >= width) width = right + 1;
  return width;
}

/** Pixels that a letter takes on the whole, and a line. */
const letterWidth = 6.2;
const lineHeight = 18;
const widestPlain = 360;
const mostLines = 12;

/** Of a file that stores no widths: room for the column's longest text, or for a good part of a long one. */
function widthsOf({ rows }: Grid): ReadonlyMap<number, number> {
  const lengths: number[] = [];
  for (const row of rows)
    row?.forEach((cell, column) => {
      if (cell) lengths[column] = Math.max(lengths[column] ?? 0, cell.text.length);
    });
  const widths = new Map<number, number>();
  lengths.forEach((length, column) => {
    widths.set(column, Math.round(Math.max(64, Math.min(length * (letterWidth + 1) + 10, widestPlain))));
  });
  return widths;
}

/** Stored heights, and for the other rows what their wrapped texts need: no program has worked that out yet. */
function heightsOf({ rows, merges }: Grid, look: SheetLook): ReadonlyMap<number, number> {
  const heights = new Map(look.rowHeights);
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  rows.forEach((cells, row) => {
    if (look.rowHeights.has(row)) return;
    let lines = 1;
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || !lookAt(look, row, column).wrap) return;
      if (lookAt(look, row, column).turned || merged.has(`${row} ${column}`)) return;
      const width = Math.max(20, (look.columnWidths.get(column) ?? look.defaultColumnWidth) - 8);
      const needed = cell.value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letterWidth) / width)), 0);
      lines = Math.max(lines, Math.min(mostLines, needed));
    });
    if (lines > 1) heights.set(row, Math.max(look.defaultRowHeight, lines * lineHeight + 4));
  });
  return heights;
}

/** The rows of a block; a cell that is blank and plain is left out. */
export function drawRows(grid: Grid, look: SheetLook, top: number, count: number): SentRow[] {
  return Array.from({ length: count }, (_, index) => drawRow(grid, look, top + index));
}

function drawRow({ rows }: Grid, look: SheetLook, row: number): SentRow {
  const cells = rows[row];
  const length = Math.max(cells?.length ?? 0, look.lookOf[row]?.length ?? 0);
  const drawn: (readonly [number, SheetCell])[] = [];
  for (let column = 0; column < length; column++) {
    const cell = drawCell(cells?.[column], lookAt(look, row, column));
    if (cell) drawn.push([column, cell]);
  }
  return drawn;
}

export function lookAt({ looks, lookOf }: SheetLook, row: number, column: number): CellLook {
  return looks[lookOf[row]?.[column] ?? 0] ?? {};
}

/** A cell as the page draws it; nothing where there is nothing to see. */
export function drawCell(cell: Cell | undefined, look: CellLook): SheetCell | undefined {
  if (!cell) return look.fill === undefined ? undefined : { text: '', kind: 'text', ...look };
  const { value, text, numberFormat } = cell;
  const own = cell.isFormula ? { ...look, isFormula: true } : look;
  if (isCellError(value)) return { text, kind: 'error', ...own };
  if (typeof value === 'string') return { text, kind: 'text', ...own };
  if (typeof value === 'boolean') return { text, kind: 'boolean', ...own };
  const input = inputOf(value, text, numberFormat);
  return { text, kind: 'number', ...(input === text ? {} : { input }), ...own };
}

/** What an editor starts with: the number in full, but a date as it is read. */
function inputOf(value: number, text: string, numberFormat: string): string {
  if (/%/.test(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  return showsTime(numberFormat) ? text : String(value);
}
