/** Must be fixed; must be fixed or explained; worth a look. */
export type Severity = 'error' | 'query' | 'advice';
