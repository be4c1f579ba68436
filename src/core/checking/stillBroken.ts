import { toA1 } from '../sheet/address';
import { applyToGrid } from '../sheet/applyToGrid';
import type { CellEdit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { readScorecards } from '../reading/index';
import { checkScorecard } from './check';
import type { CheckOptions, Finding } from './finding';

/** What the rules would find fault with in the cells of a proposal once it is applied to the sheet. */
export function findStillBroken(grid: Grid, edits: readonly CellEdit[], options: CheckOptions): Finding[] {
  const own = edits.filter(({ sheet }) => sheet === grid.sheet);
  const edited = new Set(own.map(({ cell }) => toA1(cell)));
  if (edited.size === 0) return [];
  return readScorecards(applyToGrid(grid, own), options.settings)
    .flatMap((scorecard) => checkScorecard(scorecard, options).findings)
    .filter(({ cells }) => cells.some((cell) => edited.has(toA1(cell))));
}
