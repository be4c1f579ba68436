import { toA1 } from '../sheet/address';
import { applyToGrid } from '../sheet/applyToGrid';
import {
  checkScorecard,
  type CheckOptions,
  isExplained,
  type ScorecardCheck,
  withExplanations,
} from './check';
import type { CellEdit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { readScorecards } from '../reading/index';
import { type AnyRule, allRules } from '../rules/index';

/** A cell that fixing the findings changes, and the rules that asked for it. */
export interface Fix extends CellEdit {
  readonly rules: readonly string[];
}

export interface Fixes {
  /** At most one for each cell: from what it holds to what it is to hold in the end. */
  readonly edits: readonly Fix[];
  /** The check of each sheet's scorecards once the edits are made. */
  readonly checks: readonly ScorecardCheck[];
}

// A fix may uncover the next one (a stray quote, then a number typed as text); a circle must end.
const mostRounds = 10;

/**
 * Plans all that the findings on one sheet know how to put right. Where two findings want to change one cell the first
 * has it, and the other has its turn after the next check.
 */
export function planFixes(grid: Grid, options: CheckOptions, rules: readonly AnyRule[] = allRules): Fixes {
  const edits = new Map<string, Fix>();
  let after = grid;
  let checks = checkGrid(after, options, rules);
  for (let round = 0; round < mostRounds; round++) {
    const chosen = new Map<string, Fix>();
    for (const finding of checks.flatMap(({ findings }) => findings)) {
      // Somebody said why it is to stay as it is.
      if (isExplained(finding)) continue;
      for (const edit of finding.edits) {
        const key = toA1(edit.cell);
        if (!chosen.has(key) && edit.before !== edit.after)
          chosen.set(key, { ...edit, rules: [finding.rule] });
      }
    }
    if (chosen.size === 0) break;
    after = applyToGrid(after, [...chosen.values()]);
    for (const [key, edit] of chosen) edits.set(key, join(edits.get(key), edit));
    checks = checkGrid(after, options, rules);
  }
  return { edits: [...edits.values()], checks };
}

function checkGrid(grid: Grid, options: CheckOptions, rules: readonly AnyRule[]): readonly ScorecardCheck[] {
  const checks = readScorecards(grid, options.settings).map((scorecard) =>
    checkScorecard(scorecard, options, rules),
  );
  return withExplanations(checks, options.explanations ?? []);
}

function join(earlier: Fix | undefined, later: Fix): Fix {
  if (!earlier) return later;
  return {
    ...earlier,
    ...later,
    before: earlier.before,
    rules: [...new Set([...earlier.rules, ...later.rules])],
  };
}
