import type { Finding, ScorecardCheck } from '../checking/finding';
import { isExplained } from '../checking/verdict';
import { rememberOf } from '../text/remember';
import type { ExplainedCheck, ExplainedFinding, Explanation } from './explanation';
import { matchExplanations } from './match';

/**
 * The checks with the reasons that were given. The scorecards of one sheet are best given together: then a reason for
 * a row of one is not taken for a like row of another.
 * A finding that is not explained is given back as the very one each time.
 */
export function withExplanations(
  checks: readonly ScorecardCheck[],
  explanations: readonly Explanation[],
): readonly ExplainedCheck[] {
  const matches = matchExplanations(checks, explanations);
  const whole = withConfirmed(checks, matches);
  if (whole !== checks) return withExplanations(whole, explanations);
  const explain = (finding: Finding): ExplainedFinding => {
    const explained = matches.get(finding);
    return explained ? { ...finding, explained } : unexplained(finding);
  };
  return checks.map((check) => ({ ...check, findings: check.findings.map(explain) }));
}

const unexplained = rememberOf((finding: Finding): ExplainedFinding => ({ ...finding, explained: null }));

/** The checks with what was held back behind doubts that have all been answered: the figure is meant, and so is what follows. */
function withConfirmed(
  checks: readonly ScorecardCheck[],
  matches: ReturnType<typeof matchExplanations>,
): readonly ScorecardCheck[] {
  const isAnswered = (finding: Finding) => isExplained({ explained: matches.get(finding) ?? null });
  if (!checks.some(({ heldBack }) => heldBack?.some(({ doubts }) => doubts.every(isAnswered)))) return checks;
  return checks.map((check) => {
    const { heldBack = [] } = check;
    const back = heldBack.filter(({ doubts }) => doubts.every(isAnswered));
    return {
      ...check,
      // Behind the others, so that those keep their places.
      findings: [...check.findings, ...back.map(({ finding }) => finding)],
      heldBack: heldBack.filter((one) => !back.includes(one)),
    };
  });
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
