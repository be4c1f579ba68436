import { isSameStored } from './compareFigures';
import { rowsThatHold } from './holdings';
import { isAtLimit } from './limits';
import type { Indicator, Scorecard } from './scorecard';
import { baselineOf } from './series';

/** So many rows may hold a level by decision; more look as if the actual had been copied across. */
const leastRows = 5;
const leastShare = 0.05;
const leastTargets = 2;

/**
 * The rows in which the actual and all targets are one figure that could get better, where there are enough of them to
 * be no accident; else none.
 */
export function findCopiedTargets({ indicators }: Scorecard): readonly Indicator[] {
  const rows = copiedOf(indicators);
  return isHabit({ copied: rows.length, rows: indicators.length }) ? rows : [];
}

/** How many of some rows look copied. */
export interface CopyCount {
  readonly copied: number;
  readonly rows: number;
}

export function countCopied(indicators: readonly Indicator[]): CopyCount {
  return { copied: copiedOf(indicators).length, rows: indicators.length };
}

function copiedOf(indicators: readonly Indicator[]): readonly Indicator[] {
  return rowsThatHold(indicators, 'turns').filter(isCopied);
}

/** Whether so many are no accident. */
export function isHabit({ copied, rows }: CopyCount): boolean {
  return copied >= leastRows && copied >= rows * leastShare;
}

/** Whether the actual of a row and all its targets are one figure that could get better. */
export function isCopied(indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  if (!baseline || indicator.polarity === 'range' || isAtLimit(baseline.number!, indicator)) return false;
  const { coming, past } = indicator.series;
  const isSame = (index: number) => isSameStored(indicator.values[index]!, baseline);
  return baseline.number !== 0 && coming.length >= leastTargets && coming.every(isSame) && past.every(isSame);
}
