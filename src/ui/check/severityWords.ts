import type { Severity } from '../../core/sheet/severity';

/** Gravest first. */
export const severities: readonly Severity[] = ['error', 'query', 'advice'];

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
