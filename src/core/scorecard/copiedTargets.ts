import { isSameFigure } from './compareFigures';
import { isAtLimit } from './limits';
import type { Indicator, Scorecard } from './scorecard';
import { baselineOf, comingTargets, pastTargets } from './series';

/** So many rows may hold a level by decision; more look as if the actual had been copied across. */
const leastRows = 5;
const leastShare = 0.05;
const leastTargets = 2;

/**
 * The rows in which the actual and all targets are one figure that could get better, where there are enough of them to
 * be no accident; else none.
 */
export function findCopiedTargets(scorecard: Scorecard): readonly Indicator[] {
  const rows = scorecard.indicators.filter(isCopied);
  return isHabit(rows.length, scorecard) ? rows : [];
}

function isHabit(rows: number, { indicators }: Scorecard): boolean {
  return rows >= leastRows && rows >= indicators.length * leastShare;
}

function isCopied(indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  if (!baseline || indicator.polarity === 'range' || isAtLimit(baseline.number!, indicator)) return false;
  const targets = [...pastTargets(indicator), ...comingTargets(indicator)];
  const coming = comingTargets(indicator);
  return (
    baseline.number !== 0 &&
    coming.length >= leastTargets &&
    targets.every((target) => target.number !== null && isSameFigure(target, baseline))
  );
}
