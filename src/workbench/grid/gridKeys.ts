import type { CellAddress } from '../../core/sheet/address';
import type { Direction, KeyStroke } from './moves';

/** What keys can do to the grid. */
export interface GridActions {
  readonly isEditing: boolean;
  /** Ends the edit if what was typed is taken, then moves on. */
  readonly commit: (then: Direction) => void;
  readonly cancel: () => void;
  /** Opens the editor on the active cell, with its own text or empty. */
  readonly edit: (start: 'own' | 'empty') => void;
  readonly clear: () => void;
  readonly step: (direction: Direction) => void;
  /** Where a key leads from a cell; null if it does not move. */
  readonly target: (stroke: KeyStroke) => CellAddress | null;
  readonly moveTo: (cell: CellAddress, extend: boolean) => void;
  /** Whether Tab is to leave the sheet, since Escape was pressed before it. */
  readonly leavesByTab: () => boolean;
  readonly selectLine: (what: 'row' | 'column' | 'all') => void;
  /** Copies the first row or column of what is chosen over the rest. */
  readonly fill: (way: 'down' | 'right') => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Does what a key asks for; false leaves the key to the browser, which types it into the editor. */
export function pressKey(grid: GridActions, stroke: KeyStroke): boolean {
  return grid.isEditing ? pressInEditor(grid, stroke) : pressOnSheet(grid, stroke);
}

export function isPrintable({ key, ctrl }: KeyStroke): boolean {
  return /^.$/u.test(key) && !ctrl;
}

function pressInEditor(grid: GridActions, { key, shift }: KeyStroke): boolean {
  if (key === 'Escape') grid.cancel();
  else if (key === 'Enter') grid.commit(shift ? 'up' : 'down');
  else if (key === 'Tab') grid.commit(shift ? 'left' : 'right');
  else return false;
  return true;
}

function pressOnSheet(grid: GridActions, stroke: KeyStroke): boolean {
  const to = grid.target(stroke);
  if (to) {
    grid.moveTo(to, stroke.shift);
    return true;
  }
  if (stroke.ctrl ? pressCommand(grid, stroke) : pressPlain(grid, stroke)) return true;
  // A dead key is the first half of a letter such as the Welsh w with a circumflex.
  if (isPrintable(stroke) || stroke.key === 'Dead') grid.edit('empty');
  return false;
}

function pressCommand(grid: GridActions, { key, shift }: KeyStroke): boolean {
  const letter = key.toLowerCase();
  if (letter === 'z' && !shift) grid.undo();
  else if (letter === 'z' || letter === 'y') grid.redo();
  else if (letter === 'a') grid.selectLine('all');
  else if (letter === 'd' && !shift) grid.fill('down');
  else if (letter === 'r' && !shift) grid.fill('right');
  else if (key === ' ') grid.selectLine('column');
  else return false;
  return true;
}

function pressPlain(grid: GridActions, { key, shift }: KeyStroke): boolean {
  if (key === 'F2') grid.edit('own');
  else if (key === 'Backspace') grid.edit('empty');
  else if (key === 'Delete') grid.clear();
  else if (key === 'Escape') grid.cancel();
  else if (key === 'Enter') grid.step(shift ? 'up' : 'down');
  else if (key === 'Tab' && !grid.leavesByTab()) grid.step(shift ? 'left' : 'right');
  else if (key === ' ' && shift) grid.selectLine('row');
  else return false;
  return true;
}
