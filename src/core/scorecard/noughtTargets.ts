import type { Indicator, Value } from './scorecard';
import { baselineOf, comingTargets } from './series';

/**
 * Targets of nought in a row that is surely better high and whose actual, or another target, is above nought: nobody
 * wants that, so that nought must stand for "no target".
 */
export function findNoughtTargets(indicator: Indicator): Value[] {
  const { polarity, polaritySource, isGap, unit, values } = indicator;
  // A score, such as Progress 8, may have its middle at nought.
  if (polarity !== 'higher' || polaritySource === 'targets' || isGap || unit === 'score') return [];
  if (values.some(({ number }) => number !== null && number < 0)) return [];
  const noughts = values.filter(({ column, number }) => column.field === 'target' && number === 0);
  if (noughts.length === 0) return [];
  const baseline = baselineOf(indicator);
  const isWanted = [baseline, ...comingTargets(indicator)].some((value) => (value?.number ?? 0) > 0);
  return isWanted ? noughts : [];
}
