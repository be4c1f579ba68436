import { type CellAddress, type CellRange, isSamePlace } from '../../core/sheet/address';
import type { SheetLayout } from './sheetLayout';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What moving about a sheet rests on. */
interface Ground {
  readonly layout: SheetLayout;
  /** Whether the cell at a place, or the merged one that covers it, shows something. */
  isFilled(cell: CellAddress): boolean;
}

/** A key with what is held down beside it; `ctrl` is Cmd on a Mac. */
export interface KeyStroke {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leads from a cell, one page being so many pixels; null for a key that does not move. */
export function keyTarget(
  ground: Ground,
  from: CellAddress,
  stroke: KeyStroke,
  pageHeight: number,
): CellAddress | null {
  const { rows, columns, frozenRows, frozenColumns } = ground.layout;
  const direction = arrows[stroke.key];
  if (direction) return stroke.ctrl ? jump(ground, from, direction) : step(ground.layout, from, direction);
  switch (stroke.key) {
    case 'Home':
      // As in Excel, Ctrl and Home lead to where the sheet begins past the frozen panes.
      return stroke.ctrl
        ? { row: rows.firstShown(frozenRows), column: columns.firstShown(frozenColumns) }
        : { row: from.row, column: columns.firstShown() };
    case 'End':
      return { row: stroke.ctrl ? rows.lastShown() : from.row, column: columns.lastShown() };
    case 'PageUp':
      return turnPage(ground.layout, from, -pageHeight);
    case 'PageDown':
      return turnPage(ground.layout, from, pageHeight);
    default:
      return null;
  }
}

/** The next shown cell, past all that is merged with this one; the same cell at the end of the sheet. */
export function step(
  { rows, columns, merges }: SheetLayout,
  from: CellAddress,
  direction: Direction,
): CellAddress {
  const area = merges.areaOf(from);
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  if (direction === 'up' || direction === 'down') {
    const row = rows.nextShown(sign < 0 ? area.top : area.bottom, sign);
    return row === null ? from : { row, column: from.column };
  }
  const column = columns.nextShown(sign < 0 ? area.left : area.right, sign);
  return column === null ? from : { row: from.row, column };
}

/** Where Tab or Enter leads, and the column to which the next Enter returns. */
export interface RunStep {
  readonly to: CellAddress;
  /** The column in which a run of Tabs began; null outside of one. */
  readonly runColumn: number | null;
}

/** The next cell as Excel has it: after a run of Tabs, Enter goes down from the cell in which the run began. */
export function stepInRun(
  layout: SheetLayout,
  from: CellAddress,
  direction: Direction,
  runColumn: number | null,
): RunStep {
  if (direction === 'left' || direction === 'right')
    return { to: step(layout, from, direction), runColumn: runColumn ?? from.column };
  const column = runColumn ?? from.column;
  const { row } = step(layout, from, direction);
  return { to: { row, column }, runColumn: null };
}

/** The next cell of a chosen range as Excel has it: along its rows or down its columns, and from its end to its start. */
export function stepInside(
  { rows, columns, merges }: SheetLayout,
  { top, left, bottom, right }: CellRange,
  from: CellAddress,
  direction: Direction,
): CellAddress {
  const [height, width] = [bottom - top + 1, right - left + 1];
  const isAcross = direction === 'left' || direction === 'right';
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  const count = height * width;
  const start = isAcross
    ? (from.row - top) * width + from.column - left
    : (from.column - left) * height + from.row - top;
  for (let index = start + by, steps = 1; steps < count; index += by, steps++) {
    const place = (index + count) % count;
    const to = isAcross
      ? { row: top + Math.floor(place / width), column: left + (place % width) }
      : { row: top + (place % height), column: left + Math.floor(place / height) };
    if (isSamePlace(merges.anchorOf(to), to) && rows.isShown(to.row) && columns.isShown(to.column)) return to;
  }
  return from;
}

/** To the edge of the data, as Ctrl with an arrow does: the last filled cell of a run, else the next filled one. */
export function jump(ground: Ground, from: CellAddress, direction: Direction): CellAddress {
  let here = from;
  let next = step(ground.layout, here, direction);
  const staysInRun = ground.isFilled(here) && ground.isFilled(next);
  while (next !== here) {
    if (staysInRun && !ground.isFilled(next)) return here;
    here = next;
    if (!staysInRun && ground.isFilled(here)) return here;
    next = step(ground.layout, here, direction);
  }
  return here;
}

function turnPage(layout: SheetLayout, from: CellAddress, pixels: number): CellAddress {
  const { rows } = layout;
  const row = rows.indexAt(rows.start(from.row) + pixels);
  const isStuck = pixels < 0 ? row >= from.row : row <= from.row;
  return isStuck ? step(layout, from, pixels < 0 ? 'up' : 'down') : { row, column: from.column };
}
