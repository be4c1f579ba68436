import { soundBaseline, soundTargets } from '../scorecard/soundness';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { comingTargets } from '../scorecard/series';

/** How the complete rows of a scorecard go from baseline to end target. */
export interface Learnt {
  /** How many rows it rests on. */
  readonly rows: number;
  /** The median share of the change that is reached at each target to come; never falls, and ends at 1. */
  readonly shares01: readonly number[];
  /**
   * The same between two targets that are given, by their places among the targets to come (-1 is the baseline): one
   * share for each place after `left`, up to `right`. Null where too few rows change between them.
   */
  readonly between: (left: number, right: number) => readonly number[] | null;
}

/** Two rows have a mean rather than a habit. */
export const fewestRows = 3;

/**
 * Learns from the rows that have a baseline, a figure in every year to come, and a change between them.
 *
 * @returns what there is to learn for one row: that row itself is never among those it rests on. Null if fewer than
 * `fewestRows` are left. Without a row: from all complete rows.
 */
export function learnFrom({ indicators }: Scorecard): (indicator?: Indicator) => Learnt | null {
  const complete = new Map<Indicator, readonly number[]>();
  for (const indicator of indicators) {
    const figures = figuresOf(indicator);
    if (figures) complete.set(indicator, figures);
  }
  const end = [...complete.values()][0]?.length ?? 0;
  const known = new Map<string, readonly Float64Array[]>();
  const sharesBetween = (left: number, right: number): readonly Float64Array[] => {
    const key = `${left}-${right}`;
    let sorted = known.get(key);
    if (!sorted) {
      const ofRows = [...complete.values()].flatMap((figures) => shareOut(figures, left, right) ?? []);
      sorted = sortByYear(ofRows, right - left);
      known.set(key, sorted);
    }
    return sorted;
  };
  return (indicator) => {
    const own = (indicator && complete.get(indicator)) ?? null;
    const rows = complete.size - (own ? 1 : 0);
    if (rows < fewestRows) return null;
    const between = (left: number, right: number) => {
      const ownShares = own && (shareOut(own, left, right)?.shares01 ?? null);
      return medians(sharesBetween(left, right), ownShares);
    };
    return { rows, shares01: between(-1, end - 2)!, between };
  };
}

/** The baseline and every target of a complete row; null for any other. */
function figuresOf(indicator: Indicator): number[] | null {
  const baseline = soundBaseline(indicator);
  const targets = soundTargets(indicator);
  if (!baseline || targets.length === 0 || targets.length < comingTargets(indicator).length) return null;
  const figures = [baseline, ...targets].map(({ number }) => number!);
  return figures.at(-1) === figures[0] ? null : figures;
}

/** The shares of the change between two targets that a row reaches on the way; null where it does not change. */
function shareOut(figures: readonly number[], left: number, right: number): { shares01: number[] } | null {
  const [from, to] = [figures[left + 1]!, figures[right + 1]!];
  if (from === to) return null;
  return { shares01: figures.slice(left + 2, right + 2).map((figure) => (figure - from) / (to - from)) };
}

function sortByYear(rows: readonly { shares01: readonly number[] }[], years: number): Float64Array[] {
  return Array.from({ length: years }, (_, year) =>
    Float64Array.from(rows, ({ shares01 }) => shares01[year]!).sort(),
  );
}

function medians(sorted: readonly Float64Array[], own: readonly number[] | null): number[] | null {
  if ((sorted[0]?.length ?? 0) - (own ? 1 : 0) < fewestRows) return null;
  let reached = 0;
  return sorted.map((ofYear, year) => {
    reached = Math.min(1, Math.max(reached, medianWithout(ofYear, own ? own[year]! : null)));
    // Excel keeps 15 digits of a number in a formula, and nobody reads more than six.
    return Math.round(reached * 1e6) / 1e6;
  });
}

/** The median of sorted numbers, one of which may be left out. */
function medianWithout(sorted: Float64Array, own: number | null): number {
  const skipped = own === null ? Infinity : indexOf(sorted, own);
  const count = sorted.length - (own === null ? 0 : 1);
  const at = (index: number) => sorted[index < skipped ? index : index + 1]!;
  const middle = count >> 1;
  return count % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

function indexOf(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
