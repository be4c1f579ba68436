import { checkInSteps } from '../checking/check';
import { checkRest } from '../checking/checkRest';
import { checkUnread } from '../checking/checkUnread';
import type { CheckOptions, ScorecardCheck } from '../checking/finding';
import type { KeptCheck } from '../checking/keptCheck';
import type { ExplainedCheck, Explanation } from '../explanations/explanation';
import { withExplanations } from '../explanations/withExplanations';
import type { Grid } from '../sheet/grid';
import { type KeptReading, readSheet } from '../reading/index';
import { allRules } from '../rules/index';
import type { Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import type { NearMiss, UnreadTable } from '../scorecard/unread';

/** A sheet as it was last read, and what was made of it. */
export interface KnownSheet {
  readonly grid: Grid;
  readonly scorecards: readonly Scorecard[];
  /** Of its scorecards, of the tables that were not understood, then of what is left over where it holds no scorecard. */
  readonly checks: readonly ExplainedCheck[];
  readonly unread: readonly UnreadTable[];
  /** Where it holds no scorecard: what comes nearest to one; else null. */
  readonly nearMiss: NearMiss | null;
  /** For the next time. */
  readonly kept: {
    readonly reading: KeptReading;
    /** Of its scorecards, once they are checked. */
    readonly checks: readonly KeptCheck[];
  };
}

/** What a workbook is checked under. */
export interface KnownOptions extends CheckOptions {
  /** The reasons that it keeps. */
  readonly explanations: readonly Explanation[];
}

/**
 * What a sheet says under these settings; the rules have not been run.
 * @param before the sheet as it was understood under the same settings: its rows that are the same are not read again
 */
export function understand(grid: Grid, settings: Settings, before?: KnownSheet): KnownSheet {
  const reading = readSheet(grid, settings, before?.kept.reading);
  const { scorecards, unread, nearMiss } = reading;
  return {
    grid,
    scorecards,
    checks: [],
    unread: grid.isHidden ? [] : unread,
    nearMiss,
    kept: { reading, checks: [] },
  };
}

/** Small enough to go unnoticed: about as many rows times rules as are done in a hundredth of a second. */
const rowsAtATime = 10_000;

/**
 * Runs the rules over the scorecards of a sheet. Yields the share that is done where a pause is due: after a rule or
 * several, as the size of the scorecards asks.
 * @param before the sheet as it was checked before
 */
export function* checkSheet(
  sheet: KnownSheet,
  options: KnownOptions,
  before?: KnownSheet,
): Generator<number, KnownSheet> {
  const checks: ScorecardCheck[] = [];
  const kept: KeptCheck[] = [];
  let sincePause = 0;
  for (const scorecard of sheet.scorecards) {
    const isSameTable = (one: KeptCheck) => one.scorecard.range.top === scorecard.range.top;
    const earlier = before?.kept.checks.find(isSameTable) ?? null;
    const steps = checkInSteps(scorecard, options, allRules, earlier);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        checks.push(step.value.check);
        kept.push(step.value.kept);
        break;
      }
      sincePause += scorecard.indicators.length;
      if (sincePause < rowsAtATime) continue;
      sincePause = 0;
      yield (checks.length + step.value) / sheet.scorecards.length;
    }
  }
  checks.push(...sheet.unread.map((table) => checkUnread(table, options)));
  const { rest } = sheet.kept.reading;
  const ofRest = rest && checkRest(rest, options);
  if (ofRest) checks.push(ofRest);
  // Together, so that a reason for a row of one is not taken for a like row of another.
  return {
    ...sheet,
    checks: withExplanations(checks, options.explanations),
    kept: { ...sheet.kept, checks: kept },
  };
}
