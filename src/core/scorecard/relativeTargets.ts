import type { Indicator, Value } from './scorecard';
import { baselineOf, latestComparators } from './series';

/** The figure of today that a relative target is measured from. */
export function referenceOf({ relative }: Value, indicator: Indicator): Value | null {
  if (relative?.to === 'comparator')
    return latestComparators(indicator).find((value) => value.number !== null) ?? null;
  return baselineOf(indicator);
}
