import { asPrinted } from './compareFigures';
import type { Indicator, Value } from './scorecard';
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
  if (!baseline || targets.length === 0 || targets.length < indicator.series.coming.length) return null;
  const sign = polarity === 'higher' ? 1 : -1;
  const gains: number[] = [];
  const start = asPrinted(baseline)!;
  let before = start;
  for (const target of targets) {
    const number = asPrinted(target)!;
    gains.push(sign * (number - before));
    before = number;
  }
  return { baseline, targets, gains, gain: sign * (before - start) };
}
