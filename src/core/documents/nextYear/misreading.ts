import { isAddedUp } from '../../sheet/sumRange';
import { applyToGrid } from '../../sheet/applyToGrid';
import type { Grid } from '../../sheet/grid';
import type { AlteredCopy } from '../../sheet/host';
import { readSheet } from '../../reading/index';
import type { FigureColumn, Scorecard } from '../../scorecard/scorecard';
import type { Settings } from '../../scorecard/settings';
import type { ColumnMoves } from './columnMoves';

/**
 * Reads the new sheet as anybody would, so that none is offered that would not be understood.
 *
 * @returns what would be read otherwise, as a plain sentence that says what to do; null where nothing is
 */
export function findMisreading(
  grid: Grid,
  before: readonly Scorecard[],
  columns: readonly ColumnMoves[],
  { name, edits }: AlteredCopy,
  settings: Settings,
): string | null {
  const { scorecards: after } = readSheet(applyToGrid({ ...grid, sheet: name }, edits), settings);
  if (namesOf(after) !== namesOf(before)) {
    return `A new sheet cannot be made from “${grid.sheet}” because its rows could not be told apart once their figures are blank: copy the sheet and change its headings by hand.`;
  }
  for (const [index, scorecard] of before.entries()) {
    const wrong = findWrong(scorecard, columns[index]!, after[index]!);
    if (wrong) {
      return `A new sheet cannot be made from “${grid.sheet}” because “${wrong.label}” does not name its year in a heading that could be moved to the next year: copy the sheet and change it by hand.`;
    }
  }
  return null;
}

function namesOf(scorecards: readonly Scorecard[]): string {
  return JSON.stringify(
    scorecards.map(({ indicators }) => indicators.map(({ name, service }) => [name, service])),
  );
}

/** The first column whose figures are not read under the year that they are of. */
function findWrong(before: Scorecard, { moves }: ColumnMoves, after: Scorecard): FigureColumn | undefined {
  return before.figureColumns.find((column, at) => {
    const { isMoved, takes } = moves[at]!;
    const same = after.figureColumns.flatMap((one, index) => (isSame(column, isMoved, one) ? [index] : []));
    // Where a year without figures has no column, as in tables of another shape, nothing can be read wrong.
    if (same.length === 0)
      return (
        column.column !== null ||
        (takes !== null && before.indicators.some((row) => row.values[takes]!.number !== null))
      );
    return before.indicators.some((row, index) => {
      const wanted = takes === null ? null : row.values[takes]!;
      const { values } = after.indicators[index]!;
      if (row.values[at]!.place !== 'own' || isAddedUp(row.values[at]!.sums)) return false;
      return !same.some(
        (position) => values[position]!.number === (wanted?.place === 'own' ? wanted.number : null),
      );
    });
  });
}

function isSame({ field, period }: FigureColumn, isMoved: boolean, one: FigureColumn): boolean {
  return (
    one.field === field &&
    one.period?.kind === period?.kind &&
    one.period?.part === period?.part &&
    (one.period?.year ?? null) === (period?.year == null ? null : period.year + Number(isMoved))
  );
}
