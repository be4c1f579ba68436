import type { Grid } from '../../sheet/grid';
import { fold } from '../../text/fold';

const ROWS_LOOKED_AT = 8;

/** The words of the sheet's name, of its first rows and of the rows right above a header: titles stand nowhere else. */
export function titleAbove(grid: Grid, top: number): string {
  let title = fold(grid.sheet);
  const nearest = Math.max(ROWS_LOOKED_AT, top - ROWS_LOOKED_AT);
  for (let row = 0; row < top; row = row + 1 === ROWS_LOOKED_AT ? nearest : row + 1) {
    grid.rows[row]?.forEach((cell) => {
      if (cell) title += ` ${fold(cell.text)}`;
    });
  }
  return title;
}
