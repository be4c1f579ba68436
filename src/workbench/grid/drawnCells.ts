import type { SheetLayout } from './sheetLayout';
import type { IndexSpan } from './visibleWindow';

/** A row to draw; of a sparse one only what reaches into the window from above, or is kept for the focus. */
export interface DrawnRow {
  readonly row: number;
  readonly isSparse: boolean;
}

/**
 * The rows to draw, from the top down, of the frozen ones or of the rest: those of the window, those whose merged cells
 * reach into it, hidden ones that hold the text of a merged cell, and those that are kept for the focus.
 */
export function drawnRows(
  layout: SheetLayout,
  pane: 'frozen' | 'scrolled',
  window: IndexSpan,
  kept: readonly number[],
): DrawnRow[] {
  const { rows, columns, merges, frozenRows } = layout;
  const isOurs = (row: number) => row < rows.count && row < frozenRows === (pane === 'frozen');
  const last = Math.min(window.last, rows.count - 1);
  const drawn: DrawnRow[] = [];
  for (let row = window.first; row <= last; row++) {
    if (rows.isShown(row)) drawn.push({ row, isSparse: false });
  }
  const area = { top: window.first, bottom: last, left: 0, right: columns.count - 1 };
  const others = new Set(merges.touching(area).map(({ top }) => top));
  for (const row of kept) others.add(row);
  for (const row of others) {
    const isDrawn = row >= window.first && row <= last && rows.isShown(row);
    if (isOurs(row) && !isDrawn) drawn.push({ row, isSparse: true });
  }
  return drawn.sort((a, b) => a.row - b.row);
}

/** The columns of a row in which a cell is drawn, from the left: covered parts of merged cells are not. */
export function drawnColumns(
  layout: SheetLayout,
  { row, isSparse }: DrawnRow,
  window: IndexSpan,
  kept: readonly number[],
): number[] {
  const { columns, merges, frozenColumns } = layout;
  const last = Math.min(window.last, columns.count - 1);
  const drawn = new Set<number>();
  const reach = { top: row, bottom: row, left: 0, right: Math.max(last, frozenColumns - 1) };
  const merged = merges.touching(reach);
  const isCovered = (column: number) => merged.some(({ left, right }) => column >= left && column <= right);
  const add = (first: number, end: number) => {
    for (let column = first; column < end; column++) {
      if (columns.isShown(column) && !isCovered(column)) drawn.add(column);
    }
  };
  if (!isSparse) {
    add(0, frozenColumns);
    add(Math.max(frozenColumns, window.first), last + 1);
  }
  for (const { top, left, right } of merged) {
    if (top === row && (left < frozenColumns || right >= window.first)) drawn.add(left);
  }
  for (const column of kept) drawn.add(column);
  return [...drawn].sort((a, b) => a - b);
}
