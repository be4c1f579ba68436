import { type Cell, type Grid, showsSomething } from '../../sheet/grid';
import { readLabel } from '../labels';
import { inEnglish } from '../words/otherLanguages';
import { INDICATOR_WORD } from '../words/roleWords';
import { canBeLabel, labelText } from './sheet';

/** The columns that a table beside another one takes up, and the rows around the one in which it begins. */
export interface Beside {
  readonly from: number;
  readonly to: number;
  /** The sheet as far as it can be its header. */
  readonly grid: Grid;
}

/** Where a table begins beside the figures of another, in this row; null if none does. */
export function findBeside(grid: Grid, row: number, mostHeaderRows: number): Beside | null {
  const run = labelsBeside(grid, row);
  if (!run || !namesIndicators(grid, row, run)) return null;
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (let at = Math.max(0, row - mostHeaderRows); at <= row + mostHeaderRows; at++) {
    const cells: (Cell | undefined)[] = [];
    grid.rows[at]?.forEach((cell, column) => {
      if (column >= run.from && column <= run.to) cells[column] = cell;
    });
    rows[at] = cells;
  }
  return { ...run, grid: { ...grid, rows } };
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
    return INDICATOR_WORD.test(inEnglish(text)) && readLabel(text).role === 'indicator';
  });
}
