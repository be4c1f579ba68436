import type { ScorecardCheck } from '../checking/finding';
import { isExplained } from '../checking/verdict';
import type { ExplainedCheck, ExplainedFinding, Explanation } from './explanation';
import { matchExplanations } from './match';

/**
 * The checks with the reasons that were given. The scorecards of one sheet are best given together: then a reason for
 * a row of one is not taken for a like row of another.
 */
export function withExplanations(
  checks: readonly ScorecardCheck[],
  explanations: readonly Explanation[],
): readonly ExplainedCheck[] {
  const matches = matchExplanations(checks, explanations);
  return checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => ({ ...finding, explained: matches.get(finding) ?? null })),
  }));
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
