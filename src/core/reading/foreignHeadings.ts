import { milestoneKindOf } from '../scorecard/milestones';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import { fold } from '../text/fold';
import { readFigureText } from './figures';
import { shownCells } from './headers/sheet';

const LONGEST_WORD = 30;
const LEAST_WORDS = 2;

/** The rows of a table and its columns of figures. */
interface Rows {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly number[];
}

/**
 * The row below a table that heads another, whose words say nothing known: "Site | Visits | Income" after a blank row or a
 * title of its own, where the table's figures would stand and those of the other follow. Null where none does, and where
 * rows above have words for figures too.
 */
export function findForeignHeading(grid: Grid, { from, to, figures }: Rows): number | null {
  for (let row = from; row < to; row++) {
    const cells = figuresIn(grid, row, figures);
    if (cells.length < LEAST_WORDS || !cells.every(isWord)) continue;
    const words = new Set(cells.map(({ text }) => fold(text)));
    const isHeading = row > from && words.size === cells.length && isParted(grid, row);
    return isHeading && isOverFigures(grid, row, figures, to) ? row : null;
  }
  return null;
}

function figuresIn(grid: Grid, row: number, figures: readonly number[]): Cell[] {
  return figures.flatMap((column) => {
    const cell = grid.rows[row]?.[column];
    return cell && showsSomething(cell) ? [cell] : [];
  });
}

/** A short word that is no figure, no mark for want of one, and tells of no milestone. */
function isWord({ value, text, numberFormat }: Cell): boolean {
  if (typeof value !== 'string' || text.length > LONGEST_WORD || /\d/.test(text)) return false;
  const { kind } = readFigureText(text);
  return kind === 'text' && milestoneKindOf({ kind, raw: value, text, numberFormat }) === null;
}

/** Whether a blank row is right above, or above a title that stands alone. */
function isParted(grid: Grid, row: number): boolean {
  const above = shownCells(grid, row - 1).length;
  return above === 0 || (above === 1 && shownCells(grid, row - 2).length === 0);
}

/** Whether numbers stand in the next two rows under each of the words, and under nothing else. */
function isOverFigures(grid: Grid, row: number, figures: readonly number[], to: number): boolean {
  const isHeaded = (column: number) => showsSomething(grid.rows[row]![column]);
  const isLike = (below: number) =>
    figures.every((column) => (typeof grid.rows[below]?.[column]?.value === 'number') === isHeaded(column));
  return row + 2 <= to && isLike(row + 1) && isLike(row + 2);
}
