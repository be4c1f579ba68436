import { comparePeriods, compareYears, latestOf, type Period } from './period';
import type { Field, FigureColumn, Value } from './scorecard';

/** The parts of an indicator that its time series is read from. */
interface Series {
  readonly values: readonly Value[];
}

/** Which of a scorecard's columns are which; the same for all its rows. */
interface Layout {
  /** Positions of the actuals, latest first. */
  readonly actuals: readonly number[];
  readonly past: readonly number[];
  readonly coming: readonly number[];
  readonly comparators: readonly number[];
}

// The columns' objects are shared by all rows of a scorecard, so that its layout is worked out once.
const layouts = new WeakMap<FigureColumn, Layout>();

/** The actual the trajectory starts from: that of the latest year which has a figure; null if there is none. */
export function baselineOf(series: Series): Value | null {
  for (const index of layoutOf(series).actuals) {
    const value = series.values[index]!;
    if (value.number !== null) return value;
  }
  return null;
}

/**
 * Targets for years after the latest actual's column, in order of time, whatever their cells hold. A target whose
 * header names no year is in neither list: whether it is still to come cannot be told.
 */
export function comingTargets(series: Series): Value[] {
  return layoutOf(series).coming.map((index) => series.values[index]!);
}

/** Targets for years not later than the latest actual's, in order of time. */
export function pastTargets(series: Series): Value[] {
  return layoutOf(series).past.map((index) => series.values[index]!);
}

/** The target of the last year: the one the trajectory leads to; null if there is no coming target. */
export function endTargetOf(series: Series): Value | null {
  const index = layoutOf(series).coming.at(-1);
  return index === undefined ? null : series.values[index]!;
}

/** Comparators of the latest period that has a column for them. */
export function latestComparators(series: Series): Value[] {
  return layoutOf(series).comparators.map((index) => series.values[index]!);
}

function layoutOf({ values }: Series): Layout {
  const first = values[0]?.column;
  if (!first) return { actuals: [], past: [], coming: [], comparators: [] };
  let layout = layouts.get(first);
  if (!layout) layouts.set(first, (layout = workOutLayout(values.map((value) => value.column))));
  return layout;
}

function workOutLayout(columns: readonly FigureColumn[]): Layout {
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
