import type { CellAddress } from '../sheet/address';
import { isDateFormat } from '../sheet/serial';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import type { Period } from '../scorecard/period';
import type { Field, OtherRole } from '../scorecard/scorecard';
import { readFigureText } from './figures';
import { isTelling, type Label, readLabel } from './labels';
import type { MergeIndex } from './merges';
import { isYearNumber, joinPeriods, readPeriod } from './periods';
import { oneLine } from '../text/fold';

/** One column of a header, every header row above it taken together. */
export interface HeaderColumn {
  readonly column: number;
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly role: OtherRole | null;
  readonly field: Field | null;
  readonly period: Period | null;
  readonly who: string;
}

/** The header rows of one table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The first and the last column that can belong to this table: others may stand beside it. */
  readonly start: number;
  readonly reach: number;
}

interface LabelCell extends Label {
  readonly column: number;
  readonly text: string;
}

const MOST_HEADER_ROWS = 4;
/** Words that only a table of indicators has over its names. */
export const INDICATOR_WORD = /\b(?:indicators?|measures?|metrics?|kpis?|pis?)\b/i;

/** Finds the header rows of every table on a sheet, from the top down. */
export function findHeaders(grid: Grid, merges: MergeIndex): Header[] {
  const headers: Header[] = [];
  let free = 0;
  const last = grid.rows.length - 1;
  for (let row = 0; row <= last; row++) {
    if (!grid.rows[row]) continue;
    const labels = labelsOf(grid, row);
    if (!labels) {
      const beside = findBeside(grid, merges, row);
      if (beside) headers.push(beside);
      continue;
    }
    if (!isHeaderRow(labels) && !isUnknownHeading(grid, row, labels)) continue;
    if (saysKind(grid, row, labels)) continue;
    let bottom = row;
    for (;;) {
      const next = nextHeaderRow(grid, merges, row, bottom);
      if (next === null) break;
      bottom = next;
    }
    let top = row;
    while (top > free && bottom - top + 1 < MOST_HEADER_ROWS && isParent(grid, merges, top - 1, bottom))
      top--;
    for (const header of splitSideBySide(readHeader(grid, merges, top, bottom))) headers.push(header);
    row = bottom;
    free = bottom + 1;
  }
  return headers;
}

/** The header of a table that begins beside the figures of another, in the row where it begins; null if none does. */
function findBeside(grid: Grid, merges: MergeIndex, row: number): Header | null {
  const run = labelsBeside(grid, row);
  if (!run || !namesIndicators(grid, row, run)) return null;
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (let at = Math.max(0, row - MOST_HEADER_ROWS); at <= row + MOST_HEADER_ROWS; at++) {
    const cells: (Cell | undefined)[] = [];
    grid.rows[at]?.forEach((cell, column) => {
      if (column >= run.from && column <= run.to) cells[column] = cell;
    });
    rows[at] = cells;
  }
  const header = findHeaders({ ...grid, rows }, merges).find(
    ({ top, bottom }) => top <= row && row <= bottom,
  );
  return header ? { ...header, start: run.from, reach: run.to } : null;
}

/** At least three words side by side that follow a figure and a blank column, and begin under a blank cell. */
function labelsBeside(grid: Grid, row: number): { from: number; to: number } | null {
  const cells = grid.rows[row]!;
  let from = 0;
  let isAfterFigure = false;
  for (let column = 0; column <= cells.length; column++) {
    const cell = cells[column];
    if (showsSomething(cell) && canBeLabel(cell)) continue;
    if (isAfterFigure && column - from >= 3) return { from, to: column - 1 };
    isAfterFigure ||= showsSomething(cell);
    // A run that goes on from a figure is part of the figure's own row.
    from = showsSomething(cell) ? Infinity : column + 1;
  }
  return null;
}

function namesIndicators(grid: Grid, row: number, { from, to }: { from: number; to: number }): boolean {
  const cells = grid.rows[row]!.slice(from, to + 1);
  return cells.some((cell) => {
    const text = labelText(cell!);
    return INDICATOR_WORD.test(text) && readLabel(text).role === 'indicator';
  });
}

/** The labels in one row, or null if it holds figures or prose and so cannot be a header row. */
function labelsOf(grid: Grid, row: number): LabelCell[] | null {
  // Nearly every row of a large sheet holds a figure: turn those away before any label is read.
  if (grid.rows[row]?.some((cell) => cell !== undefined && !canBeLabel(cell))) return null;
  const labels = cellsOf(grid, row).map(([column, cell]) => {
    const text = labelText(cell);
    return { column, text, ...readLabel(text) };
  });
  return readLetters(labels);
}

const LETTER = /^([at])(?: ?'?(\d\d))?$/i;

/** "T" and "A" mean target and actual only in a row that says both: by itself "A" is as good as amber. */
function readLetters(labels: LabelCell[]): LabelCell[] {
  const letters = labels.map(({ text }) => LETTER.exec(text));
  const has = (letter: string) => letters.some((match) => match?.[1]!.toLowerCase() === letter);
  if (!has('a') || !has('t')) return labels;
  const areDated = letters.every((match) => !match || match[2]);
  if (!areDated && !letters.every((match) => match && !match[2])) return labels;
  return labels.map((label, index) => {
    const match = letters[index];
    if (!match) return label;
    const field = match[1]!.toLowerCase() === 't' ? 'target' : 'actual';
    const { period } = match[2] ? readPeriod(`20${match[2]}`) : label;
    return { ...label, role: null, field, period, who: '' };
  });
}

function canBeLabel(cell: Cell): boolean {
  const { value } = cell;
  if (typeof value === 'number') return isYearNumber(value) || isMonthCell(cell);
  return typeof value === 'string';
}

/** The cells of a row that hold something, in order; quick on a row whose only cell is far to the right. */
export function cellsOf(grid: Grid, row: number): [number, Cell][] {
  const found: [number, Cell][] = [];
  grid.rows[row]?.forEach((cell, column) => {
    if (showsSomething(cell)) found.push([column, cell]);
  });
  return found;
}

function labelText(cell: Cell): string {
  return typeof cell.value === 'number' && isYearNumber(cell.value) ? String(cell.value) : oneLine(cell.text);
}

function isMonthCell(cell: Cell): boolean {
  return isDateFormat(cell.numberFormat) && readPeriod(cell.text).period !== null;
}

function isHeaderRow(labels: readonly LabelCell[]): boolean {
  const telling = labels.filter(isTelling);
  if (telling.length < 2 || telling.length * 2 < labels.length) return false;
  return telling.some((label) => label.field || label.period || label.role === 'indicator');
}

/** Whether "KPI" only says of what kind the row is, as it does in the row above or below. */
function saysKind(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  if (labels.some(({ field, period }) => field || period)) return false;
  const names = labels.filter(({ role }) => role === 'indicator');
  const textAt = (at: number, column: number) => oneLine(grid.rows[at]?.[column]?.text ?? '');
  return names.some(
    ({ column, text }) => text === textAt(row - 1, column) || text === textAt(row + 1, column),
  );
}

/** Whether a row says that it heads indicators and stands over figures, whatever else its words may mean. */
function isUnknownHeading(grid: Grid, row: number, labels: readonly LabelCell[]): boolean {
  const name = labels.find(({ role, text }) => role === 'indicator' && INDICATOR_WORD.test(text));
  if (!name || labels.some(({ text }) => readFigureText(text).kind === 'missing')) return false;
  for (let below = row + 1; below <= row + 3; below++) {
    const cells = grid.rows[below];
    const named = cells?.[name.column];
    if (!cells || !showsSomething(named)) continue;
    if (typeof named.value !== 'string' || readLabel(named.text).role === 'indicator') return false;
    return labels.filter(({ column }) => typeof cells[column]?.value === 'number').length >= 2;
  }
  return false;
}

/** The next row of the header that started at `top`, past at most one row that says nothing; null at its end. */
function nextHeaderRow(grid: Grid, merges: MergeIndex, top: number, bottom: number): number | null {
  if (bottom - top + 1 >= MOST_HEADER_ROWS) return null;
  if (isContinued(grid, merges, top, bottom + 1)) return bottom + 1;
  // "Financial year", or nothing, may stand between "Targets" and the years themselves.
  const between = labelsOf(grid, bottom + 1);
  const years = labelsOf(grid, bottom + 2);
  const saysLittle = between?.every(({ text, role }) => role === null && text.length <= 40) ?? false;
  const areYears = years !== null && years.length > 0 && years.every(({ period }) => period !== null);
  return saysLittle && areYears && isContinued(grid, merges, top, bottom + 2) ? bottom + 2 : null;
}

/** Whether `next` is one more row of the header that started at `top`. */
function isContinued(grid: Grid, merges: MergeIndex, top: number, next: number): boolean {
  const labels = labelsOf(grid, next);
  if (!labels || labels.length === 0) return false;
  const wordColumns = new Set<number>();
  for (let row = top; row < next; row++) {
    for (const label of labelsOf(grid, row) ?? [])
      if (label.role && label.role !== 'comment') wordColumns.add(label.column);
  }
  const isOverWords = (label: LabelCell) => wordColumns.has(label.column) && label.role === null;
  if (labels.some(isOverWords)) return false;
  const telling = labels.filter(isTelling);
  const figures = labels.filter((label) => label.field || label.period);
  if (telling.length * 2 < labels.length || telling.length === 0) return false;
  return figures.length > 0 || telling.length >= 2 || merges.at(next, labels[0]!.column) !== null;
}

/** Whether `row` is a row of group headings ("Proposed Targets") over the header rows below it. */
function isParent(grid: Grid, merges: MergeIndex, row: number, bottom: number): boolean {
  const labels = grid.rows[row] && labelsOf(grid, row);
  if (!labels || labels.length === 0) return false;
  const below = labelsOf(grid, bottom) ?? [];
  const isFigure = new Map(below.map((label) => [label.column, label.role === null]));
  const left = Math.min(...below.map((label) => label.column));
  const right = Math.max(...below.map((label) => label.column));
  const groups = labels.filter((label) => {
    const merge = merges.at(row, label.column);
    const isTitle = merge && merge.left <= left && merge.right >= right;
    if (isTitle || !isFigure.get(label.column)) return false;
    return isTelling(label) || (merge !== null && merge.right > merge.left && label.text.length <= 40);
  });
  return groups.length > 0 && groups.length * 2 >= labels.length;
}

function readHeader(grid: Grid, merges: MergeIndex, top: number, bottom: number): Header {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const [column] of cellsOf(grid, row)) {
      const merge = merges.at(row, column);
      for (let c = column; c <= Math.min(merge?.right ?? column, column + 60); c++) columns.add(c);
    }
  }
  const sorted = [...columns].sort((a, b) => a - b);
  const known = new Map<string, Label>();
  for (let row = top; row <= bottom; row++)
    for (const label of labelsOf(grid, row) ?? []) known.set(`${row}:${label.column}`, label);
  const labelAt: LabelAt = (cell) =>
    known.get(`${cell.row}:${cell.column}`) ?? readLabel(labelText(grid.rows[cell.row]![cell.column]!));
  return {
    top,
    bottom,
    columns: sorted.map((column) => readColumn(grid, merges, labelAt, top, bottom, column)),
    start: 0,
    reach: Infinity,
  };
}

/** What a header cell says, the other cells of its row considered. */
type LabelAt = (cell: CellAddress) => Label;

function readColumn(
  grid: Grid,
  merges: MergeIndex,
  labelAt: LabelAt,
  top: number,
  bottom: number,
  column: number,
): HeaderColumn {
  const parts: { text: string; cell: CellAddress; label: Label }[] = [];
  let lowest: Label | null = null;
  for (let row = bottom; row >= top; row--) {
    const cell =
      headerCell(grid, merges, row, column) ??
      (lowest && spanningCell(grid, merges, row, bottom, column, lowest));
    if (!cell || parts.some((part) => part.cell.row === cell.row && part.cell.column === cell.column))
      continue;
    const text = labelText(grid.rows[cell.row]![cell.column]!);
    const label = labelAt(cell);
    lowest ??= label;
    parts.unshift({ text, cell, label });
  }
  const own = parts.filter((part) => part.cell.column === column);
  return {
    column,
    label: shortestSaying(parts),
    labelCell: own.at(-1)?.cell ?? parts.at(-1)?.cell ?? { row: bottom, column },
    ...combine(parts.map((part) => part.label)),
  };
}

/** The lowest heading where it says all by itself ("Target 2017"), else every heading from the top down. */
function shortestSaying(parts: readonly { readonly text: string; readonly label: Label }[]): string {
  const lowest = parts.at(-1);
  if (!lowest) return '';
  const { role, field, period, who } = lowest.label;
  const saysAll = role !== null || (period !== null && (field !== null || who !== ''));
  return saysAll ? lowest.text : parts.map((part) => part.text).join(' ');
}

/** The cell that stands, or is merged, over this column in this row. */
function headerCell(grid: Grid, merges: MergeIndex, row: number, column: number): CellAddress | null {
  const merge = merges.at(row, column);
  const anchor = merge ? { row: merge.top, column: merge.left } : { row, column };
  return showsSomething(grid.rows[anchor.row]?.[anchor.column]) ? anchor : null;
}

/** A group heading that is not merged but stands over the first of its columns, with blanks to its right. */
function spanningCell(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  bottom: number,
  column: number,
  lowest: Label,
): CellAddress | null {
  if (lowest.role !== null || (lowest.field && lowest.period)) return null;
  for (let left = column - 1; left >= 0 && left >= column - 30; left--) {
    const below = headerCell(grid, merges, bottom, left);
    if (!below) return null;
    const cell = headerCell(grid, merges, row, left);
    if (!cell) continue;
    const label = readLabel(labelText(grid.rows[cell.row]![cell.column]!));
    const isOwnRow = below.row === cell.row && below.column === cell.column;
    const isMergedAlone = merges.at(row, left) !== null;
    return label.role === null && isTelling(label) && !isOwnRow && !isMergedAlone ? cell : null;
  }
  return null;
}

/** What several header rows say together, top to bottom: the lower says more, and someone else's actual is a comparator. */
function combine(labels: readonly Label[]): Pick<HeaderColumn, 'role' | 'field' | 'period' | 'who'> {
  const upward = [...labels].reverse();
  const leaf = upward[0];
  const period = labels.reduce<Period | null>((upper, label) => joinPeriods(upper, label.period), null);
  const who = upward.find((label) => label.who)?.who ?? '';
  const leafIsFigure = leaf !== undefined && (leaf.field !== null || leaf.period !== null);
  const role = leafIsFigure ? null : (upward.find((label) => label.role)?.role ?? null);
  if (role) return { role, field: null, period, who: '' };
  let field = upward.find((label) => label.field)?.field ?? null;
  if (field === 'actual' && labels.some((label) => label.field === 'comparator')) field = 'comparator';
  return { role: null, field, period, who };
}

/** Tables side by side, each with a name column of its own, are headers of their own: parted by a blank column or not. */
function splitSideBySide(header: Header): Header[] {
  const groups: HeaderColumn[][] = [];
  const starts = startsAgain(header.columns);
  for (const column of header.columns) {
    const group = groups.at(-1);
    const isParted = group?.at(-1)!.column !== column.column - 1;
    if (!group || isParted || starts.has(column.column)) groups.push([column]);
    else group.push(column);
  }
  const isTable = (columns: HeaderColumn[]) =>
    columns.some((column) => column.role === 'indicator') && columns.some((column) => column.field !== null);
  const tables = groups.filter(isTable);
  if (tables.length < 2) return [header];
  return tables.map((columns, index) => {
    const next = tables[index + 1];
    const start = index === 0 ? 0 : columns[0]!.column;
    return { ...header, columns, start, reach: next ? next[0]!.column - 1 : Infinity };
  });
}

/** The columns at which the first words of a header come again, figures having stood between. */
function startsAgain(columns: readonly HeaderColumn[]): Set<number> {
  const found = new Set<number>();
  const first = columns.findIndex(({ role }) => role === 'indicator');
  if (first < 0) return found;
  columns.forEach((column, index) => {
    const isSameWord = column.role === 'indicator' && column.label === columns[first]!.label;
    if (index === first || !isSameWord || !columns.slice(first, index).some(({ field }) => field)) return;
    let back = 0;
    while (back < first && columns[index - back - 1]!.label === columns[first - back - 1]!.label) back++;
    found.add(columns[index - back]!.column);
  });
  return found;
}
