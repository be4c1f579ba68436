import { decidePolarity } from '../../scorecard/polarity';
import type { Indicator } from '../../scorecard/scorecard';
import { baselineOf, comingTargets } from '../../scorecard/series';
import { findUnsound } from '../../scorecard/soundness';
import { fold } from '../../text/fold';

/** Polarities that the officer has set, by folded indicator name. */
export type SetPolarities = ReadonlyMap<string, 'higher' | 'lower' | 'range'>;

/** Adds what follows from a row as it was read: which way is better, and which figures cannot be meant. */
export function describeIndicator(
  indicator: Indicator,
  polarityWords: string,
  setPolarities: SetPolarities,
): Indicator {
  const { name, unit, isGap } = indicator;
  const { polarity, source } = decidePolarity({
    name,
    unit,
    isGap,
    set: setPolarities.size > 0 ? (setPolarities.get(fold(name)) ?? null) : null,
    columnText: polarityWords,
    baseline: baselineOf(indicator)?.number ?? null,
    targets: comingTargets(indicator).map((value) => value.number),
  });
  const described = { ...indicator, polarity, polaritySource: source };
  return { ...described, unsound: findUnsound(described) };
}
