import type { AmountAstray } from '../scorecard/amounts';
import { findDifferencesAstray } from '../scorecard/learnedDifferences';
import type { Scorecard } from '../scorecard/scorecard';
import { contains } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { findDifferenceTables } from './differenceTables';

/**
 * The scorecards of a sheet, each with the differences and shares in it that do not follow from the figures beside them, and
 * the first with those that stand in none.
 */
export function withDifferences(grid: Grid, scorecards: readonly Scorecard[]): readonly Scorecard[] {
  if (scorecards.length === 0) return scorecards;
  const found = findDifferenceTables(grid).flatMap(findDifferencesAstray);
  const placeOf = ({ own }: AmountAstray) =>
    Math.max(
      0,
      scorecards.findIndex(({ range }) => contains(range, own.cell)),
    );
  return scorecards.map((scorecard, at) => {
    const own = found.filter((one) => placeOf(one) === at);
    const { astray = [], ...others } = scorecard;
    if (JSON.stringify(astray) === JSON.stringify(own)) return scorecard;
    return { ...others, ...(own.length > 0 ? { astray: own } : {}) };
  });
}
