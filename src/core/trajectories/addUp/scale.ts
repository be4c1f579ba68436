import type { PlannedRows } from './rows';
import { endsAddUp, isSameStretch, totalUnits, type YearOfParts } from './years';

/** The least and the most that a figure may be, in units of the last digit. */
type Limits = readonly [number, number];

/** The years with parts that come to their whole, each as near to its curve, scaled, as its neighbours let it. */
export function scaleParts(years: readonly YearOfParts[], rows: PlannedRows): YearOfParts[] {
  const scaled: YearOfParts[] = [];
  for (const year of years) scaled.push(scaleYear(year, scaled.at(-1), rows));
  return scaled;
}

function scaleYear(year: YearOfParts, before: YearOfParts | undefined, rows: PlannedRows): YearOfParts {
  if (!year.whole.target || !endsAddUp(year)) return year;
  const exact = year.parts.map((part) => part.exact);
  const shares = scaleTo(totalUnits(year, rows), exact, limitsOf(year, before));
  if (!shares) return year;
  return { ...year, parts: year.parts.map((part, index) => ({ ...part, exact: shares[index]! })) };
}

function limitsOf({ parts, digits }: YearOfParts, before: YearOfParts | undefined): Limits[] {
  const scale = 10 ** digits;
  return parts.map(({ target, exact }, index): Limits => {
    if (!target) return [Math.round(exact), Math.round(exact)];
    const earlier = before?.parts[index];
    const [from, to] = [
      earlier && isSameStretch(earlier, target) ? earlier.exact : target.from * scale,
      target.to * scale,
    ];
    return [Math.min(from, to), Math.max(from, to)];
  });
}

/** Numbers that come to a total, all scaled by the same factor but kept within their limits; null if none do. */
function scaleTo(total: number, numbers: readonly number[], limits: readonly Limits[]): number[] | null {
  if (numbers.some((number) => number <= 0)) return null;
  const by = (factor: number) =>
    numbers.map((number, index) => Math.min(Math.max(number * factor, limits[index]![0]), limits[index]![1]));
  const sum = (factor: number) => by(factor).reduce((so, number) => so + number, 0);
  let low = 0;
  let high = Math.max(...numbers.map((number, index) => limits[index]![1] / number));
  if (total < sum(low) - 1e-6 || total > sum(high) + 1e-6) return null;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) < total) low = middle;
    else high = middle;
  }
  return by(high).map((number) => Number(number.toPrecision(12)));
}
