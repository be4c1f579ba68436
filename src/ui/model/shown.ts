import type { FindingView, ScorecardView, WorkbookCheck } from '../../core/engine/engine';
import type { PaneState } from './state';

/** The scorecards that are shown: the chosen one, or all. */
export function shownScorecards({
  check,
  scorecard,
}: Pick<PaneState, 'check' | 'scorecard'>): readonly ScorecardView[] {
  const all = check?.scorecards ?? [];
  if (scorecard === null) return all;
  return all.filter(({ id }) => id === scorecard).map((one) => withShared(one, { check }));
}

/** With the findings that are listed with another scorecard and have places here too. */
function withShared(one: ScorecardView, state: Pick<PaneState, 'check'>): ScorecardView {
  const shared = one.sharedFindings.flatMap((id) => findFinding(state, id) ?? []);
  return { ...one, findings: [...shared, ...one.findings] };
}

/** The same, and the tables that were not understood, which have nothing but findings. */
export function shownTables(state: Pick<PaneState, 'check' | 'scorecard'>): readonly ScorecardView[] {
  const unread = state.scorecard === null ? (state.check?.unread ?? []) : [];
  return [...shownScorecards(state), ...unread];
}

/** The finding of this id, if the last check still has it. */
export function findFinding({ check }: Pick<PaneState, 'check'>, id: string | null): FindingView | null {
  if (id === null) return null;
  for (const { findings } of check ? [...check.scorecards, ...check.unread] : []) {
    const found = findings.find((finding) => finding.id === id);
    if (found) return found;
  }
  return null;
}

/** The sheets with scorecards, of which a check knows; at least one. */
export function countSheets(check: WorkbookCheck | null): number {
  return Math.max(1, new Set(check?.scorecards.map(({ sheet }) => sheet)).size);
}
