import type { Value } from '../scorecard/scorecard';
import { showsSomething, type Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { PROFILED_CELLS } from './columns/profiles';
import { findBeside } from './headers/beside';
import { HeaderSheet } from './headers/sheet';
import type { KeptReading, KeptTable } from './keptReading';
import { isMissingMark } from './missingMarks';

/** What a header or a title may reach above and below itself. */
const REACH = 5;
/** Columns that tell of a row: none of them parts a table, or makes it one of another shape. */
const TELLS_OF_A_ROW: ReadonlySet<string> = new Set([
  ...['indicator', 'service', 'comment', 'unit', 'source', 'reference', 'owner'],
  ...['frequency', 'polarity', 'status', 'due', 'direction'],
]);

/**
 * Whether a cell stands so far down a long table of the usual kind, among rows of figures, that whether it is filled
 * says nothing of the table: not where it ends, nor what its columns are, nor what any other row is.
 */
export function saysOnlyOfItsRow(
  { kept, at, row }: { readonly kept: KeptTable; readonly at: number; readonly row: number },
  column: number,
  now: Grid,
  { grid: then, headers }: KeptReading,
): boolean {
  const { place } = kept.table;
  const { indicators } = kept.scorecard;
  return (
    // What a name alone makes a note is none; the last row may be a closing line.
    indicators[at]!.name.length > 3 &&
    at < indicators.length - 1 &&
    place.merges.at(row, column) === null &&
    place.columns.others.every(({ role }) => role !== null && TELLS_OF_A_ROW.has(role)) &&
    isFarBelow(row, column, now, headers) &&
    [now, then].every((grid) => isAmongFigures(grid, place.merges, row)) &&
    isUsedElsewhere(kept, at, column)
  );
}

/** Whether the column was known by the cells above, and no headings are near. */
function isFarBelow(row: number, column: number, grid: Grid, headers: KeptReading['headers']): boolean {
  let from = 0;
  for (const { top, bottom } of headers) {
    if (top > row && top <= row + REACH) return false;
    if (bottom < row) from = Math.max(from, bottom + 1);
  }
  let filled = 0;
  for (let above = from; above < row && filled < PROFILED_CELLS; above++)
    if (showsSomething(grid.rows[above]?.[column])) filled++;
  return filled >= PROFILED_CELLS;
}

/** Whether neither the row nor those around it can be headings, or have a table begin beside them. */
function isAmongFigures(grid: Grid, merges: KeptTable['table']['place']['merges'], row: number): boolean {
  const sheet = new HeaderSheet(grid, merges);
  for (let near = row - REACH; near <= row + 1; near++) if (sheet.labels(near) !== null) return false;
  return findBeside(grid, row, 1) === null;
}

/** Whether a column of actuals has a figure in another row, as it had: of none it would be one that is still to come. */
function isUsedElsewhere({ scorecard }: KeptTable, at: number, column: number): boolean {
  const index = scorecard.figureColumns.findIndex((one) => one.column === column);
  const figure = scorecard.figureColumns[index];
  if (figure?.field !== 'actual') return true;
  const isGiven = ({ text }: Value) => text !== '' && !isMissingMark(fold(text));
  return scorecard.indicators.some(({ values }, other) => other !== at && isGiven(values[index]!));
}
