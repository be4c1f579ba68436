/** Must be fixed; must be fixed or explained; worth a look. */
export type Severity = 'error' | 'query' | 'advice';

/** The gravest first. */
export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, query: 1, advice: 2 };

/** Whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severityOrder[severity] <= severityOrder[threshold];
}
