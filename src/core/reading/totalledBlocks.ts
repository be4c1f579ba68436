import type { CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { shownCells } from './headers/sheet';
import { beginsWithTotal } from './totals';

const LEAST_ROWS = 3;

interface Place {
  readonly from: number;
  readonly to: number;
  /** The column of the names. */
  readonly names: number;
  /** The columns of figures; one of them is filled, the same in every row. */
  readonly figures: readonly number[];
}

/**
 * The blocks among the rows of a table that break one total down: a title by itself under a blank row, rows of a name and
 * one figure each, and "Total" at the end. They are shown beside the indicators and are none.
 */
export function findTotalledBlocks(grid: Grid, { from, to, names, figures }: Place): readonly CellRange[] {
  if (figures.length < 2) return [];
  const blocks: CellRange[] = [];
  for (let row = from + 1; row <= to; row++) {
    if (!beginsWithTotal(grid, row, names)) continue;
    const block = blockAbove(grid, row, { names, figures, from });
    if (block) blocks.push(block);
  }
  return blocks;
}

function blockAbove(
  grid: Grid,
  total: number,
  { names, figures, from }: Omit<Place, 'to'>,
): CellRange | null {
  const figure = figureOf(grid, total, names);
  if (figure === null || !figures.includes(figure)) return null;
  let row = total - 1;
  while (row > from && figureOf(grid, row, names) === figure) row--;
  const title = shownCells(grid, row);
  const isTitle = title.length === 1 && title[0]![0] === names && typeof title[0]![1].value === 'string';
  if (!isTitle || total - row < LEAST_ROWS || shownCells(grid, row - 1).length > 0) return null;
  return { top: row, left: Math.min(names, figure), bottom: total, right: Math.max(names, figure) };
}

/** The column of the one number of a row that holds nothing else but a name; null of any other. */
function figureOf(grid: Grid, row: number, names: number): number | null {
  const cells = shownCells(grid, row);
  const [figure, ...more] = cells.filter(([column]) => column !== names);
  const isNamed = cells.some(([column, { value }]) => column === names && typeof value === 'string');
  return isNamed && figure && more.length === 0 && typeof figure[1].value === 'number' ? figure[0] : null;
}
