/** What is said of a measure, or of what it measures, that came to an end, as the source of a pattern. */
export const STOPPED = '(?:discontinued|withdrawn|ceased|stopped|closed|retired)';
