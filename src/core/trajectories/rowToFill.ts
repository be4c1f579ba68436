import { contains } from '../sheet/address';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { baselineOf, comingTargets, latestComparators } from '../scorecard/series';
import type { Guidance, TrajectoryMethod } from './methods/method';

export interface RowOptions {
  readonly method: TrajectoryMethod;
  readonly guidance: Omit<Guidance, 'firstK'>;
  readonly replace: boolean;
}

/** A row with targets that a fill would write, and what it has to go by. */
export interface RowToFill extends RowOptions {
  readonly indicator: Indicator;
  readonly scorecard: Scorecard;
  /** The targets to write. */
  readonly wanted: readonly Value[];
  /** Every target to come; the last is the end target. */
  readonly coming: readonly Value[];
  readonly baseline: Value | null;
  /** The targets to come that are figures and stay as they are. */
  readonly given: readonly Value[];
}

/** Lays out what a row has to go by. */
export function lookAtRow(
  indicator: Indicator,
  scorecard: Scorecard,
  wanted: readonly Value[],
  options: RowOptions,
): RowToFill {
  const coming = comingTargets(indicator);
  const given = coming.filter((value) => value.number !== null && !wanted.includes(value));
  return { ...options, indicator, scorecard, wanted, coming, baseline: baselineOf(indicator), given };
}

/** The latest comparator of a row that is a figure. */
export function comparatorOf(indicator: Indicator): Value | null {
  return latestComparators(indicator).find(({ number }) => number !== null) ?? null;
}

/** The targets to come that a fill would write. A blank under a merged target of the same row is no blank. */
export function findWanted(
  indicator: Indicator,
  scorecard: Scorecard,
  { method, replace }: RowOptions,
): Value[] {
  const coming = comingTargets(indicator);
  const wanted = coming.filter((value, index) => {
    const isBlank = value.kind === 'missing' && value.text === '';
    const isEnd = index === coming.length - 1;
    return (
      isBlank ||
      (replace && (!isEnd || method.needsComparator || (method.end !== null && value.kind === 'missing')))
    );
  });
  return wanted.some((value) => !isSpread(value, scorecard)) ? wanted : [];
}

/** Whether a covered blank belongs to a target of its own row that is merged over several years. */
function isSpread({ place, cell }: Value, { merges }: Scorecard): boolean {
  return (
    place === 'covered' &&
    merges.some((merge) => contains(merge, cell) && merge.top === cell.row && merge.left < cell.column)
  );
}
