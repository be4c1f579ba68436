import type { CellAddress } from '../address';
import { isDateFormat } from '../dates/serial';
import { type Cell, type Grid, showsSomething } from '../grid';
import type { Field, OtherRole, Period } from '../scorecard';
import { isTelling, type Label, readLabel } from './labels';
import type { MergeIndex } from './merges';
import { isYearNumber, joinPeriods, readPeriod } from './periods';
import { oneLine } from './text';

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
  /** The last column that can still belong to this table: another may stand beside it. */
  readonly reach: number;
}

interface LabelCell extends Label {
  readonly column: number;
  readonly text: string;
}

const MOST_HEADER_ROWS = 4;

/** Finds the header rows of every table on a sheet, from the top down. */
export function findHeaders(grid: Grid, merges: MergeIndex): Header[] {
  const headers: Header[] = [];
  let free = 0;
  const last = grid.rows.length - 1;
  for (let row = 0; row <= last; row++) {
    const labels = grid.rows[row] && labelsOf(grid, row);
    if (!labels || !isHeaderRow(labels)) continue;
    let bottom = row;
    for (;;) {
      const next = nextHeaderRow(grid, merges, row, bottom);
      if (next === null) break;
      bottom = next;
    }
    let top = row;
    while (top > free && bottom - top + 1 < MOST_HEADER_ROWS && isParent(grid, merges, top - 1, bottom))
      top--;
    headers.push(...splitSideBySide(readHeader(grid, merges, top, bottom)));
    row = bottom;
    free = bottom + 1;
  }
  return headers;
}

/** The labels in one row, or null if it holds figures or prose and so cannot be a header row. */
function labelsOf(grid: Grid, row: number): LabelCell[] | null {
  // Nearly every row of a large sheet holds a figure: turn those away before any label is read.
  if (grid.rows[row]?.some((cell) => cell !== undefined && !canBeLabel(cell))) return null;
  return cellsOf(grid, row).map(([column, cell]) => {
    const text = labelText(cell);
    return { column, text, ...readLabel(text) };
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
  return {
    top,
    bottom,
    columns: sorted.map((column) => readColumn(grid, merges, top, bottom, column)),
    reach: Infinity,
  };
}

function readColumn(
  grid: Grid,
  merges: MergeIndex,
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
    const label = readLabel(text);
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

/** Two tables side by side, parted by a blank column and each with a name column of its own, are two headers. */
function splitSideBySide(header: Header): Header[] {
  const groups: HeaderColumn[][] = [];
  for (const column of header.columns) {
    const group = groups.at(-1);
    if (group && group.at(-1)!.column === column.column - 1) group.push(column);
    else groups.push([column]);
  }
  const isTable = (columns: HeaderColumn[]) =>
    columns.some((column) => column.role === 'indicator') && columns.some((column) => column.field !== null);
  const tables = groups.filter(isTable);
  if (tables.length < 2) return [header];
  return tables.map((columns, index) => {
    const next = tables[index + 1];
    return { ...header, columns, reach: next ? next[0]!.column - 1 : Infinity };
  });
}
