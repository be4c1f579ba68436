import type { Finding, ScorecardCheck } from '../checking/finding';
import { isExplained } from '../checking/verdict';
import type { ExplainedCheck, ExplainedFinding, Explanation } from './explanation';
import { matchExplanations } from './match';

/**
 * The checks with the reasons that were given. The scorecards of one sheet are best given together: then a reason for
 * a row of one is not taken for a like row of another.
 * @param before findings as they were given back before: those that are explained as they were are the very ones
 */
export function withExplanations(
  checks: readonly ScorecardCheck[],
  explanations: readonly Explanation[],
  before: ReadonlyMap<Finding, ExplainedFinding> = new Map(),
): readonly ExplainedCheck[] {
  const matches = matchExplanations(checks, explanations);
  const explain = (finding: Finding): ExplainedFinding => {
    const explained = matches.get(finding) ?? null;
    const known = before.get(finding);
    return known?.explained === explained ? known : { ...finding, explained };
  };
  return checks.map((check) => ({ ...check, findings: check.findings.map(explain) }));
}

/** The findings of one sheet that no reason holds for. */
export function findUnexplained(
  checks: readonly ScorecardCheck[],
  explanations: readonly Explanation[],
): readonly ExplainedFinding[] {
  return withExplanations(checks, explanations)
    .flatMap(({ findings }) => findings)
    .filter((finding) => !isExplained(finding));
}
