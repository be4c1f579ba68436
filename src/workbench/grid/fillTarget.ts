import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { SheetModel } from './sheetModel';

/** A fill: the cells that it goes on from, and all that it then covers. */
export interface CellFill {
  readonly source: CellRange;
  readonly target: CellRange;
}

/** How far a block reaches when its corner is dragged to a cell: down, up, right or left, whichever goes further. */
export function dragTarget(source: CellRange, { row, column }: CellAddress): CellRange {
  const down = Math.max(row - source.bottom, source.top - row);
  const across = Math.max(column - source.right, source.left - column);
  if (down <= 0 && across <= 0) return source;
  return down >= across
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/**
 * What Ctrl+D and Ctrl+R copy: the first row or column of what is chosen over the rest of it; over a single one, the one
 * before it. Null at the edge of the sheet.
 */
export function copyFill(range: CellRange, way: 'down' | 'right'): CellFill | null {
  const { top, left, bottom, right } = range;
  if (way === 'down') {
    const from = top === bottom ? top - 1 : top;
    return from < 0
      ? null
      : { source: { ...range, top: from, bottom: from }, target: { ...range, top: from } };
  }
  const from = left === right ? left - 1 : left;
  return from < 0
    ? null
    : { source: { ...range, left: from, right: from }, target: { ...range, left: from } };
}

/** The filled cells that what is chosen begins with, over the blank ones after them; its first line where none is blank. */
export function seriesFill(model: SheetModel, range: CellRange, way: 'down' | 'right'): CellFill | null {
  const isDown = way === 'down';
  const [first, last] = isDown ? [range.top, range.bottom] : [range.left, range.right];
  const isFilled = (line: number) =>
    isDown
      ? anyIn(range.left, range.right, (column) => model.cell(line, column)?.text)
      : anyIn(range.top, range.bottom, (row) => model.cell(row, line)?.text);
  let end = first;
  while (end < last && isFilled(end + 1)) end++;
  if (first === last || !isFilled(first)) return null;
  const to = end === last ? first : end;
  return { source: isDown ? { ...range, bottom: to } : { ...range, right: to }, target: range };
}

function anyIn(first: number, last: number, textAt: (index: number) => string | undefined): boolean {
  for (let index = first; index <= last; index++) if (textAt(index)) return true;
  return false;
}
