import { toA1 } from '../sheet/address';
import { checkInSteps, type CheckOptions, type ScorecardCheck, withExplanations } from '../checking/check';
import type { Grid } from '../sheet/grid';
import { readNearMiss, readScorecards, readUnread } from '../reading/index';
import type { UnreadTable } from '../report/report';
import type { Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';

/** A sheet as it was last read, and what was made of it. */
export interface KnownSheet {
  readonly grid: Grid;
  readonly scorecards: readonly Scorecard[];
  readonly checks: readonly ScorecardCheck[];
  readonly unread: readonly UnreadTable[];
  /** Where it holds no scorecard: what comes nearest to one, "the headings “…” in B3 of sheet “…”"; else null. */
  readonly nearMiss: string | null;
}

/** What a sheet says under these settings; the rules have not been run. */
export function understand(grid: Grid, settings: Settings): KnownSheet {
  const scorecards = readScorecards(grid, settings);
  const unread = grid.isHidden ? [] : readUnread(grid, settings);
  return {
    grid,
    scorecards,
    checks: [],
    unread: unread.map(({ cell, nearest }) => ({ sheet: grid.sheet, cell, headings: nearest ?? '' })),
    nearMiss: scorecards.length === 0 ? sayNearMiss(grid) : null,
  };
}

function sayNearMiss(grid: Grid): string | null {
  const near = readNearMiss(grid).missingHeaders.find(({ nearest }) => nearest !== null);
  return near ? `“${near.nearest}” in ${toA1(near.cell)} of sheet “${grid.sheet}”` : null;
}

/** Small enough to go unnoticed: about as many rows times rules as are done in a hundredth of a second. */
const rowsAtATime = 10_000;

/**
 * Runs the rules over the scorecards of a sheet. Yields the share that is done where a pause is due: after a rule or
 * several, as the size of the scorecards asks.
 */
export function* checkSheet(sheet: KnownSheet, options: CheckOptions): Generator<number, KnownSheet> {
  const checks: ScorecardCheck[] = [];
  let sincePause = 0;
  for (const scorecard of sheet.scorecards) {
    const steps = checkInSteps(scorecard, options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        checks.push(step.value);
        break;
      }
      sincePause += scorecard.indicators.length;
      if (sincePause < rowsAtATime) continue;
      sincePause = 0;
      yield (checks.length + step.value) / sheet.scorecards.length;
    }
  }
  // Together, so that a reason for a row of one is not taken for a like row of another.
  return { ...sheet, checks: withExplanations(checks, options.explanations ?? []) };
}
