import { asPrinted } from './compareFigures';
import type { Indicator, Value } from './scorecard';
import { comingTargets } from './series';
import { soundBaseline, soundTargets } from './soundness';

/** A trajectory whose every year has a figure, and the change from each year to the next. */
export interface Steps {
  readonly baseline: Value;
  readonly targets: readonly Value[];
  /** As many as targets: the first is the change from the baseline. Positive means better. */
  readonly gains: readonly number[];
  /** The whole change from baseline to end target; positive means better. */
  readonly gain: number;
}

/** The steps of a row with a known direction, a baseline and a figure in every year to come; else null. */
export function stepsOf(indicator: Indicator): Steps | null {
  const { polarity } = indicator;
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  const baseline = soundBaseline(indicator);
  const targets = soundTargets(indicator);
  if (!baseline || targets.length === 0 || targets.length < comingTargets(indicator).length) return null;
  const sign = polarity === 'higher' ? 1 : -1;
  const numbers = [baseline, ...targets].map((value) => asPrinted(value)!);
  const gains = targets.map((_, k) => sign * (numbers[k + 1]! - numbers[k]!));
  return { baseline, targets, gains, gain: sign * (numbers.at(-1)! - numbers[0]!) };
}
