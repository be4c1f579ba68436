import { SEASONAL } from './amountsThatVary';
import { isRunningTotal } from './cumulative';
import { comparePeriods, compareYears, isPartOfYear, isToDate } from './period';
import type { Indicator, Unit, Value } from './scorecard';
import { turnedRound } from './turnedDigits';
import { timesApart } from './timesApart';

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
  const { unit } = indicator;
  for (const field of ['actual', 'target'] as const) {
    const ofField = row.filter(({ column }) => column.field === field && isPartOfYear(column.period));
    const parts = ofField.filter(({ column }) => column.period!.kind === ofField[0]!.column.period!.kind);
    // What counts from the beginning of the year is small at first.
    if (isRunningTotal({ ...indicator, values: row.filter(({ column }) => isPartOfYear(column.period)) }))
      continue;
    const years = row.filter(
      ({ column: { field, period } }) =>
        field !== 'comparator' && (!isPartOfYear(period) || isToDate(period)),
    );
    for (const value of parts) {
      const others = withAlike(
        parts.filter((part) => part !== value),
        years,
      );
      const meant = isBorneOut(value, parts, years)
        ? null
        : (findMeant(value, others, indicator) ?? findTurnedBetween(value, parts, unit));
      if (meant === null && isDip(value, parts, years, unit)) return { kind: 'far', value, others, meant };
      if (meant === null) continue;
      return slipOf(value, others, meant, unit);
    }
  }
  return findYearSlip(indicator, row) ?? findOverYear(indicator, row);
}

function findMeant(value: Value, others: readonly Value[], { unit, name }: Indicator): number | null {
  const isFew = others.length < 3;
  const tenfold = findTenfold(value, others, unit, SEASONAL.test(name));
  // Beside two others only what is a hundred times as much or more is past doubt.
  if (tenfold !== null && (!isFew || isHundredfold(value, tenfold, others))) return tenfold;
  return isFew ? null : findSwapped(value, others, unit);
}

function slipOf(value: Value, others: readonly Value[], meant: number, unit: Unit): PartSlip {
  const isSure = unit !== 'count' || (Number.isInteger(meant) && meant < value.number!);
  return { kind: isSure ? 'slip' : 'far', value, others, meant: isSure ? meant : null };
}

const LEAST_LEVEL = 5;
const LEAST_DIP = 15;
/** What is enough where the year goes with the others and not with the odd one. */
const LEAST_DENIED = 5;

/** Whether it is a percentage far from all before and after it, which lie close together: one digit is another. */
function isDip(value: Value, parts: readonly Value[], years: readonly Value[], unit: Unit): boolean {
  if (unit !== 'percentage' || parts.length <= LEAST_LEVEL) return false;
  const own = years.filter(({ column }) => column.field === value.column.field);
  if (isBorneOut(value, parts, own)) return false;
  const inOrder = [...parts].sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const { low, high } = rangeOf(inOrder.filter((part) => part !== value));
  const distance = Math.max(value.number! - high, low - value.number!);
  if (high - low > 4 || distance < 6 * (high - low)) return false;
  if (isDenied(inOrder, own, { low, high })) return distance >= LEAST_DENIED;
  const at = inOrder.indexOf(value);
  return at > 0 && at < inOrder.length - 1 && distance >= LEAST_DIP;
}

/** Whether the figure of the year so far, or of the whole of it, is one of those that the parts but one lie between. */
function isDenied(
  parts: readonly Value[],
  years: readonly Value[],
  { low, high }: { readonly low: number; readonly high: number },
): boolean {
  const last = parts.at(-1)!.column.period;
  return years.some(
    ({ number, column }) =>
      column.period !== null && compareYears(column.period, last) === 0 && number! >= low && number! <= high,
  );
}

const CLOSE = 1.5;

/** Whether a figure is a hundred times what was meant, or a thousand, beside two that are close to each other and to that. */
function isHundredfold({ number }: Value, meant: number, others: readonly Value[]): boolean {
  if (others.length < 2) return false;
  const { low, high } = rangeOf(others);
  const times = timesApart(number!, meant);
  return times > 50 && high <= low * CLOSE && meant * CLOSE >= high && meant <= low * CLOSE;
}

/** The figure of a year that is far below each of its parts, as neither their sum nor their level can be. */
function findYearSlip({ unit }: Indicator, row: readonly Value[]): PartSlip | null {
  const own = row.filter(({ column }) => column.field !== 'comparator');
  const parts = own.filter(({ column }) => isPartOfYear(column.period));
  if (parts.length < 3) return null;
  const { low, high } = rangeOf(parts);
  if (low <= 0 || high > low * CLOSE || (COUNTED.has(unit) && low < LEAST_COUNTED)) return null;
  const value = own.find(
    ({ number, column }) =>
      number! > 0 &&
      number! * LEAST_DISTANCE <= low &&
      column.period !== null &&
      !isPartOfYear(column.period) &&
      parts.some((part) => compareYears(part.column.period, column.period) === 0),
  );
  if (!value || (unit === 'percentage' && low - value.number! < LEAST_POINTS)) return null;
  const meant = [10, 100, 1000].map((times) => value.number! * times).find((guess) => guess >= low / 1.3);
  if (meant === undefined || meant > high * 1.3) return null;
  return slipOf(value, parts, Number(meant.toPrecision(12)), unit);
}

const STEADY = 1.6;
const TOO_MUCH = 3;
const LEAST_YEARS = 3;

/** The one part of a year, or the year so far, that is three times what any whole year comes to, where years are alike. */
function findOverYear({ unit }: Indicator, row: readonly Value[]): PartSlip | null {
  const own = row.filter(({ column }) => column.field !== 'comparator' && column.period !== null);
  const years = own.filter(({ column }) => !isPartOfYear(column.period));
  if (years.length < LEAST_YEARS) return null;
  const { low, high } = rangeOf(years);
  if (low <= 0 || high > low * STEADY || (COUNTED.has(unit) && low < LEAST_COUNTED)) return null;
  const over = own.filter(({ number, column }) => isPartOfYear(column.period) && number! >= TOO_MUCH * high);
  const [value] = over;
  if (!value || over.length > 1 || (unit === 'percentage' && value.number! - high < LEAST_POINTS))
    return null;
  const meant = [10, 100, 1000].map((times) => value.number! / times).find((guess) => guess <= high);
  return meant === undefined
    ? { kind: 'far', value, others: years, meant: null }
    : slipOf(value, years, Number(meant.toPrecision(12)), unit);
}

/** The other parts with the years that are of their size, as those of a stock or a share are. */
function withAlike(parts: readonly Value[], years: readonly Value[]): readonly Value[] {
  if (parts.length < 2) return [];
  const { low, high } = rangeOf(parts);
  return [...parts, ...years.filter(({ number }) => number! >= low / 2 && number! <= high * 2)];
}

/** Whether a year is what the parts, the odd one among them, come to or their average, rather than without it. */
function isBorneOut(odd: Value, parts: readonly Value[], years: readonly Value[]): boolean {
  const sum = parts.reduce((total, { number }) => total + number!, 0);
  const average = sum / parts.length;
  const without = (sum - odd.number!) / Math.max(parts.length - 1, 1);
  const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.03 * Math.abs(other);
  const bears = (year: number) =>
    isNear(average, year) && Math.abs(average - year) <= Math.abs(without - year);
  // What a formula makes of the parts follows the odd one.
  const typed = years.filter(({ isFormula }) => !isFormula);
  // So does a sum to the last digit beside many parts, which nobody adds up by hand.
  const isWorkedOut = ({ number }: Value) =>
    parts.length > MANY && odd.number! > without && Math.abs(sum - number!) < 1e-6 * sum;
  return typed.some((year) => !isWorkedOut(year) && (isNear(sum, year.number!) || bears(year.number!)));
}

const MOST_SPREAD = 2.5;
const LEAST_DISTANCE = 4;
// A handful of cases may be ten times another by chance.
const LEAST_COUNTED = 50;
const LEAST_POINTS = 10;
/** What is enough of a share with its digits turned round, beside so many others. */
const LEAST_TURNED = 5;
const MANY = 6;
/** A share so many points off is out of line whatever was meant: that may lie so many from the others. */
const PAST_DOUBT = 40;
const MOST_APART = 2;
const COUNTED: ReadonlySet<Unit> = new Set(['count', 'unknown', 'currency']);

/** The figure that was meant by one ten, a hundred or a thousand times too large or too small; null where it is neither. */
function findTenfold(value: Value, others: readonly Value[], unit: Unit, isSeasonal: boolean): number | null {
  const { low, high } = rangeOf(others);
  const number = value.number!;
  if (low <= 0 || number <= 0 || high > low * MOST_SPREAD) return null;
  if (Math.max(number / high, low / number) < LEAST_DISTANCE) return null;
  if (COUNTED.has(unit) && Math.max(number, high) < LEAST_COUNTED) return null;
  if (unit === 'percentage' && Math.abs(number - high) < LEAST_POINTS) return null;
  // No season brings a thousand times as much.
  const guesses = (isSeasonal ? [1000] : [10, 100, 1000]).map((times) =>
    number > high ? number / times : number * times,
  );
  const meant = guesses.find((guess) => guess >= low / 1.3 && guess <= high * 1.3);
  return meant === undefined ? null : Number(meant.toPrecision(12));
}

/** A percentage far from others that lie close together, with two of its digits turned round so that it is one of them. */
function findSwapped(value: Value, others: readonly Value[], unit: Unit): number | null {
  // What is wanted lies where it may.
  const { low, high } = rangeOf(others.filter(({ column }) => column.field === value.column.field));
  const distance = Math.max(value.number! - high, low - value.number!);
  const least = others.length >= MANY ? LEAST_TURNED : LEAST_POINTS;
  if (unit !== 'percentage' || high - low > 4 || distance < Math.max(least, 3 * (high - low))) return null;
  // Where the others hardly differ, it is one of them to a hair.
  const most = distance >= PAST_DOUBT ? MOST_APART : 1;
  const slack = Math.min(most, Math.max(0.1, 2 * (high - low)));
  const isNear = (meant: number) => others.some(({ number }) => Math.abs(number! - meant) <= slack + 1e-9);
  return turnedRound(value).find(isNear) ?? null;
}

const LEAST_BESIDE = 4;
const MOST_RANGE = 2;
const LEAST_OUT = 1.3;
const LEAST_DIGITS = 100;
const SLACK = 1.02;

/**
 * A part of a year out of the range of all others that lies between the one before and the one after with two of its digits
 * turned round: 147, 412, 136 was 142.
 */
function findTurnedBetween(value: Value, parts: readonly Value[], unit: Unit): number | null {
  const others = parts.filter((part) => part !== value);
  if (others.length < LEAST_BESIDE) return null;
  const { low, high } = rangeOf(others);
  const number = value.number!;
  if (low <= 0 || number <= 0 || high > low * MOST_RANGE) return null;
  if (Math.max(number / high, low / number) < LEAST_OUT) return null;
  if (COUNTED.has(unit) && Math.max(number, high) < LEAST_DIGITS) return null;
  const inOrder = [...parts].sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const at = inOrder.indexOf(value);
  const beside = [inOrder[at - 1], inOrder[at + 1]].flatMap((part) => part ?? []);
  if (beside.length < 2) return null;
  const near = rangeOf(beside);
  return turnedRound(value).find((one) => one >= near.low / SLACK && one <= near.high * SLACK) ?? null;
}

function rangeOf(values: readonly Value[]): { readonly low: number; readonly high: number } {
  const numbers = values.map(({ number }) => number!);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}
