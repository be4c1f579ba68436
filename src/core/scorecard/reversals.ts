import { isWorse } from './compareFigures';
import { isCumulative } from './cumulative';
import { findWrongWay } from './direction';
import { explainsTurn } from './explainedTurn';
import { isPartOfYear } from './period';
import { isInflation } from './prices';
import type { Indicator, Polarity, Value } from './scorecard';
import { soundBaseline, soundTargets } from './soundness';

/** A target that is worse than the one before it. */
export interface Reversal {
  readonly earlier: Value;
  readonly target: Value;
  /** Whether the row runs in order without the earlier of the two, so that it is the earlier that does not fit. */
  readonly isEarlierOdd: boolean;
}

/**
 * Where a row's targets go backwards. A running total that falls is impossible, and targets that run the wrong way all
 * along are one matter: of neither is anything said here.
 */
export function findReversals(indicator: Indicator): Reversal[] {
  if (isCumulative(indicator) || findWrongWay(indicator)) return [];
  const { polarity } = indicator;
  const targets = soundTargets(indicator);
  const baseline = soundBaseline(indicator);
  const row = baseline ? [baseline, ...targets] : targets;
  return targets.slice(1).flatMap((target, k): Reversal[] => {
    const earlier = targets[k]!;
    if (!isWorse(polarity, target, earlier) || isInflation(indicator, earlier, target)) return [];
    if (explainsTurn(indicator, earlier, target)) return [];
    const isInYear = isPartOfYear(target.column.period);
    return [{ earlier, target, isEarlierOdd: !isInYear && sticksOut(earlier, target, row, polarity) }];
  });
}

/** Whether the row runs in order without the earlier of two figures, over less than half the way it takes without the later. */
function sticksOut(earlier: Value, later: Value, row: readonly Value[], polarity: Polarity): boolean {
  const rowWithout = (odd: Value) => row.filter((value) => value !== odd);
  const rest = rowWithout(earlier);
  const isInOrder = rest.every((value, k) => k === 0 || !isWorse(polarity, value, rest[k - 1]!));
  return isInOrder && pathOf(rest) * 2 < pathOf(rowWithout(later));
}

function pathOf(row: readonly Value[]): number {
  const numbers = row.map((value) => value.number!);
  return numbers.slice(1).reduce((sum, number, k) => sum + Math.abs(number - numbers[k]!), 0);
}
