import { decidePolarity, type PolarityDecision } from '../../scorecard/polarity';
import type { Indicator } from '../../scorecard/scorecard';
import { baselineOf, comingTargets } from '../../scorecard/series';
import { fold } from '../../text/fold';

/** Polarities that the officer has set, by folded indicator name. */
export type SetPolarities = ReadonlyMap<string, 'higher' | 'lower' | 'range'>;

/** Which way is better for a row; its figures are looked at only where nothing else tells. */
export function polarityOfRow(
  row: Pick<Indicator, 'name' | 'unit' | 'isGap' | 'values' | 'series'>,
  polarityWords: string,
  setPolarities: SetPolarities,
): PolarityDecision {
  const { name, unit, isGap } = row;
  return decidePolarity({
    name,
    unit,
    isGap,
    set: setPolarities.size > 0 ? (setPolarities.get(fold(name)) ?? null) : null,
    columnText: polarityWords,
    // Of several bodies each goes its own way.
    figures: () => ({
      baseline: row.series.bodies ? null : (baselineOf(row)?.number ?? null),
      targets: row.series.bodies ? [] : comingTargets(row).map((value) => value.number),
    }),
  });
}
