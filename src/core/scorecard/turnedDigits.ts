import { comparePeriods, isPartOfYear, yearsBetween } from './period';
import type { Indicator, Unit, Value } from './scorecard';
import { explainsTargets } from './statedReasons';
import { isStock } from './stock';

/** A figure with two of its digits turned round: 31.2 may have been meant as 13.2. */
export interface Turned {
  readonly kind: 'slip';
  readonly value: Value;
  readonly others: readonly Value[];
  readonly meant: number;
}

/** What a figure is with each two digits that stand side by side turned round. */
export function turnedRound({ number, decimals }: Pick<Value, 'number' | 'decimals'>): readonly number[] {
  const digits = number!.toFixed(decimals);
  return digits
    .slice(0, -1)
    .split('')
    .flatMap((_, at) => {
      const next = digits[at + 1] === '.' ? at + 2 : at + 1;
      if (digits[at] === '.' || digits[at] === digits[next]) return [];
      const turned = digits.split('');
      [turned[at], turned[next]] = [turned[next]!, turned[at]!];
      // Nobody types 0120.
      return turned[0] === '0' && turned[1] !== '.' ? [] : [Number(turned.join(''))];
    });
}

const LEAST_OTHERS = 4;
const MOST_SPREAD = 1.6;
const LEAST_DISTANCE = 1.8;
const SLACK = 1.03;
/** A count of two digits may double by chance; a row with decimals counts no cases. */
const LEAST_COUNTED = 100;
const COUNTED: ReadonlySet<Unit> = new Set(['count', 'unknown', 'currency']);

/**
 * An actual after the first, or the end target, nearly twice the others of its row or half of them, which is one of them
 * with its digits turned round. Of a target between two others it is said that it goes backwards.
 */
export function findTurned(indicator: Indicator, row: readonly Value[]): Turned | null {
  const own = row.filter(({ column }) => column.field !== 'comparator' && !isPartOfYear(column.period));
  if (own.length <= LEAST_OTHERS || explainsTargets(indicator)) return null;
  const mayCount = COUNTED.has(indicator.unit) && own.every(({ number }) => Number.isInteger(number));
  for (const value of mayStandAlone(indicator, own)) {
    const others = own.filter((other) => other !== value);
    const numbers = others.map(({ number }) => number!);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const number = value.number!;
    if (low <= 0 || number <= 0 || high > low * MOST_SPREAD) continue;
    if (Math.max(number / high, low / number) < LEAST_DISTANCE) continue;
    if (mayCount && Math.max(number, high) < LEAST_COUNTED) continue;
    const meant = turnedRound(value).find((one) => one >= low / SLACK && one <= high * SLACK);
    if (meant !== undefined) return { kind: 'slip', value, others, meant };
  }
  return null;
}

/** The actuals after the first, and the target of the last year. */
function mayStandAlone({ values, series }: Indicator, own: readonly Value[]): readonly Value[] {
  const actuals = own
    .filter(({ column }) => column.field === 'actual' && column.period !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const end = values[series.coming.at(-1) ?? -1];
  return [...actuals.slice(1), ...(end && own.includes(end) ? [end] : [])];
}

const LEAST_PATH = 4;
/** How many times the longest step before it the last one is, and how many it may be with the digits in their place. */
const FAR = 4;
const NEAR = 2;
const LEAST_SHARE = 0.15;

/**
 * The end target, where the last step is many times any before it and an ordinary one, the same way, with two digits of
 * the target turned round: 445, 438, 342 is on its way to 432.
 */
export function findTurnedEnd(indicator: Indicator): Turned | null {
  const { values, series } = indicator;
  const [before, end] = [values[series.coming.at(-2) ?? -1], values[series.coming.at(-1) ?? -1]];
  if (!before || before.number === null || !end?.number) return null;
  if (series.actuals.length + series.coming.length <= LEAST_PATH) return null;
  const last = before.number;
  const step = Math.abs(end.number - last);
  // Most rows end with a step of no length to speak of: they are looked at no further.
  if (step < LEAST_SHARE * Math.abs(last)) return null;
  const at = [...[...series.actuals].reverse(), ...series.coming.slice(0, -1)];
  const others = at.map((index) => values[index]!);
  if (others.some(({ number, column }) => number === null || isPartOfYear(column.period))) return null;
  const path = others.map(({ number }) => number!);
  const longest = Math.max(...path.slice(1).map((number, k) => Math.abs(number - path[k]!)));
  // Of years that have no target of their own each may bring its step.
  const years = yearsBetween(before.column.period, end.column.period) ?? 1;
  if (step < FAR * longest * years || explainsTargets(indicator)) return null;
  const meant = turnedRound(end).find(
    (one) => Math.abs(one - last) <= NEAR * longest * years && (one - last) * (last - path[0]!) >= 0,
  );
  return meant === undefined ? null : { kind: 'slip', value: end, others, meant };
}

const LIVES =
  /^(?:(?:total|resident|number of) )*(?:population|inhabitants|residents|households|dwellings)\b/i;
const LEAST_STOCK = 1000;
const LONGEST_STEP = 1.03;
const LEAST_OFF = 1.015;

/**
 * A year's figure of what there is at a time, beside years of which each is a little more than the one before, or a little
 * less: it falls out of their order, and is in it with two of its digits turned round.
 */
export function findTurnedStock({ name, values }: Indicator): Turned | null {
  const years = values.filter(
    ({ column, number }) => column.field === 'actual' && column.period && number !== null,
  );
  if (years.length < 4 || !(isStock(name) || LIVES.test(name))) return null;
  if (years.some(({ number, column }) => !(number! >= LEAST_STOCK) || isPartOfYear(column.period)))
    return null;
  years.sort((a, b) => comparePeriods(a.column.period, b.column.period));
  for (const [at, value] of years.entries()) {
    const others = years.filter((other) => other !== value);
    const [before, after] = [years[at - 1]?.number, years[at + 1]?.number];
    if (!before || !after || !climbsSlowly(others)) continue;
    const [low, high] = [Math.min(before, after), Math.max(before, after)];
    if (value.number! * LEAST_OFF > low && value.number! < high * LEAST_OFF) continue;
    const meant = turnedRound(value).find((one) => one > low && one < high);
    if (meant !== undefined) return { kind: 'slip', value, others, meant };
  }
  return null;
}

/** Whether each figure is a little more than the one before, or each a little less. */
function climbsSlowly(years: readonly Value[]): boolean {
  const steps = years.slice(1).map(({ number }, at) => number! / years[at]!.number!);
  return (
    (steps.every((step) => step > 1) || steps.every((step) => step < 1)) &&
    steps.every((step) => step <= LONGEST_STEP && step * LONGEST_STEP >= 1)
  );
}
