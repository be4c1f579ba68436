import type { NotRun } from '../checking/finding';
import type { Comparison } from '../documents/compare/compareScorecards';
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
  /** What could not be compared, and why. */
  readonly notRun: readonly Pick<NotRun, 'rule' | 'reason'>[];
}

export function countChanges({ comparison }: CompareReport): Record<'errors' | 'queries' | 'advice', number> {
  const count = (severity: Severity) =>
    comparison.changes.filter((change) => change.severity === severity).length;
  return { errors: count('error'), queries: count('query'), advice: count('advice') };
}
