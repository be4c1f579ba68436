import type { Indicator } from './scorecard';

/** A council lists together what belongs together. */
const REACH = 30;
/** A table this short is looked through whole, so that it may be sorted by name. */
const SHORT = 300;

/** How many rows up or down from a row another that says something of it can stand. */
export function reachOf({ length }: readonly Indicator[]): number {
  return length <= SHORT ? SHORT : REACH;
}
