import { readScorecards } from '../reading/index';
import { type AnyRule, allRules } from '../rules/index';
import { toA1 } from '../sheet/address';
import { applyToGrid } from '../sheet/applyToGrid';
import type { CellEdit } from '../sheet/edit';
import type { Grid } from '../sheet/grid';
import { checkScorecard } from './check';
import type { CheckOptions, Finding, ScorecardCheck } from './finding';

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

/**
 * Which of the findings are to be put right, as the sheet stands then; `changed` holds the cells that fixes have
 * changed by then, in A1 text.
 */
export type ChooseFindings = (
  checks: readonly ScorecardCheck[],
  changed: ReadonlySet<string>,
) => readonly Finding[];

export interface FixOptions extends CheckOptions {
  /** Every finding unless given. */
  readonly choose?: ChooseFindings;
  /** The checks of the sheet as it is, where they are known. */
  readonly checks?: readonly ScorecardCheck[];
}

// A fix may uncover the next one (a stray quote, then a number typed as text); a circle must end.
const mostRounds = 10;

const chooseAll: ChooseFindings = (checks) => checks.flatMap(({ findings }) => findings);

/**
 * Plans what findings on one sheet know how to put right. Where two findings want to change one cell the first has it,
 * and the other has its turn after the next check.
 */
export function planFixes(grid: Grid, options: FixOptions, rules: readonly AnyRule[] = allRules): Fixes {
  const { choose = chooseAll } = options;
  const edits = new Map<string, Fix>();
  let after = grid;
  let checks = options.checks ?? checkGrid(after, options, rules);
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseEdits(choose(checks, new Set(edits.keys())));
    if (chosen.size === 0) break;
    after = applyToGrid(after, [...chosen.values()]);
    for (const [key, edit] of chosen) edits.set(key, join(edits.get(key), edit));
    checks = checkGrid(after, options, rules);
  }
  return { edits: [...edits.values()], checks };
}

function chooseEdits(findings: readonly Finding[]): Map<string, Fix> {
  const chosen = new Map<string, Fix>();
  for (const { rule, edits } of findings) {
    for (const edit of edits) {
      const key = toA1(edit.cell);
      if (!chosen.has(key) && edit.before !== edit.after) chosen.set(key, { ...edit, rules: [rule] });
    }
  }
  return chosen;
}

function checkGrid(grid: Grid, options: CheckOptions, rules: readonly AnyRule[]): readonly ScorecardCheck[] {
  return readScorecards(grid, options.settings).map((scorecard) => checkScorecard(scorecard, options, rules));
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
