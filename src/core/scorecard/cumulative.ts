import type { Indicator } from './scorecard';

/**
 * Whether the row is a running total that cannot fall. One of something unwanted
 * ("days lost, cumulative") starts again every year, and is not meant.
 */
export function isCumulative({ isCumulative, polarity, polaritySource }: Indicator): boolean {
  return isCumulative && !(polarity === 'lower' && polaritySource !== 'targets');
}
