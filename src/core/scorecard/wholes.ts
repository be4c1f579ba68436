import type { Indicator } from './scorecard';

/** Rows up to which a whole is looked for: not farther than rows can be reached from each other in any table. */
const MOST_ABOVE = 30;

/** For each part, "of which boys", the row that it is a part of. */
export function findWholes(indicators: readonly Indicator[]): ReadonlyMap<Indicator, Indicator> {
  const wholes = new Map<Indicator, Indicator>();
  let at = 0;
  for (const [index, indicator] of indicators.entries()) {
    if (!indicator.isPart) at = index;
    else if (index > at && index - at <= MOST_ABOVE) wholes.set(indicator, indicators[at]!);
  }
  return wholes;
}
