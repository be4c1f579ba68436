import type { Indicator } from '../../scorecard/scorecard';

/** How many figures of some rows are numbers. */
export function countNumbers(indicators: readonly Indicator[]): number {
  let all = 0;
  for (const { values } of indicators) for (const { kind } of values) if (kind === 'number') all++;
  return all;
}
