import type { Indicator } from '../scorecard';

/**
 * Whether the row counts everything up to its date, so that it cannot fall. A running total of something unwanted
 * ("days lost, cumulative") starts again every year, and is not meant.
 */
export function isCumulative({ name, polarity, polaritySource }: Indicator): boolean {
  return /\bcumulative\b|\brunning total\b/i.test(name) && !(polarity === 'lower' && polaritySource === 'name');
}
