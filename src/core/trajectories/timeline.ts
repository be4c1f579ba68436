import { sayWhere } from '../scorecard/columns';
import { capitalise } from '../scorecard/wording';
import { cannotOrderTargets } from '../scorecard/soundness';
import { comparePeriods, countOf, isPartOfYear, type Period } from '../scorecard/period';
import type { Scorecard, Value } from '../scorecard/scorecard';
import { comingTargets } from '../scorecard/series';
import { splitSeries } from '../scorecard/splitSeries';
import type { Stop } from './methods/method';

/** Where the targets to come stand in time. */
export interface Timeline {
  /** One for every target to come. */
  readonly stops: readonly Stop[];
  /** `k` of the end target. */
  readonly n: number;
}

export const baselineStop: Stop = { k: 0, index: -1 };

/**
 * Places the targets to come by real years, so that a heading that skips a year gets its double step. Headings that
 * are not years (milestones, quarters) count as one step each.
 */
export function placeInTime(coming: readonly Value[], baseline: Value | null): Timeline {
  const periods = coming.map(({ column }) => column.period!);
  if (!periods.every(isYear) || new Set(periods.map(isPlanYear)).size > 1) {
    return { stops: coming.map((_, index) => ({ k: index + 1, index })), n: coming.length };
  }
  const years = periods.map((period) => countOf(period)!);
  const steps = years.slice(1).map((year, index) => year - years[index]!);
  // A baseline of no certain year stands one usual step before the first target.
  const start =
    yearOfBaseline(baseline, isPlanYear(periods[0]!)) ??
    years[0]! - Math.min(...steps, steps.length ? Infinity : 1);
  return { stops: years.map((year, index) => ({ k: year - start, index })), n: years.at(-1)! - start };
}

function isYear({ kind }: Period): boolean {
  return kind === 'year' || kind === 'fiscal-year' || kind === 'plan-year';
}

function isPlanYear({ kind }: Period): boolean {
  return kind === 'plan-year';
}

function yearOfBaseline(baseline: Value | null, amongPlanYears: boolean): number | null {
  const period = baseline?.column.period;
  if (!period) return null;
  // YR1 follows the year of the baseline, whatever year that is.
  if (amongPlanYears) return isPlanYear(period) ? period.part : 0;
  return period.year;
}

/** Why no row of a scorecard can be filled, as a plain sentence; null if its headings stand in the way of none. */
export function cannotFill(scorecard: Scorecard): string | null {
  const [first] = scorecard.indicators;
  const columns = (first ? comingTargets(first) : []).map(({ column }) => column);
  if (columns.length === 0) return 'No heading gives a target for a year after the latest actual.';
  const part = columns.find(({ period }) => isPartOfYear(period));
  if (part) {
    return `The target in ${sayWhere([part])} is for ${part.period!.text}, a part of a year: only targets of whole years are filled.`;
  }
  if (first?.series.bodies) {
    return 'Targets of several bodies stand side by side: only those of one are filled. Set the columns of the others to ignore first.';
  }
  const [unclear] = splitSeries(scorecard, null).years.flatMap((years) => cannotOrderTargets(years) ?? []);
  if (unclear) return `${unclear} Give it a year first.`;
  const twice = columns.findIndex(
    (column, index) => index > 0 && comparePeriods(column.period, columns[index - 1]!.period) === 0,
  );
  if (twice < 1) return null;
  const pair = sayWhere([columns[twice - 1]!, columns[twice]!]);
  return `${capitalise(pair)} both give the target for ${columns[twice]!.period!.text}. Correct a heading first.`;
}
