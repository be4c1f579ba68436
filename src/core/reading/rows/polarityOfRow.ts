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
  const decided = decidePolarity({
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
  const isTold = decided.source === 'name' || decided.source === 'catalogue';
  // A gap that is counted below nought closes upwards.
  if (isGap && isTold && decided.polarity === 'lower' && isBelowNought(row))
    return { ...decided, polarity: 'higher' };
  return decided;
}

function isBelowNought({ values }: Pick<Indicator, 'values'>): boolean {
  const numbers = values.flatMap(({ number, column }) =>
    number === null || column.field === 'comparator' ? [] : [number],
  );
  return numbers.every((number) => number <= 0) && numbers.filter((number) => number < 0).length > 1;
}
