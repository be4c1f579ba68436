import { SEASONAL } from './amountsThatVary';
import { isRunningTotal } from './cumulative';
import { isPartOfYear } from './period';
import type { Indicator, Unit, Value } from './scorecard';
import { turnedRound } from './turnedDigits';

/** A quarter or month far out of line with the others of its row. */
export interface PartSlip {
  readonly kind: 'slip' | 'far';
  readonly value: Value;
  readonly others: readonly Value[];
  /** The figure with its digits in place. */
  readonly meant: number | null;
}

/**
 * The quarter or month of a row that is ten times the others, a tenth of them, or a percentage with its digits turned
 * round, where the others lie close together and the year does not bear it out.
 * @param row the figures that can be
 */
export function findPartSlip(indicator: Indicator, row: readonly Value[]): PartSlip | null {
  const { unit, name } = indicator;
  for (const field of ['actual', 'target'] as const) {
    const ofField = row.filter(({ column }) => column.field === field && isPartOfYear(column.period));
    const parts = ofField.filter(({ column }) => column.period!.kind === ofField[0]!.column.period!.kind);
    // What counts from the beginning of the year is small at first.
    if (isRunningTotal({ ...indicator, values: row.filter(({ column }) => isPartOfYear(column.period)) }))
      continue;
    const years = row.filter(({ column }) => column.field !== 'comparator' && !isPartOfYear(column.period));
    for (const value of parts) {
      const others = withAlike(
        parts.filter((part) => part !== value),
        years,
      );
      if (others.length < 3 || isBorneOut(parts, years)) continue;
      const meant = findTenfold(value, others, unit, SEASONAL.test(name)) ?? findSwapped(value, others, unit);
      if (meant === null) continue;
      const isSure = unit !== 'count' || (Number.isInteger(meant) && meant < value.number!);
      return { kind: isSure ? 'slip' : 'far', value, others, meant: isSure ? meant : null };
    }
  }
  return null;
}

/** The other parts with the years that are of their size, as those of a stock or a share are. */
function withAlike(parts: readonly Value[], years: readonly Value[]): readonly Value[] {
  if (parts.length < 2) return [];
  const { low, high } = rangeOf(parts);
  return [...parts, ...years.filter(({ number }) => number! >= low / 2 && number! <= high * 2)];
}

/** Whether a year is what the parts, the odd one among them, come to or their average. */
function isBorneOut(parts: readonly Value[], years: readonly Value[]): boolean {
  const sum = parts.reduce((total, { number }) => total + number!, 0);
  const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.03 * Math.abs(other);
  return years.some(({ number }) => isNear(sum, number!) || isNear(sum / parts.length, number!));
}

const MOST_SPREAD = 2.5;
const LEAST_DISTANCE = 4;
// A handful of cases may be ten times another by chance.
const LEAST_COUNTED = 50;
const LEAST_POINTS = 10;
const COUNTED: ReadonlySet<Unit> = new Set(['count', 'unknown', 'currency']);

/** The figure that was meant by one ten, a hundred or a thousand times too large or too small; null where it is neither. */
function findTenfold(value: Value, others: readonly Value[], unit: Unit, isSeasonal: boolean): number | null {
  const { low, high } = rangeOf(others);
  const number = value.number!;
  if (isSeasonal || low <= 0 || number <= 0 || high > low * MOST_SPREAD) return null;
  if (Math.max(number / high, low / number) < LEAST_DISTANCE) return null;
  if (COUNTED.has(unit) && Math.max(number, high) < LEAST_COUNTED) return null;
  if (unit === 'percentage' && Math.abs(number - high) < LEAST_POINTS) return null;
  const guesses = [10, 100, 1000].map((times) => (number > high ? number / times : number * times));
  const meant = guesses.find((guess) => guess >= low / 1.3 && guess <= high * 1.3);
  return meant === undefined ? null : Number(meant.toPrecision(12));
}

/** A percentage far from others that lie close together, with two of its digits turned round so that it is one of them. */
function findSwapped(value: Value, others: readonly Value[], unit: Unit): number | null {
  const { low, high } = rangeOf(others);
  const number = value.number!;
  const distance = Math.max(number - high, low - number);
  if (unit !== 'percentage' || high - low > 4 || distance < Math.max(LEAST_POINTS, 3 * (high - low)))
    return null;
  return turnedRound(value).find((meant) => meant >= low - 1 && meant <= high + 1) ?? null;
}

function rangeOf(values: readonly Value[]): { readonly low: number; readonly high: number } {
  const numbers = values.map(({ number }) => number!);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}
