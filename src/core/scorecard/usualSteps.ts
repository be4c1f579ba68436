import { isCumulative } from './cumulative';
import { findMixedScale, isInShares } from './mixedScale';
import { yearsBetween } from './period';
import type { Indicator, Value } from './scorecard';
import { soundBaseline, soundTargets } from './soundness';

// With fewer steps than this a scorecard does not show what is usual on it.
const ENOUGH_STEPS = 20;

/** How large the planned steps of one kind are on a scorecard. */
interface Usual {
  /** The size that nine steps in ten stay below; null where steps are too few to tell. */
  readonly p90: number | null;
  readonly sorted: Float64Array;
}

type Sizes = Readonly<Record<'points' | 'ratio', readonly number[]>>;

/** The planned steps of percentages, in points; those of all else, each as the logarithm of a ratio. */
export type UsualSteps = Readonly<Record<'points' | 'ratio', Usual>>;

/** How far the targets of some rows go from one year to the next. */
export function usualSteps(indicators: readonly Indicator[]): UsualSteps {
  const { points, ratio } = sizesOf(indicators);
  return {
    points: usualOf(Float64Array.from(points).sort()),
    ratio: usualOf(Float64Array.from(ratio).sort()),
  };
}

function usualOf(sorted: Float64Array): Usual {
  const steps = sorted.length;
  return { p90: steps < ENOUGH_STEPS ? null : sorted[Math.floor(0.9 * (steps - 1))]!, sorted };
}

/** The same once some rows have become others. */
export function changeUsual(
  { points, ratio }: UsualSteps,
  gone: readonly Indicator[],
  come: readonly Indicator[],
): UsualSteps {
  const [old, now] = [sizesOf(gone), sizesOf(come)];
  return {
    points: usualOf(exchange(points.sorted, old.points, now.points)),
    ratio: usualOf(exchange(ratio.sorted, old.ratio, now.ratio)),
  };
}

/** Numbers in order without some of them, and with others. */
function exchange(sorted: Float64Array, gone: readonly number[], come: readonly number[]): Float64Array {
  if (gone.length + come.length === 0) return sorted;
  const changed = new Float64Array(sorted.length - gone.length + come.length);
  const [out, into] = [Float64Array.from(gone).sort(), Float64Array.from(come).sort()];
  let [taken, put, at] = [0, 0, 0];
  for (const size of sorted) {
    if (size === out[taken]) {
      taken++;
      continue;
    }
    while (put < into.length && into[put]! < size) changed[at++] = into[put++]!;
    changed[at++] = size;
  }
  changed.set(into.subarray(put), at);
  return changed;
}

/** However small steps are as a rule, one up to this size is believed. */
export const LARGEST_BELIEVED: Readonly<Record<keyof UsualSteps, number>> = {
  points: 15,
  ratio: Math.log(2),
};

/** Whether a row is judged alike whichever of two it is held against. */
export function areAsUsual(one: UsualSteps, other: UsualSteps): boolean {
  return (['points', 'ratio'] as const).every(
    (kind) =>
      one[kind].p90 === other[kind].p90 || [one, other].every((usual) => isBelieved(usual[kind], kind)),
  );
}

/** Whether no step of a kind is large enough to be asked about, whatever is usual. */
function isBelieved(usual: Usual, kind: keyof UsualSteps): boolean {
  return usual.p90 !== null && largestOf(usual) <= LARGEST_BELIEVED[kind];
}

function largestOf({ sorted }: Usual): number {
  return sorted.at(-1) ?? 0;
}

/** The largest planned step on a scorecard of the kind that a row's are. */
export function largestStep(indicator: Indicator, usual: UsualSteps): number {
  return largestOf(usual[isInPoints(indicator) ? 'points' : 'ratio']);
}

/** How large the planned steps of some rows are. */
function sizesOf(indicators: readonly Indicator[]): Sizes {
  const sizes = { points: [] as number[], ratio: [] as number[] };
  for (const indicator of indicators) {
    if (!canCompareSteps(indicator)) continue;
    const all = sizes[isInPoints(indicator) ? 'points' : 'ratio'];
    const values = plannedOf(indicator);
    for (let k = 1; k < values.length; k++) {
      const size = sizeOfStep(indicator, values[k - 1]!, values[k]!);
      if (size !== null) all.push(size);
    }
  }
  return sizes;
}

/** Whether a row's steps say what is usual: not those of a running total, or of 0.88 beside 88. */
export function canCompareSteps(indicator: Indicator): boolean {
  return !isCumulative(indicator) && findMixedScale(indicator) === null;
}

/** The baseline, if there is one, and what is to come. */
export function plannedOf(indicator: Indicator): Value[] {
  const baseline = soundBaseline(indicator);
  const planned = soundTargets(indicator);
  if (baseline) planned.unshift(baseline);
  return planned;
}

/** Whether the row's steps are told in percentage points. */
export function isInPoints({ unit }: Indicator): boolean {
  return unit === 'percentage';
}

/** How many percentage points a 1 of the row is: shares of one are hundredths. */
export function pointsIn(indicator: Indicator): number {
  return isInShares(indicator) ? 100 : 1;
}

/** How far it is a year from one figure to another, in points or as the logarithm of a ratio; null where that says nothing. */
export function sizeOfStep(indicator: Indicator, one: Value, other: Value): number | null {
  const [from, to] = [one.number!, other.number!];
  const years = yearsBetween(one.column.period, other.column.period) ?? 1;
  const change = Math.abs(to - from);
  if (isInPoints(indicator)) return (change * pointsIn(indicator)) / years;
  // A handful of cases can double by chance; a score near nought has no meaningful ratio.
  return from > 0 && to > 0 && change >= 10 ? Math.abs(Math.log(to / from)) / years : null;
}
