import { isWorse } from './compareFigures';
import type { Indicator } from './scorecard';
import { baselineOf } from './series';

/**
 * Whether every target to come is surely better than the one before it, and the first than the actual: nothing can be
 * wrong with where such a row goes, only with how fast.
 */
export function isSteady(row: Pick<Indicator, 'polarity' | 'values' | 'series' | 'unsound'>): boolean {
  const { polarity, values, series, unsound } = row;
  let before = baselineOf(row);
  if (!before || unsound.length > 0) return false;
  for (const index of series.coming) {
    const target = values[index]!;
    if (!isWorse(polarity, before, target)) return false;
    before = target;
  }
  return true;
}
