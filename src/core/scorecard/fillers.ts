import { findMixedScale } from './mixedScale';
import { isPartOfYear } from './period';
import type { Indicator, Value } from './scorecard';
import { baselineOf, comingTargets } from './series';
import { explainsTargets } from './statedReasons';
import { timesApart } from './timesApart';

// Typed to fill a cell: "999", "99.9", "0.01", "1".
const NINES = /^9{3,}$|^9{2,}\.9+$/;
const SPECKS: ReadonlySet<number> = new Set([1, 0.1, 0.01, 0.001]);

const LEAST_POINTS = 25;
const FAR_ABOVE = 1.4;
const FAR_BELOW = 20;
// Of bad things there may be one left of many.
const FAR_BELOW_BAD = 50;

/** The targets of a row that are all one figure of the kind that fills cells, far from what the row has reached; else none. */
export function findFillers(indicator: Indicator): readonly Value[] {
  const targets = comingTargets(indicator);
  const baseline = baselineOf(indicator);
  const [first] = targets;
  if (!baseline || !first || targets.length < 2 || first.number === null) return [];
  if (targets.some(({ number, bound }) => number !== first.number || bound !== null)) return [];
  const past = indicator.values.filter(
    ({ column, number }) =>
      column.field !== 'comparator' &&
      !targets.some((target) => target.column === column) &&
      !isPartOfYear(column.period) &&
      number !== null,
  );
  const isFar = past.length > 0 && past.every((value) => isFarFrom(value, first, indicator));
  if (!isFar || findMixedScale(indicator) !== null || explainsTargets(indicator)) return [];
  return targets;
}

function isFarFrom({ number }: Value, filler: Value, { unit, polarity }: Indicator): boolean {
  const [reached, wanted] = [number!, filler.number!];
  if (reached <= 0) return false;
  if (SPECKS.has(wanted)) return reached >= wanted * (polarity === 'lower' ? FAR_BELOW_BAD : FAR_BELOW);
  if (!NINES.test(String(wanted))) return false;
  if (unit === 'percentage' && Math.abs(wanted - reached) < LEAST_POINTS) return false;
  return timesApart(wanted, reached) >= FAR_ABOVE;
}
