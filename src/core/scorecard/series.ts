import { comparePeriods, compareYears, latestOf, type Period } from './period';
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

/** Tells the columns of a scorecard apart by field and time. */
export function findSeries(columns: readonly FigureColumn[]): Series {
  // "Kent | National 2016": an actual whose heading lost its year is of the year it is compared in. Without comparators
  // an actual of no year ("Current") stands before every dated target.
  const undated = latestOf(columns.map(({ field, period }) => (field === 'comparator' ? period : null)));
  const timeOf = (index: number): Period | null => columns[index]!.period ?? undated;
  const positions = (field: Field) =>
    columns.flatMap((column, index) => (column.field === field ? [index] : []));
  const actuals = positions('actual').sort((a, b) => comparePeriods(timeOf(b), timeOf(a)) || b - a);
  const latestActual = actuals.length === 0 ? null : timeOf(actuals[0]!);
  const targets = positions('target')
    .filter((index) => columns[index]!.period !== null)
    .sort((a, b) => comparePeriods(timeOf(a), timeOf(b)));
  const comparators = positions('comparator');
  const latestComparator = latestOf(comparators.map(timeOf));
  return {
    actuals,
    past: targets.filter((index) => compareYears(timeOf(index), latestActual) <= 0),
    coming: targets.filter((index) => compareYears(timeOf(index), latestActual) > 0),
    comparators: comparators.filter((index) => comparePeriods(timeOf(index), latestComparator) === 0),
  };
}
