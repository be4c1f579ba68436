import { findBodies } from './bodies';
import { comparePeriods, compareYears, isPartOfYear, latestOf, type Period, UNDATED } from './period';
import type { Field, FigureColumn, Indicator, Series, Value } from './scorecard';

type Row = Pick<Indicator, 'values' | 'series'>;

/** The actual the trajectory starts from: that of the latest year which has a figure; null if there is none. */
export function baselineOf({ values, series }: Row): Value | null {
  for (const index of series.actuals) {
    const value = values[index]!;
    if (value.number !== null) return value;
  }
  return null;
}

/**
 * Targets for years after the latest actual's column, in order of time, whatever their cells hold. A target whose
 * header names no year is in neither list: whether it is still to come cannot be told.
 */
export function comingTargets({ values, series }: Row): Value[] {
  return series.coming.map((index) => values[index]!);
}

/** Targets for years not later than the latest actual's, in order of time. */
export function pastTargets({ values, series }: Row): Value[] {
  return series.past.map((index) => values[index]!);
}

/** The target of the last year: the one the trajectory leads to; null if there is no coming target. */
export function endTargetOf({ values, series }: Row): Value | null {
  const index = series.coming.at(-1);
  return index === undefined ? null : values[index]!;
}

/** Comparators of the latest period that has a column for them. */
export function latestComparators({ values, series }: Row): Value[] {
  return series.comparators.map((index) => values[index]!);
}

/** Of some figures that of the latest time; of several of that time the last. Null of none. */
export function latestValueOf(values: readonly Value[]): Value | null {
  return values.reduce<Value | null>(
    (latest, one) => (latest && compareTimes(one, latest) < 0 ? latest : one),
    null,
  );
}

/** Of some figures the latest actual before one that is of as long a time; null where there is none. */
export function actualOfKindBefore({ column: { period } }: Value, values: readonly Value[]): Value | null {
  return latestValueOf(
    values.filter(
      ({ column }) =>
        column.field === 'actual' &&
        column.period?.kind === period?.kind &&
        comparePeriods(column.period, period) < 0,
    ),
  );
}

/** Sorts figures by their times; "Current" comes after "Last year". */
export function compareTimes(
  { column: a }: Pick<Value, 'column'>,
  { column: b }: Pick<Value, 'column'>,
): number {
  return comparePeriods(a.period ?? UNDATED, b.period ?? UNDATED);
}

/** Tells the columns of a scorecard apart by field and time. */
export function findSeries(columns: readonly FigureColumn[]): Series {
  // "Kent | National 2016": an actual whose heading lost its year is of the year it is compared in. Without comparators
  // an actual of no year ("Current") stands before every dated target.
  const undated = latestOf(columns.map(({ field, period }) => (field === 'comparator' ? period : null)));
  // "Previous value | Latest value": of the two the one that names no time is the later.
  const hasPast = columns.some(({ field, period }) => field === 'actual' && period?.kind === 'relative');
  const timeOf = (index: number): Period | null => {
    const { field, period } = columns[index]!;
    return period ?? undated ?? (hasPast && field === 'actual' ? UNDATED : null);
  };
  const main = mainSeries(columns);
  const positions = (field: Field) =>
    columns.flatMap((column, index) => (column.field === field && main(column) ? [index] : []));
  const actuals = positions('actual').sort((a, b) => comparePeriods(timeOf(b), timeOf(a)) || b - a);
  // A column that no row has a figure in is of a time to come, or owed: it hides no target. Of nothing but such, the first counts.
  const latest = actuals.find((index) => !columns[index]!.isBlank) ?? actuals.at(-1);
  const latestActual = latest === undefined ? null : timeOf(latest);
  const targets = positions('target')
    .filter((index) => columns[index]!.period !== null)
    .sort((a, b) => comparePeriods(timeOf(a), timeOf(b)));
  const comparators = positions('comparator');
  const latestComparator = latestOf(comparators.map(timeOf));
  const isPast = (index: number) => compareWithin(timeOf(index), latestActual) <= 0;
  const bodies = findBodies(columns);
  return {
    ...(bodies ? { bodies } : {}),
    actuals,
    past: targets.filter(isPast),
    coming: targets.filter((index) => !isPast(index)),
    comparators: comparators.filter((index) => comparePeriods(timeOf(index), latestComparator) === 0),
  };
}

/** Parts of a year stand one after the other; beside a whole year they count as that year. */
function compareWithin(a: Period | null, b: Period | null): number {
  return isPartOfYear(a) && isPartOfYear(b) ? comparePeriods(a, b) : compareYears(a, b);
}

/**
 * Which columns are judged together: whole years, where any has a target, and not the quarters or months beside them,
 * whose amounts are others. Quarters are an actual of the year where it has no other.
 */
export function mainSeries(columns: readonly FigureColumn[]): (column: FigureColumn) => boolean {
  const isYear = ({ period }: FigureColumn) => !isPartOfYear(period);
  const years = columns.filter(isYear);
  const hasTargets = years.some(({ field, period }) => field === 'target' && period !== null);
  if (!hasTargets || years.length === columns.length) return () => true;
  const hasActuals = years.some(({ field }) => field === 'actual');
  return (column) => isYear(column) || (column.field === 'actual' && !hasActuals);
}
