import type { Indicator, Value } from './scorecard';

/** Which way is better by a target that is a bound: "max 90" is better lower, "≥ 85%" higher. Null of any other. */
export function wayOfBound({ bound, column }: Value): 'higher' | 'lower' | null {
  if (!bound || column.field !== 'target') return null;
  return bound.startsWith('>') ? 'higher' : 'lower';
}

/** Which way is better by all targets of a row that are bounds; null where none is, or where they differ. */
export function wayOfBounds({ values }: Pick<Indicator, 'values'>): 'higher' | 'lower' | null {
  const [way, ...others] = new Set(values.flatMap((value) => wayOfBound(value) ?? []));
  return way && others.length === 0 ? way : null;
}
