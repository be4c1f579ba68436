import type { Severity } from '../sheet/severity';
import type { Finding, ScorecardCheck, Summary } from './finding';

/** Something that a reason may have been laid over; what it says and whether it still holds is all that is known of it here. */
export interface Answered {
  readonly explained?: {
    readonly hasLapsed: boolean;
    readonly explanation?: { readonly reason: string };
  } | null;
}

interface AnsweredCheck extends ScorecardCheck {
  readonly findings: readonly (Finding & Answered)[];
}

/** Whether a reason holds for it, so that nothing is left to do. */
export function isExplained({ explained }: Answered): boolean {
  return !!explained && !explained.hasLapsed;
}

/** Counts what is left to do over any number of scorecards. */
export function summarise(checks: readonly AnsweredCheck[]): Summary {
  const findings = checks.flatMap((check) => check.findings);
  const left = findings.filter((finding) => !isExplained(finding));
  const count = (severity: Severity) => left.filter((one) => one.severity === severity).length;
  const [errors, queries, advice] = [count('error'), count('query'), count('advice')];
  const anyFailed = checks.some(({ notRun }) => notRun.some(({ cause }) => cause === 'failed'));
  const anyRead = checks.some(({ scorecard }) => scorecard.indicators.length > 0);
  const ready = anyRead && errors + queries === 0 && !anyFailed;
  return { errors, queries, advice, explained: findings.length - left.length, ready };
}

/** The summary in a few words: "Ready to submit", or "3 to fix, 5 to explain". */
export function verdict({ errors, queries, ready }: Summary): string {
  if (ready) return 'Ready to submit';
  const left = [...(errors ? [`${errors} to fix`] : []), ...(queries ? [`${queries} to explain`] : [])];
  return left.join(', ') || 'Not ready: the check is not complete';
}
