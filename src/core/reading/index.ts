import type { CellRange } from '../sheet/address';
import { fromA1 } from '../sheet/address';
import type { Settings } from '../scorecard/settings';
import { type Grid, showsSomething } from '../sheet/grid';
import type { Footnote, MissingHeader, Scorecard } from '../scorecard/scorecard';
import { type ColumnMapping, decideColumns, type TableColumns } from './columns';
import { readNumberCell } from './figures';
import { cellsOf, findHeaders, type Header, type HeaderColumn, INDICATOR_WORD } from './headers';
import { isTelling, type Label, readLabel } from './labels';
import { MergeIndex } from './merges';
import { readRows, type TableRows } from './rows';
import { fold, oneLine } from '../text/fold';

const ROWS_LOOKED_AT = 20;

interface Table {
  readonly header: Header;
  readonly headerRows: Set<number>;
  /** Rows that name a section and say the years again. */
  readonly sectionRows: Set<number>;
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
  const { tables } = findTables(grid, merges, columnMapping(settings));
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
      rows: readRows(
        grid,
        merges,
        table.columns,
        region,
        table.headerRows,
        table.sectionRows,
        table.title,
        set,
      ),
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
 * Tables on a sheet that look like scorecards and were not understood, beside whatever was: what heads them, and where.
 * None for a sheet whose tables are of something else, or hold no figures.
 */
export function readUnread(grid: Grid, settings: Settings = {}): readonly MissingHeader[] {
  const { unread } = findTables(grid, new MergeIndex(grid.merges), columnMapping(settings));
  return unread.map(({ columns }) => {
    const words = columns.map(({ label }) => oneLine(label)).filter((label) => label !== '');
    return { what: 'scorecard', cell: columns[0]!.labelCell, nearest: words.join(' | ').slice(0, 120) };
  });
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

/** The tables of a sheet that are scorecards, and the headers that became part of none. */
function findTables(
  grid: Grid,
  merges: MergeIndex,
  mapping: ColumnMapping,
): { tables: readonly Table[]; unread: readonly Header[] } {
  const headers = findHeaders(grid, merges).map((header) => setByHand(grid, header, mapping));
  const tables: Table[] = [];
  const unread: Header[] = [];
  headers.forEach((header, index) => {
    const lastRow = nextTop(headers, index, grid.rows.length) - 1;
    const previous = tables.findLast((table) => sharesColumns(table.header, header));
    if (previous && isRepeated(grid, previous, header)) {
      for (let row = header.top; row <= header.bottom; row++) previous.headerRows.add(row);
      if (hasSameTitle(grid, previous.header, header)) previous.headerRows.add(header.top - 1);
      previous.lastRow = lastRow;
      return;
    }
    if (previous && repeatsYears(previous, header)) {
      previous.sectionRows.add(header.top);
      previous.lastRow = lastRow;
      return;
    }
    const columns = decideColumns(grid, header, lastRow, mapping);
    if (!isScorecard(header, columns)) {
      if (previous && previous.lastRow >= header.top) previous.lastRow = header.top - 1;
      if (holdsUnreadFigures(grid, header, lastRow)) unread.push(header);
      return;
    }
    const headerRows = new Set<number>();
    for (let row = header.top; row <= header.bottom; row++) headerRows.add(row);
    const sectionRows = new Set<number>();
    tables.push({ header, headerRows, sectionRows, lastRow, columns, title: titleOf(grid, header) });
  });
  return { tables: nameByTitle(tables), unread };
}

/** A title names a service only where several tables on one sheet are told apart by it; so does a heading over names. */
function nameByTitle(tables: readonly Table[]): readonly Table[] {
  const titled = tables.map((table) => ({ ...table, title: table.title ?? table.columns.nameHeading }));
  for (const some of titled.every(({ title }) => title !== null) ? [titled, tables] : [tables]) {
    if (some.length > 1 && new Set(some.map(({ title }) => title)).size === some.length) return some;
  }
  return tables.map((table) => ({ ...table, title: null }));
}

/** Where the next header below this one stands, among those that share a column with it. */
function nextTop(headers: readonly Header[], index: number, end: number): number {
  const header = headers[index]!;
  for (let next = index + 1; next < headers.length; next++) {
    const other = headers[next]!;
    if (other.top > header.bottom && sharesColumns(header, other)) return other.top;
  }
  return end;
}

/** Whether a row names a section and says the years of the table again, each over its own column. */
function repeatsYears(table: Table, header: Header): boolean {
  if (header.top !== header.bottom) return false;
  const years = new Map(table.columns.figures.map(({ column, period }) => [column, period?.text]));
  const figures = header.columns.filter(({ period }) => period !== null);
  const others = header.columns.filter(({ period }) => period === null);
  return (
    others.length === 1 &&
    others[0]!.role === null &&
    [table.columns.byRole.get('indicator'), table.columns.byRole.get('service')].includes(
      others[0]!.column,
    ) &&
    figures.every(({ column, period }) => years.get(column) === period!.text)
  );
}

/** A table is a scorecard if it names indicators beside targets or actuals, or puts targets beside other figures. */
function isScorecard(header: Header, { figures, byRole }: TableColumns): boolean {
  const isNamed = header.columns.some((column) => column.role === 'indicator');
  const saysWhat = header.columns.some((column) => column.field !== null);
  if (isNamed) return saysWhat && figures.length > 0;
  if (isRegister(header.columns)) return false;
  return byRole.has('indicator') && figures.some(({ field }) => field === 'target') && figures.length > 1;
}

/** What heads the rows of registers and ledgers, which have targets too. */
const REGISTER =
  /^(?:risks?|risk (?:description|title|name)|hazards?|issues?|proposals?|savings?|invoices?)$/i;

/** Whether a header that was not understood stands over figures and says that they are of indicators, or targets. */
function holdsUnreadFigures(grid: Grid, { columns, bottom }: Header, lastRow: number): boolean {
  const namesIndicators = columns.some(
    ({ role, label }) => role === 'indicator' && INDICATOR_WORD.test(label),
  );
  const setsTargets = columns.some(({ field }) => field === 'target') && !isRegister(columns);
  if (!namesIndicators && !setsTargets) return false;
  const open = columns.filter(({ role }) => role === null);
  for (let row = bottom + 1; row <= Math.min(lastRow, bottom + ROWS_LOOKED_AT); row++) {
    const isFigure = ({ column }: HeaderColumn) => {
      const cell = grid.rows[row]?.[column];
      return typeof cell?.value === 'number' && readNumberCell(cell.value, cell.numberFormat) !== null;
    };
    if (open.some(isFigure)) return true;
  }
  return false;
}

function isRegister(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ label }) => REGISTER.test(oneLine(label)));
}

function sharesColumns(a: Header, b: Header): boolean {
  return a.columns[0]!.column <= b.columns.at(-1)!.column && b.columns[0]!.column <= a.columns.at(-1)!.column;
}

/** A header printed again at the top of a page, not the header of another table under a title of its own. */
function isRepeated(grid: Grid, table: Table, header: Header): boolean {
  const key = ({ columns }: Header) =>
    columns.map((column) => `${column.column}:${fold(column.label)}`).join('|');
  if (key(table.header) !== key(header)) return false;
  if (titleOf(grid, header) === null || hasSameTitle(grid, table.header, header)) return true;
  const above = header.top - 1;
  const isParted = !grid.rows[above - 1] || grid.rows[above - 1]!.length === 0;
  return !isParted;
}

/** Whether a title is printed again with its header, "(continued)" or not. */
function hasSameTitle(grid: Grid, first: Header, again: Header): boolean {
  const [a, b] = [first, again].map((header) =>
    fold(titleOf(grid, header) ?? '').replace(/\s*\(?cont(?:inued|'?d)?\.?\)?$/, ''),
  );
  return a !== '' && a === b;
}

/** The words that stand alone in the row above a header. */
function titleOf(grid: Grid, header: Header): string | null {
  const cells = cellsOf(grid, header.top - 1).filter(
    ([column]) => column >= header.start && column <= header.reach,
  );
  const cell = cells.length === 1 ? cells[0]![1] : null;
  return cell && typeof cell.value === 'string' ? oneLine(cell.text) : null;
}

function columnMapping(settings: Settings): ColumnMapping {
  const mapping = new Map<number, Label>();
  for (const [letters, meaning] of Object.entries(settings.columns ?? {})) {
    const address = fromA1(`${letters}1`);
    if (!address) continue;
    const isIgnored = /^ignore$/i.test(meaning);
    mapping.set(address.column, readLabel(isIgnored ? '' : meaning));
  }
  return mapping;
}

/** The header as the officer wants it read: a column keeps its heading, or goes without, and means what was set. */
function setByHand(grid: Grid, header: Header, mapping: ColumnMapping): Header {
  if (mapping.size === 0) return header;
  const { bottom, columns } = header;
  const headed = new Set(columns.map(({ column }) => column));
  const isInside = (column: number) => column > columns[0]!.column && column < columns.at(-1)!.column;
  const unheaded = [...mapping.keys()].filter(
    (column) => !headed.has(column) && isInside(column) && holdsAnything(grid, column, bottom + 1),
  );
  const all = [
    ...columns,
    ...unheaded.map((column) => ({
      column,
      label: '',
      labelCell: { row: bottom, column },
      ...readLabel(''),
    })),
  ];
  return {
    ...header,
    columns: all
      .map((column) => ({ ...column, ...mapping.get(column.column) }))
      .sort((a, b) => a.column - b.column),
  };
}

function holdsAnything(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < from + ROWS_LOOKED_AT; row++) {
    if (showsSomething(grid.rows[row]?.[column])) return true;
  }
  return false;
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
