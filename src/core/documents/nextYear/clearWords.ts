import type { CellAddress } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import type { OtherRole, Scorecard } from '../../scorecard/scorecard';
import type { NewCells } from './newCells';
import type { Counted } from './sayNotes';

/** What is said of this year's figures, and goes with them. */
const OF_THE_YEAR: ReadonlySet<OtherRole | null> = new Set<OtherRole | null>([
  'comment',
  'status',
  'due',
  'direction',
  'control',
  'variance',
  'complete',
  'rank',
  'forecast',
  'numerator',
  'denominator',
  'stretch',
  'figure-year',
]);

/** Comments, colours and arrows tell of figures that are not there any more. What is worked out goes on being so. */
export function clearWords(
  draft: NewCells,
  grid: Grid,
  { indicators, otherColumns }: Scorecard,
  counted: Counted,
): void {
  const rows = [...new Set(indicators.flatMap((indicator) => indicator.rows))];
  const clear = (cell: CellAddress) => {
    const held = grid.rows[cell.row]?.[cell.column];
    if (showsSomething(held) && !held.isFormula && draft.put(cell, null)) counted.words++;
  };
  for (const { column, role } of otherColumns)
    if (OF_THE_YEAR.has(role)) for (const row of rows) clear({ row, column });
  for (const { comment } of indicators) if (comment && comment.text !== '') clear(comment.cell);
}
