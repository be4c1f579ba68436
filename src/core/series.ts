import type { Period, Value } from './scorecard';

/** The parts of an indicator that its time series is read from. */
interface Series {
  readonly values: readonly Value[];
}

/** Where an actual without a year ("Current") stands in time: before every dated target. */
const UNDATED_ACTUAL = -1e7;

/** The actual the trajectory starts from: that of the latest year which has a figure; null if there is none. */
export function baselineOf({ values }: Series): Value | null {
  let latest: Value | null = null;
  for (const value of values) {
    if (value.column.field !== 'actual' || value.number === null) continue;
    if (!latest || actualOrder(value) >= actualOrder(latest)) latest = value;
  }
  return latest;
}

/**
 * Targets for years after the latest actual's column, in order of time, whatever their cells hold. A target whose
 * header names no year is in neither list: whether it is still to come cannot be told.
 */
export function comingTargets(series: Series): Value[] {
  const from = latestActualOrder(series);
  return targetsByTime(series).filter(({ column }) => Math.floor(column.period!.order) > from);
}

/** Targets for years not later than the latest actual's, in order of time. */
export function pastTargets(series: Series): Value[] {
  const from = latestActualOrder(series);
  return targetsByTime(series).filter(({ column }) => Math.floor(column.period!.order) <= from);
}

/** The target of the last year: the one the trajectory leads to; null if there is no coming target. */
export function endTargetOf(series: Series): Value | null {
  return comingTargets(series).at(-1) ?? null;
}

/** Comparators of the latest period, the year of the latest actual where it has one. */
export function latestComparators({ values }: Series): Value[] {
  const comparators = values.filter((value) => value.column.field === 'comparator');
  const latest = Math.max(...comparators.map(({ column }) => column.period?.order ?? UNDATED_ACTUAL));
  return comparators.filter(({ column }) => (column.period?.order ?? UNDATED_ACTUAL) === latest);
}

function targetsByTime({ values }: Series): Value[] {
  return values
    .filter((value) => value.column.field === 'target' && value.column.period !== null)
    .sort((a, b) => a.column.period!.order - b.column.period!.order);
}

/** The year of the latest actual column, whether or not this row fills it. */
function latestActualOrder({ values }: Series): number {
  const orders = values.filter((value) => value.column.field === 'actual').map(actualOrder);
  return orders.length === 0 ? UNDATED_ACTUAL : Math.floor(Math.max(...orders));
}

function actualOrder({ column }: Value): number {
  return orderOf(column.period);
}

function orderOf(period: Period | null): number {
  return period?.order ?? UNDATED_ACTUAL;
}
