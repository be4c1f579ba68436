import type { Indicator } from './scorecard';

/** The row of the note under an indicator that is its comment, in a table without a column for comments; null where there is none. */
export function noteRowOf({ comment, nameCell, rows }: Indicator): number | null {
  const isUnder = comment?.cell.column === nameCell.column && !rows.includes(comment.cell.row);
  return isUnder ? comment.cell.row : null;
}
