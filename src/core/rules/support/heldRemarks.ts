import { isWorse } from '../../scorecard/compareFigures';
import { placeOf } from '../../scorecard/columns';
import { isWayKnown } from '../../scorecard/direction';
import { comparePeriods, isPartOfYear, isToDate } from '../../scorecard/period';
import { targetOf } from '../../scorecard/results';
import { MET, MISSED, statusWord } from '../../scorecard/statusWords';
import { compareTimes, latestValueOf } from '../../scorecard/series';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';

/** What a column beside the figures says of a row, and the figures that it tells of. */
export interface Held {
  readonly indicator: Indicator;
  readonly remark: Remark;
  /** What it says, as `statusWord` gives it. */
  readonly word: string;
  readonly actual: Value;
  /** What the actual is held against: its target, or the actual before it. */
  readonly other: Value;
  readonly isMissed: boolean;
}

/** Whether it rates the row: a column of distances from the target may say so in words. */
export function isStatus({ role, text }: Remark): boolean {
  if (role === 'status') return true;
  const word = statusWord(text);
  return role === 'variance' && (MET.test(word) || MISSED.test(word));
}

/** The figures to the left of a remark that it tells of, and how they stand; null where that is open. */
export function holdAgainst(indicator: Indicator, remark: Remark): Held | null {
  const { polarity } = indicator;
  if (!isWayKnown(indicator)) return null;
  const rates = isStatus(remark);
  const [nearest, before] = actualsBefore(indicator, remark);
  const actual = rates ? (findRated(indicator, remark, nearest) ?? nearest) : nearest;
  const other = actual && (rates ? targetOf(actual, indicator) : before);
  // A quarter may be held against the same one of the year before.
  if (!rates && actual && isPartOfYear(actual.column.period)) return null;
  if (!other || actual.number === null || other.number === null) return null;
  // What a quarter counts is not all that the year may have.
  if (rates && isPartOfItsYear(actual, other) && mayAddUp(indicator)) return null;
  const isMissed = isWorse(polarity, actual, other);
  // A status beside a year to date may be that of the latest month.
  if (rates && isToDate(actual.column.period) && isOtherwiseOfLate(indicator, other, isMissed)) return null;
  return {
    indicator,
    remark,
    word: statusWord(remark.text),
    actual,
    other,
    isMissed,
  };
}

/** Whether the actual is of a part of the year that its target is for. */
export function isPartOfItsYear(actual: Value, target: Value): boolean {
  return isPartOfYear(actual.column.period) && !isPartOfYear(target.column.period);
}

/** How far the actual is from what it is held against, as a share of that. */
export function shortfallOf({ actual, other }: Pick<Held, 'actual' | 'other'>): number {
  return distanceOf({ actual, other }) / Math.max(Math.abs(other.number!), 1e-9);
}

/** How far the actual is from what it is held against. */
export function distanceOf({ actual, other }: Pick<Held, 'actual' | 'other'>): number {
  return Math.abs(actual.number! - other.number!);
}

/** Whether both are known to be for the same time. */
export function isOfOneTime({ actual, other }: Pick<Held, 'actual' | 'other'>): boolean {
  const { period } = actual.column;
  return period !== null && comparePeriods(period, other.column.period) === 0;
}

/** Whether the figures of quarters may come to that of the year. */
function mayAddUp({ unit }: Indicator): boolean {
  return unit === 'count' || unit === 'currency' || unit === 'unknown' || unit === 'days';
}

/** Whether the latest month or quarter that has a figure stands otherwise to what a longer time is held against. */
export function isOtherwiseOfLate({ polarity, values }: Indicator, other: Value, isMissed: boolean): boolean {
  const latest = latestValueOf(
    values.filter(({ column: { field, period }, number }) => {
      return field === 'actual' && number !== null && isPartOfYear(period) && !isToDate(period);
    }),
  );
  return latest !== null && isWorse(polarity, latest, other) !== isMissed;
}

/** The latest actual left of a status with a target of its own, where last year's result without one stands between. */
function findRated(indicator: Indicator, remark: Remark, nearest: Value | undefined): Value | null {
  if (!nearest?.column.period || targetOf(nearest, indicator)) return null;
  const later = actualsBefore(indicator, remark)
    .filter((one) => compareTimes(one, nearest) > 0)
    .filter((one) => targetOf(one, indicator) !== null);
  return latestValueOf(later.reverse());
}

/** The actuals left of a remark, nearest first. */
export function actualsBefore({ values }: Indicator, { cell }: Remark): Value[] {
  return values
    .filter(({ column }) => column.field === 'actual' && placeOf(column) < cell.column)
    .sort((a, b) => placeOf(b.column) - placeOf(a.column));
}
