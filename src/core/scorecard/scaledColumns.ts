import { toA1 } from '../sheet/address';
import type { FigureColumn, Indicator } from './scorecard';

/** In how many rows that count things a column has a fraction, by the cell of its heading. */
export type FractionCount = ReadonlyMap<string, number>;

/** Of so many rows it is how the column was worked out, and no slip: half a year made into a whole, say. */
const LEAST_SCALED = 5;

/** Counts the fractions among counts, column by column; `by` is -1 for rows that are gone. */
export function countFractions(
  indicators: readonly Indicator[],
  before: FractionCount = new Map(),
  by: 1 | -1 = 1,
): FractionCount {
  const counts = new Map(before);
  for (const { unit, values } of indicators) {
    if (unit !== 'count' && unit !== 'unknown') continue;
    const fractions = values.filter(({ number }) => number !== null && !Number.isInteger(number));
    // Of what no unit is known, one fraction among whole numbers shows that they count things.
    if (unit === 'unknown' && fractions.length !== 1) continue;
    for (const { column } of fractions) {
      const key = toA1(column.labelCell);
      counts.set(key, (counts.get(key) ?? 0) + by);
    }
  }
  return counts;
}

/** Whether counts have a fraction in a column as a habit. */
export function isScaled(column: FigureColumn, counts: FractionCount): boolean {
  return areMany(toA1(column.labelCell), counts);
}

/** Whether two counts find the same columns scaled. */
export function areScaledAlike(one: FractionCount, other: FractionCount): boolean {
  const columns = new Set([...one.keys(), ...other.keys()]);
  return [...columns].every((column) => areMany(column, one) === areMany(column, other));
}

function areMany(column: string, counts: FractionCount): boolean {
  return (counts.get(column) ?? 0) >= LEAST_SCALED;
}
