import type { Indicator, Value } from './scorecard';
import { isCumulative } from './cumulative';
import { soundBaseline, soundTargets } from './soundness';
import { isSameFigure, isWorse } from './compareFigures';
import { isInflation } from './prices';

/** Whether it is known which way is better, and not guessed from the targets that would then be held against it. */
export function isWayKnown({ polarity, polaritySource }: Indicator): boolean {
  return (polarity === 'higher' || polarity === 'lower') && polaritySource !== 'targets';
}

/** The first and the last of the targets to come, where they run steadily the wrong way. */
export interface WrongWay {
  readonly first: Value;
  readonly end: Value;
}

/**
 * The targets of a row that run against what its name, its column or the officer says is better: worse in two steps or
 * more, and better in none. That is one matter, and has a rule of its own. A running total has another.
 */
export function findWrongWay(indicator: Indicator): WrongWay | null {
  const { polarity } = indicator;
  const targets = soundTargets(indicator);
  if (targets.length < 2 || isCumulative(indicator)) return null;
  const pairs = targets.slice(1).map((target, k) => [targets[k]!, target] as const);
  if (pairs.some(([before, after]) => isWorse(polarity, before, after))) return null;
  const baseline = soundBaseline(indicator);
  const steps = baseline ? [[baseline, targets[0]!] as const, ...pairs] : pairs;
  const worse = steps.filter(
    ([before, after]) => isWorse(polarity, after, before) && !isInflation(indicator, before, after),
  );
  const first = targets[0]!;
  const end = targets.at(-1)!;
  return worse.length >= 2 && !isSameFigure(first, end) ? { first, end } : null;
}
