import { isExplained } from '../../../core/checking/verdict';
import type { FindingView, ScorecardView, WorkbookCheck } from '../../../core/engine/engine';

/** What is different from one check to a later one. */
export interface CheckChanges {
  /** Not found before. */
  readonly added: readonly FindingView[];
  /** Found before, and no longer. */
  readonly gone: readonly FindingView[];
  readonly explained: readonly FindingView[];
  /** Explained, and to be answered again because a figure changed. */
  readonly cameBack: readonly FindingView[];
}

/** @param isShown of the scorecards that are looked at */
export function changedSince(
  before: WorkbookCheck,
  now: WorkbookCheck,
  isShown: (scorecard: ScorecardView) => boolean,
): CheckChanges {
  const [old, current] = [byId(before, isShown), byId(now, isShown)];
  const wasExplained = ({ id }: FindingView) => isExplained(old.get(id) ?? {});
  const all = [...current.values()];
  return {
    added: all.filter(({ id }) => !old.has(id)),
    gone: [...old.values()].filter(({ id }) => !current.has(id)),
    explained: all.filter((one) => old.has(one.id) && isExplained(one) && !wasExplained(one)),
    cameBack: all.filter((one) => hasLapsed(one) && !hasLapsed(old.get(one.id) ?? {})),
  };
}

function hasLapsed({ explained }: Pick<Partial<FindingView>, 'explained'>): boolean {
  return explained?.hasLapsed ?? false;
}

function byId(
  { scorecards }: WorkbookCheck,
  isShown: (scorecard: ScorecardView) => boolean,
): ReadonlyMap<string, FindingView> {
  const findings = scorecards.filter(isShown).flatMap((one) => one.findings);
  return new Map(findings.map((finding) => [finding.id, finding]));
}
