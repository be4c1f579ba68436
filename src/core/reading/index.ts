import type { CellRange } from '../address';
import { fromA1 } from '../address';
import type { Settings } from '../check';
import type { Grid } from '../grid';
import type { Footnote, Scorecard } from '../scorecard';
import { decideColumns, type TableColumns } from './columns';
import { cellsOf, findHeaders, type Header, type HeaderColumn } from './headers';
import { isTelling, readLabel } from './labels';
import { MergeIndex } from './merges';
import { readRows, type TableRows } from './rows';
import { fold, oneLine } from './text';

interface Table {
  readonly header: Header;
  readonly headerRows: Set<number>;
  lastRow: number;
  readonly columns: TableColumns;
  readonly title: string | null;
}

/**
 * Reads every scorecard on a sheet, wherever it stands and however its headings are laid out. Never throws on what
 * a user typed: what is missing is recorded in `missingHeaders`, what was not understood in `otherColumns`.
 *
 * @returns the scorecards from the top down; none if the sheet holds no table with indicators and targets or actuals.
 */
export function readScorecards(grid: Grid, settings: Settings = {}): readonly Scorecard[] {
  const merges = new MergeIndex(grid.merges);
  const tables = findTables(grid, merges, columnMapping(settings));
  const set = new Map(
    Object.entries(settings.polarity ?? {}).map(([name, polarity]) => [fold(name), polarity]),
  );
  const read = tables.map((table) => {
    const { columns } = table.header;
    const roles = [...table.columns.byRole.values()];
    const region = {
      from: table.header.bottom + 1,
      to: table.lastRow,
      left: Math.min(columns[0]!.column, ...roles),
      right: Math.max(columns.at(-1)!.column, ...roles),
    };
    return {
      table,
      region,
      rows: readRows(grid, merges, table.columns, region, table.headerRows, table.title, set),
    };
  });
  const everyFootnote = read.flatMap(({ rows }) => rows.footnotes);
  return read
    .filter(({ rows }) => rows.indicators.length > 0)
    .map(({ table, region, rows }) =>
      toScorecard(grid, table, { ...region, rows }, withOthers(rows.footnotes, everyFootnote)),
    );
}

/**
 * What came nearest to a scorecard on a sheet that holds none: a scorecard without indicators whose first missing
 * header says what was looked for, and names the nearest thing found.
 */
export function readNearMiss(grid: Grid): Scorecard {
  let best = { row: -1, column: 0, words: 0, text: '' };
  let top: number | null = null;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  grid.rows.forEach((_, row) => {
    const cells = cellsOf(grid, row);
    if (cells.length === 0) return;
    top ??= row;
    bottom = row;
    left = Math.min(left, cells[0]![0]);
    right = Math.max(right, cells.at(-1)![0]);
    if (cells.length > 200) return;
    const telling = cells.filter(
      ([, cell]) => typeof cell.value === 'string' && isTelling(readLabel(cell.text)),
    );
    if (telling.length > best.words) {
      const text = telling.map(([, cell]) => oneLine(cell.text)).join(' | ');
      best = { row, column: telling[0]![0], words: telling.length, text: text.slice(0, 120) };
    }
  });
  const range: CellRange = { top: top ?? 0, left: top === null ? 0 : left, bottom, right };
  const cell = best.row < 0 ? { row: range.top, column: range.left } : { row: best.row, column: best.column };
  return {
    sheet: grid.sheet,
    isSheetHidden: grid.isHidden,
    range,
    headerRows: [],
    figureColumns: [],
    otherColumns: [],
    indicators: [],
    footnotes: [],
    missingHeaders: [{ what: 'scorecard', cell, nearest: best.text || null }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function findTables(
  grid: Grid,
  merges: MergeIndex,
  mapping: Readonly<Record<string, HeaderColumn>>,
): Table[] {
  const headers = findHeaders(grid, merges);
  const tables: Table[] = [];
  headers.forEach((header) => {
    const nextTop = headers.find((other) => other.top > header.bottom)?.top ?? grid.rows.length;
    const previous = tables.findLast((table) => sharesColumns(table.header, header));
    if (previous && isRepeated(grid, previous, header)) {
      for (let row = header.top; row <= header.bottom; row++) previous.headerRows.add(row);
      previous.lastRow = nextTop - 1;
      return;
    }
    const columns = decideColumns(grid, header, nextTop - 1, mapping);
    if (!isScorecard(header, columns)) {
      if (previous && previous.lastRow >= header.top) previous.lastRow = header.top - 1;
      return;
    }
    const headerRows = new Set<number>();
    for (let row = header.top; row <= header.bottom; row++) headerRows.add(row);
    tables.push({ header, headerRows, lastRow: nextTop - 1, columns, title: titleOf(grid, header) });
  });
  // A title names a service only where several tables on one sheet are told apart by it.
  const areTitled = tables.length > 1 && new Set(tables.map((table) => table.title)).size === tables.length;
  return areTitled ? tables : tables.map((table) => ({ ...table, title: null }));
}

/** A table is a scorecard if it names indicators beside targets or actuals, or puts targets beside other figures. */
function isScorecard(header: Header, { figures, byRole }: TableColumns): boolean {
  const isNamed = header.columns.some((column) => column.role === 'indicator');
  const saysWhat = header.columns.some((column) => column.field !== null);
  if (isNamed) return saysWhat && figures.length > 0;
  return byRole.has('indicator') && figures.some(({ field }) => field === 'target') && figures.length > 1;
}

function sharesColumns(a: Header, b: Header): boolean {
  return a.columns[0]!.column <= b.columns.at(-1)!.column && b.columns[0]!.column <= a.columns.at(-1)!.column;
}

/** A header printed again at the top of a page, not the header of another table under a title of its own. */
function isRepeated(grid: Grid, table: Table, header: Header): boolean {
  const key = ({ columns }: Header) =>
    columns.map((column) => `${column.column}:${fold(column.label)}`).join('|');
  if (key(table.header) !== key(header)) return false;
  const title = titleOf(grid, header);
  if (title === null || fold(title) === fold(titleOf(grid, table.header) ?? '')) return true;
  const above = header.top - 1;
  const isParted = !grid.rows[above - 1] || grid.rows[above - 1]!.length === 0;
  return !isParted;
}

/** The words that stand alone in the row above a header. */
function titleOf(grid: Grid, header: Header): string | null {
  const cells = cellsOf(grid, header.top - 1);
  const cell = cells.length === 1 ? cells[0]![1] : null;
  return cell && typeof cell.value === 'string' ? oneLine(cell.text) : null;
}

function columnMapping(settings: Settings): Record<string, HeaderColumn> {
  const mapping: Record<string, HeaderColumn> = {};
  for (const [letters, meaning] of Object.entries(settings.columns ?? {})) {
    const address = fromA1(`${letters}1`);
    if (!address) continue;
    const { column } = address;
    const label = /^ignore$/i.test(meaning)
      ? { role: null, field: null, period: null, who: '' }
      : readLabel(meaning);
    mapping[column] = { column, label: meaning, labelCell: { row: 0, column }, ...label };
  }
  return mapping;
}

function withOthers(own: readonly Footnote[], all: readonly Footnote[]): Footnote[] {
  const marks = new Set(own.map((footnote) => footnote.mark));
  return [...own, ...all.filter((footnote) => !marks.has(footnote.mark))];
}

interface ReadTable {
  readonly left: number;
  readonly right: number;
  readonly rows: TableRows;
}

function toScorecard(
  grid: Grid,
  { header, headerRows, columns }: Table,
  { left, right, rows }: ReadTable,
  footnotes: readonly Footnote[],
): Scorecard {
  const range: CellRange = { top: header.top, left, bottom: rows.lastRow, right };
  const inRows = (row: number) => row >= range.top && row <= range.bottom;
  const inColumns = (column: number) => column >= left && column <= right;
  return {
    sheet: grid.sheet,
    isSheetHidden: grid.isHidden,
    range,
    headerRows: [...headerRows].sort((a, b) => a - b),
    figureColumns: columns.figures,
    otherColumns: columns.others,
    indicators: rows.indicators,
    footnotes,
    missingHeaders: columns.missing,
    merges: grid.merges.filter(
      (m) => m.top <= range.bottom && m.bottom >= range.top && m.left <= right && m.right >= left,
    ),
    hiddenRows: [...grid.hiddenRows].filter(inRows).sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].filter(inColumns).sort((a, b) => a - b),
  };
}
