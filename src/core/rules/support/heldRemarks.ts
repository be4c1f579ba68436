import { wayOfBound } from '../../scorecard/bounds';
import { isWorse } from '../../scorecard/compareFigures';
import { placeOf } from '../../scorecard/columns';
import { asClockTimes } from '../../scorecard/durations';
import { isWayKnown } from '../../scorecard/direction';
import { comparePeriods, countOf, isPartOfYear, isShortOfYear, isToDate } from '../../scorecard/period';
import { isAsOfYear, targetOf } from '../../scorecard/results';
import { MET, MISSED, statusWord } from '../../scorecard/statusWords';
import { compareTimes, latestValueOf } from '../../scorecard/series';
import type { Indicator, Polarity, Remark, Value } from '../../scorecard/scorecard';

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
  /** Which way is better: by the target itself where that is a limit, else by the row. */
  readonly way: Polarity;
}

/** Whether it rates the row: a column of distances from the target may say so in words. */
export function isStatus({ role, text }: Remark): boolean {
  if (role === 'status') return true;
  const word = statusWord(text);
  return role === 'variance' && (MET.test(word) || MISSED.test(word));
}

/**
 * The figures to the left of a remark that it tells of, and how they stand; null where that is open.
 * @param isOfYearToDate whether statuses are said to go by the year to date
 */
export function holdAgainst(indicator: Indicator, remark: Remark, isOfYearToDate = false): Held | null {
  const rates = isStatus(remark);
  const [nearest, before] = rates ? actualsBefore(indicator, remark) : latestTwo(indicator, remark);
  const actual = rates ? (findRated(indicator, remark, nearest) ?? nearest) : nearest;
  const other = actual && (rates ? targetOf(actual, indicator) : beforeIn(indicator, actual, before));
  const way = other && wayBetween(other, indicator);
  if (!way) return null;
  // A quarter may be held against the same one of the year before.
  if (!actual || (!rates && isShortOfYear(actual.column.period))) return null;
  const [ours, wanted] = asClockTimes(actual, other) ?? [actual, other];
  if (ours.number === null || wanted.number === null) return null;
  // What a quarter counts is not all that the year may have.
  if (rates && isPartOfItsYear(actual, other) && !isAsOfYear(indicator)) return null;
  const held = holdTogether(indicator, remark, { actual: ours, other: wanted, way });
  // What a month counts is not held against what the year so far is to come to.
  if (isToDate(other.column.period) && !isAsOfYear(indicator)) return held;
  // A status beside a year to date may be that of the latest month.
  return rates && !isOfYearToDate && isToDate(actual.column.period) && isOtherwiseOfLate(held) ? null : held;
}

/** The two actuals nearest to a direction, the later one first: last year's may stand to the right of this year's. */
function latestTwo(indicator: Indicator, remark: Remark): readonly Value[] {
  const [nearest, before] = actualsBefore(indicator, remark);
  if (!nearest || !before) return nearest ? [nearest] : [];
  const areYears = [nearest, before].every(({ column: { period } }) => period && countOf(period) !== null);
  return areYears && compareTimes(nearest, before) < 0 ? [before, nearest] : [nearest, before];
}

/** The actual before another: in a list, where each has a row of its own, by time. */
function beforeIn({ values }: Indicator, actual: Value, beside: Value | undefined): Value | undefined {
  if (actual.column.column !== null) {
    // A year is not held against its own last quarter.
    const isOwnPart = isPartOfYear(beside?.column.period ?? null) && !isPartOfYear(actual.column.period);
    return isOwnPart ? undefined : beside;
  }
  const earlier = values.filter(
    ({ column, cell, number, place }) =>
      column.field === 'actual' &&
      cell.column === actual.cell.column &&
      place === 'own' &&
      number !== null &&
      comparePeriods(column.period, actual.column.period) < 0,
  );
  return latestValueOf(earlier) ?? undefined;
}

/** A remark with the figures that it tells of. */
export function holdTogether(
  indicator: Indicator,
  remark: Remark,
  { actual, other, way }: Pick<Held, 'actual' | 'other' | 'way'>,
): Held {
  const isMissed = isWorse(way, actual, other);
  return { indicator, remark, word: statusWord(remark.text), actual, other, way, isMissed };
}

/** Which way is better than what a figure is held against; null where that is open, or only guessed. */
export function wayBetween(other: Value, indicator: Indicator): Polarity | null {
  const { polarity, polaritySource } = indicator;
  const isSaid = polaritySource === 'set' || polaritySource === 'column';
  const bound = isSaid ? null : wayOfBound(other);
  return bound ?? (isWayKnown(indicator) ? polarity : null);
}

/** "Latest month": of which year it is its heading does not say, but that it is no whole one. */
const SAYS_PART = /\b(?:month|quarter|week)\b(?!.*\b(?:rolling|average)\b)/i;

/** Whether the actual is of a part of the year that its target is for. */
export function isPartOfItsYear({ column: { period, label } }: Value, target: Value): boolean {
  const isShort = period === null ? SAYS_PART.test(label) : isShortOfYear(period);
  return isShort && !isPartOfYear(target.column.period) && !SAYS_PART.test(target.column.label);
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

/** Whether the latest month or quarter that has a figure stands otherwise to what a longer time is held against. */
export function isOtherwiseOfLate({ indicator, other, way, isMissed }: Held): boolean {
  const latest = latestValueOf(
    indicator.values.filter(({ column: { field, period }, number }) => {
      return field === 'actual' && number !== null && isPartOfYear(period) && !isToDate(period);
    }),
  );
  return latest !== null && isWorse(way, latest, ownTarget(latest, indicator) ?? other) !== isMissed;
}

/** What is wanted of a quarter or month by itself; null where that is not said. */
function ownTarget(part: Value, indicator: Indicator): Value | null {
  const target = targetOf(part, indicator);
  const isOwn = target?.number != null && isPartOfYear(target.column.period);
  return isOwn && !isToDate(target.column.period) ? target : null;
}

/** The latest actual left of a status with a target of its own, where last year's result without one stands between. */
function findRated(indicator: Indicator, remark: Remark, nearest: Value | undefined): Value | null {
  if (!nearest?.column.period || targetOf(nearest, indicator)) return null;
  const later = actualsBefore(indicator, remark)
    .filter((one) => compareTimes(one, nearest) > 0)
    .filter((one) => targetOf(one, indicator) !== null);
  // Beside last year's result the year is rated, and not its last quarter.
  const asLong = later.filter(({ column }) => column.period?.kind === nearest.column.period!.kind);
  return latestValueOf((asLong.length > 0 ? asLong : later).reverse());
}

/** Those of which each row says of when they are, before one that its heading dates for all of them: a baseline. */
function ofOwnTime(onRow: Value[]): Value[] {
  const rowOf = ({ column }: Value) => column.labelCell.row;
  const first = Math.min(...onRow.map(rowOf));
  return [...onRow.filter((one) => rowOf(one) > first), ...onRow.filter((one) => rowOf(one) === first)];
}

/**
 * The actuals left of a remark, nearest first, without those of a time that no row has a figure for. In a list with a row for
 * each time, a remark is on the row of its own.
 */
export function actualsBefore({ values }: Indicator, { cell }: Remark): Value[] {
  const scattered = values.filter(({ column }) => column.column === null && column.field === 'actual');
  const onRow = scattered.filter(({ place, cell: { row } }) => place !== 'absent' && row === cell.row);
  if (onRow.length > 0 && onRow.length < scattered.length) return ofOwnTime(onRow);
  const left = values
    .filter(
      ({ column }) => column.field === 'actual' && placeOf(column) < cell.column && column.isBlank !== true,
    )
    .sort((a, b) => placeOf(b.column) - placeOf(a.column));
  // An export has its years in any order, and others have the latest first: what is rated is the latest of them.
  const areYears = left.every(({ column: { period } }) => isWholeYear(period));
  return areYears ? left.sort((a, b) => compareTimes(b, a)) : left;
}

function isWholeYear(period: Value['column']['period']): boolean {
  return period?.kind === 'year' || period?.kind === 'fiscal-year';
}
