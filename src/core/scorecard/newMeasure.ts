import type { Indicator, Value } from './scorecard';
import { baselineOf, comingTargets, pastTargets } from './series';

/** Whether a row is of a measure that starts later: no actual and no target before its first, which is still to come. */
export function isNewMeasure(indicator: Indicator): boolean {
  const coming = comingTargets(indicator);
  return (
    baselineOf(indicator) === null &&
    pastTargets(indicator).every(isMissing) &&
    coming.length > 1 &&
    isMissing(coming[0]!) &&
    !coming.every(isMissing)
  );
}

function isMissing({ kind }: Value): boolean {
  return kind === 'missing';
}
