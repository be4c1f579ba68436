import type { NotRun } from '../checking/finding';
import type { ScorecardChange } from '../documents/compare/change';
import type { Comparison } from '../documents/compare/compareScorecards';
import type { Explained } from '../explanations/explanation';
import type { Scorecard } from '../scorecard/scorecard';
import type { Severity } from '../sheet/severity';
import type { CalendarDate } from '../sheet/calendar';

/** A comparison of two files, as every format reports it. */
export interface CompareReport {
  readonly asOf: CalendarDate;
  /** The name of the earlier file. */
  readonly old: string;
  /** The name of the later one. */
  readonly file: string;
  /** The scorecards of the later file. */
  readonly scorecards: readonly Scorecard[];
  readonly comparison: Comparison;
  /** The reasons that the later file keeps for what changed. */
  readonly explained: ReadonlyMap<ScorecardChange, Explained>;
  /** What could not be compared, and why. */
  readonly notRun: readonly Pick<NotRun, 'rule' | 'reason'>[];
}

/** Whether a change has a reason that still holds. */
export function isAccountedFor({ explained }: CompareReport, change: ScorecardChange): boolean {
  return explained.get(change)?.hasLapsed === false;
}

/** What is left, by severity, and how many changes have a reason. */
export function countChanges(
  report: CompareReport,
): Record<'errors' | 'queries' | 'advice' | 'explained', number> {
  const { changes } = report.comparison;
  const left = changes.filter((change) => !isAccountedFor(report, change));
  const count = (severity: Severity) => left.filter((change) => change.severity === severity).length;
  return {
    errors: count('error'),
    queries: count('query'),
    advice: count('advice'),
    explained: changes.length - left.length,
  };
}
