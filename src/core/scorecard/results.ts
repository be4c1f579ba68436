import { groupBy } from '../text/groupBy';
import { isWorse } from './compareFigures';
import { isWayKnown } from './direction';
import { comparePeriods, compareYears, isPartOfYear, isShortOfYear, isToDate, isWithinYear } from './period';
import type { Indicator, Value } from './scorecard';
import { latestValueOf } from './series';
import { unsoundFigures } from './soundness';
import { isAmount } from './splitSeries';
import { isStock } from './stock';

/** The target of an actual's own period; where no target has a period, the one there is. */
export function targetOf(actual: Value, { values }: Indicator): Value | null {
  const targets = values.filter(({ column }) => column.field === 'target');
  const { period } = actual.column;
  const ofTime = targets.filter((target) => period && comparePeriods(target.column.period, period) === 0);
  // A quarter ends with the year up to its end, and what is wanted of the one is not what is wanted of the other.
  const ofLength = ofTime.filter(({ column }) => isToDate(column.period) === isToDate(period));
  const alike = ofLength.length > 0 ? ofLength : ofTime;
  const own = alike.find(({ column }) => column.who === actual.column.who) ?? alike[0];
  if (own) return own;
  const [only, ...more] = targets;
  // Beside a figure of today, what is wanted is not held against last year's.
  const isOfPast = period?.kind === 'relative' && values.some(({ column }) => isUndatedActual(column));
  return only && more.length === 0 && !isOfPast && only.column.period === null ? only : null;
}

function isUndatedActual({ field, period }: Value['column']): boolean {
  return field === 'actual' && period === null;
}

/** The one target of the year in which an actual's part of it lies; null where there is none, or several. */
export function targetOfItsYear({ column: { period } }: Value, indicator: Indicator): Value | null {
  const { values } = indicator;
  if (!period) return endOfItsYear(indicator);
  const [only, ...more] = values.filter(
    ({ column }) => column.field === 'target' && isWithinYear(period, column.period),
  );
  return only?.number == null || more.length > 0 ? null : only;
}

/** The end target that by the row's own dates is of the year of its latest actual; null where there is none. */
export function endOfItsYear({ values, series }: Indicator): Value | null {
  const end = series.past.map((index) => values[index]!).find(({ column }) => column.period?.kind === 'end');
  return end?.number == null ? null : end;
}

/** How long one of many takes, and what the last twelve months come to at any time. */
const TIME_OF_EACH =
  /\b(?:days|hours|minutes|weeks|time)(?: taken)? to (?!date\b)\w+|\b(?:response|waiting|answer|relet|turn-?around|processing|handling) times?\b/i;
const AVERAGE = /\b(?:average|mean|median)\b/i;
const OF_TIME = /\b(?:days|hours|minutes|seconds|weeks|times?|wait)\b/i;
/** Names of what the last months come to, whenever it is told. */
export const ROLLING = /\b(?:rolling|moving)\b/i;
/** Days that are lost add up, though they are told by the head. */
const ADDS_UP = /\b(?:lost|sick\w*|absen\w*|cumulative|to date|ytd)\b/i;

/** Whether a figure of a part of a year is as good as one of the year: a rate, an average time, what there is at a time. */
export function isAsOfYear({ unit, name }: Pick<Indicator, 'unit' | 'name'>): boolean {
  if ((!isAmount(unit) && unit !== 'days') || isStock(name)) return true;
  if (unit !== 'days' && unit !== 'unknown') return false;
  if (ROLLING.test(name)) return true;
  const isOfEach = TIME_OF_EACH.test(name) || (AVERAGE.test(name) && OF_TIME.test(name));
  return isOfEach && !ADDS_UP.test(name);
}

/** How far a figure may miss its target, as a share of the target: councils call a near miss met. */
const tolerance = 0.05;

/** Whether two figures lie farther apart than a near miss. */
export function areFarApart(actual: Value, target: Value, share = tolerance): boolean {
  return Math.abs(actual.number! - target.number!) > share * Math.abs(target.number!);
}

/** A row's latest actual, the target of its period, and whether it was reached. */
export interface Result {
  readonly actual: Value;
  readonly target: Value;
  readonly isReached: boolean;
}

/**
 * All results that whoever speaks of the target may mean: of the latest part of a year, year to date and whole year, each
 * that is not over before the others began. None where one of them has no target that it can be held against.
 */
export function resultsOfLate(indicator: Indicator): readonly Result[] {
  if (!isWayKnown(indicator)) return [];
  const unsound = unsoundFigures(indicator);
  const given = indicator.values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  const ofKind = groupBy(given, ({ column: { period } }) => (isPartOfYear(period) ? period.kind : 'year'));
  const latest = [...ofKind.values()].map((values) => latestValueOf(values)!);
  const late = latest.filter((one) => latest.every((other) => !isOfEarlierYear(one, other)));
  const whole = late.some((value) => !isPartOfYear(value.column.period) && targetOf(value, indicator));
  const results = late.flatMap((actual) => {
    const isPart = isShortOfYear(actual.column.period);
    const found = targetOf(actual, indicator) ?? (isPart ? targetOfItsYear(actual, indicator) : null);
    // What a quarter counts is held against nothing that is for the year, where the year has a figure of its own.
    const target =
      found && isPart && !isPartOfYear(found.column.period) && !isAsOfYear(indicator) ? null : found;
    if (!target && whole) return [];
    if (target?.number == null || unsound.has(actual) || unsound.has(target)) return [null];
    return [{ actual, target, isReached: !isWorse(indicator.polarity, actual, target) }];
  });
  return results.every((result) => result !== null) ? results : [];
}

function isOfEarlierYear(one: Value, other: Value): boolean {
  return compareYears(one.column.period, other.column.period) < 0;
}

/** A row's latest actual and the target of that period; null where they do not tell whether it was reached. */
export function resultOf(indicator: Indicator): Result | null {
  return resultAmong(indicator, indicator.values);
}

/** The same of one row of the sheet, where an indicator has several. */
export function resultOnRow(indicator: Indicator, row: number): Result | null {
  return resultAmong(
    indicator,
    indicator.values.filter(({ cell }) => cell.row === row),
  );
}

/** The same of one actual. */
export function resultOfActual(indicator: Indicator, actual: Value): Result | null {
  const others = indicator.values.filter(({ column }) => column.field !== 'actual');
  return resultAmong(indicator, [...others, actual]);
}

function resultAmong(indicator: Indicator, values: readonly Value[]): Result | null {
  if (!isWayKnown(indicator)) return null;
  const actual = latestValueOf(
    values.filter(({ column, kind }) => column.field === 'actual' && kind !== 'missing'),
  );
  const target = actual ? targetOf(actual, indicator) : null;
  if (actual?.number == null || target?.number == null) return null;
  const unsound = unsoundFigures(indicator);
  if (unsound.has(actual) || unsound.has(target)) return null;
  return { actual, target, isReached: !isWorse(indicator.polarity, actual, target) };
}
