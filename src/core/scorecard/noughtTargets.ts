import { comparePeriods, isPartOfYear, type Period, type PeriodKind } from './period';
import type { Indicator, Value } from './scorecard';
import { baselineOf, comingTargets } from './series';
import { saysPhasedOut } from './statedReasons';

/**
 * Targets of nought in a row that is surely better high and whose actual, or another target, is above nought: nobody
 * wants that, so that nought must stand for "no target".
 */
export function findNoughtTargets(indicator: Indicator): Value[] {
  const { polarity, polaritySource, isGap, unit, values } = indicator;
  // A score, such as Progress 8, may have its middle at nought.
  if (polarity !== 'higher' || polaritySource === 'targets' || isGap || unit === 'score') return [];
  if (values.some(({ number }) => number !== null && number < 0)) return [];
  const ofTargets = values.filter(({ column, number }) => column.field === 'target' && number !== null);
  if (!ofTargets.some(({ number }) => number === 0)) return [];
  const noughts = ofTargets.filter((value) => value.number === 0 && !isPlanned(value, ofTargets, indicator));
  if (noughts.length === 0) return [];
  if (saysPhasedOut(indicator)) return [];
  const baseline = baselineOf(indicator);
  const isWanted = [baseline, ...comingTargets(indicator)].some((value) => (value?.number ?? 0) > 0);
  return isWanted ? noughts : [];
}

const LEAST_CLIMB = 1.6;
const PLANNED: ReadonlySet<PeriodKind> = new Set(['plan-year', 'milestone']);

/**
 * Whether a nought is one season of a plan that has others, or the time before what is planned begins: the first plan
 * years, months or milestones, or any year where nothing was done before it either.
 */
function isPlanned(nought: Value, targets: readonly Value[], indicator: Indicator): boolean {
  const period: Period | null = nought.column.period;
  const isShare = indicator.unit === 'percentage';
  const isSeason = isPartOfYear(period);
  // The target of the whole year beside those of its parts is of no time after them.
  const above = targets.filter(
    ({ number, column }) => number! > 0 && (!isSeason || isPartOfYear(column.period)),
  );
  if (!period || above.length === 0) return false;
  if (isSeason && !isShare) return true;
  const isBefore = above.every(({ column }) => comparePeriods(period, column.period) < 0);
  if (!isBefore) return false;
  if (isSeason && buildsUp(above)) return true;
  const before = actualBefore(period, indicator);
  if (before && before.number! > 0) return false;
  const isOfPlan = PLANNED.has(period.kind) || isSeason;
  return isOfPlan || !isShare || indicator.isCumulative || before?.number === 0;
}

/** Whether targets of the parts of a year climb to about twice the first or more, as what is added up from its beginning does. */
function buildsUp(above: readonly Value[]): boolean {
  const path = [...above].sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const climbs = path.every(({ number }, at) => at === 0 || number! > path[at - 1]!.number!);
  return climbs && path[0]!.number! * LEAST_CLIMB <= path.at(-1)!.number!;
}

/** The latest figure of what had been done by the time before a period. */
function actualBefore(period: Period, { values }: Indicator): Value | null {
  return values
    .filter(
      ({ column, number }) =>
        column.field === 'actual' && number !== null && comparePeriods(column.period, period) < 0,
    )
    .reduce<Value | null>(
      (latest, one) => (latest && comparePeriods(one.column.period, latest.column.period) < 0 ? latest : one),
      null,
    );
}
