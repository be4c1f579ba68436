/** Must be fixed; must be fixed or explained; worth a look. */
export type Severity = 'error' | 'query' | 'advice';

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'query', 'advice'];

/** What one finding is called, and what several are. */
export const severityWord: Readonly<Record<Severity, string>> = {
  error: 'Error',
  query: 'Query',
  advice: 'Advice',
};
export const severityHeading: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  query: 'Queries',
  advice: 'Advice',
};

/** Sorts the gravest first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return compareSeverities(severity, threshold) <= 0;
}
