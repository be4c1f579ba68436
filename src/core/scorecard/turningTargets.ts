import { BY_PLAN } from './amountsThatVary';
import { isCumulative } from './cumulative';
import { isInShares } from './mixedScale';
import { isWorse } from './compareFigures';
import { comparePeriods, isPartOfYear, isSamePart, type Period } from './period';
import { isInflation } from './prices';
import type { Indicator, Value } from './scorecard';
import { soundBaseline, unsoundFigures } from './soundness';
import { explainsTargets, isNotEveryYear, saysNotSetYet } from './statedReasons';

/** A target that goes where the rest of its row comes from, whichever way is better. */
export interface TurningTarget {
  /**
   * One that leaves the row's way and comes back the year after; the last, which ends behind where the row began; or one
   * of a month or quarter that is worse than that of the year before.
   */
  readonly kind: 'turns' | 'ends' | 'lesser';
  readonly value: Value;
  readonly before: Value;
  /** The target after it; where it is the last, the actual; of a month the same as `before`. */
  readonly other: Value;
}

const LEAST_POINTS = 3;
const LEAST_COUNTED = 10;
const LEAST_SHARE = 0.2;
const LEAST_REST = 4;

/**
 * The target that turns against the rest of its row, where nothing else says so: of a row that is known to be better
 * higher or lower and whose years run in order it is said that its targets go backwards.
 * @param isInOrder whether the years of the targets run in order; otherwise they are taken as they stand
 */
export function findTurningTarget(indicator: Indicator, isInOrder: boolean): TurningTarget | null {
  const { polarity, unit, name, values, series, isGap } = indicator;
  const isKnown = polarity === 'higher' || polarity === 'lower';
  if ((isInOrder && isKnown) || polarity === 'range' || isGap || indicator.isCumulative) return null;
  if (isCumulative(indicator) || unit === 'currency' || (unit !== 'percentage' && BY_PLAN.test(name)))
    return null;
  if (explainsTargets(indicator) || isNotEveryYear(indicator) || saysNotSetYet(indicator)) return null;
  const unsound = unsoundFigures(indicator);
  const order = isInOrder ? series.coming : [...series.coming].sort((a, b) => a - b);
  const targets = order.map((index) => values[index]!);
  if (targets.some((value) => value.number === null || value.number <= 0 || unsound.has(value))) return null;
  if (targets.some(({ column }) => isPartOfYear(column.period))) return null;
  const baseline = soundBaseline(indicator);
  if (!baseline || baseline.number! <= 0 || isPartOfYear(baseline.column.period)) return null;
  return findTurn(indicator, targets, baseline) ?? findBackwardEnd(indicator, targets, baseline);
}

/**
 * The target of a month or quarter that is worse than that of the same one a year before. They lie in years that are
 * judged apart, and a total that begins anew is held against no other.
 */
export function findLesserTarget(indicator: Indicator): TurningTarget | null {
  const { polarity, polaritySource, values, series } = indicator;
  if (polaritySource === 'targets' || explainsTargets(indicator)) return null;
  const unsound = unsoundFigures(indicator);
  const parts = series.coming
    .map((index) => values[index]!)
    .filter((value) => isPartOfYear(value.column.period) && value.number !== null && !unsound.has(value));
  for (const value of parts) {
    const before = parts.find((other) => isYearBefore(other.column.period!, value.column.period!));
    if (!before || !isWorse(polarity, value, before) || isInflation(indicator, before, value)) continue;
    return { kind: 'lesser', value, before, other: before };
  }
  return null;
}

function isYearBefore(one: Period, other: Period): boolean {
  return isSamePart(one, other) && one.part !== null && one.year !== null && one.year + 1 === other.year;
}

/** A target between two figures, far from both to one side, without which the row from its first actual runs one way. */
function findTurn(indicator: Indicator, targets: readonly Value[], baseline: Value): TurningTarget | null {
  const actuals = actualsOf(indicator);
  for (const [k, value] of targets.slice(0, -1).entries()) {
    const [before, other] = [k === 0 ? baseline : targets[k - 1]!, targets[k + 1]!];
    const rest = [...actuals, ...targets.filter((target) => target !== value)];
    const steps = stepsOf(rest);
    const isOneWay = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
    if (rest.length < LEAST_REST || !isOneWay || rest[0]!.number === rest.at(-1)!.number) continue;
    const [from, to] = [value.number! - before.number!, value.number! - other.number!];
    const distance = Math.min(Math.abs(from), Math.abs(to));
    const isBeside = from * to > 0 && distance >= Math.max(...steps.map(Math.abs));
    if (isBeside && isFar(indicator, distance, value)) return { kind: 'turns', value, before, other };
  }
  return null;
}

/** The last of three targets or more, behind the actual that the others lead away from. */
function findBackwardEnd(
  indicator: Indicator,
  targets: readonly Value[],
  baseline: Value,
): TurningTarget | null {
  if (targets.length < 3) return null;
  const value = targets.at(-1)!;
  const before = targets.at(-2)!;
  const steps = stepsOf([baseline, ...targets.slice(0, -1)]);
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  const back = value.number! - before.number!;
  const isBehind = (value.number! - baseline.number!) * steps[0]! < 0;
  if (!isOneWay || !isBehind || Math.abs(back) < Math.max(...steps.map(Math.abs))) return null;
  return isFar(indicator, Math.abs(back), value) ? { kind: 'ends', value, before, other: baseline } : null;
}

function actualsOf({ values }: Indicator): Value[] {
  return values
    .filter(
      ({ column, number }) => column.field === 'actual' && !isPartOfYear(column.period) && number !== null,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
}

function stepsOf(row: readonly Value[]): number[] {
  return row.slice(1).map(({ number }, k) => number! - row[k]!.number!);
}

/** Whether a step is no matter of rounding, or of a handful of cases. */
function isFar(indicator: Indicator, distance: number, { number }: Value): boolean {
  if (indicator.unit === 'percentage') return distance * (isInShares(indicator) ? 100 : 1) >= LEAST_POINTS;
  const isCounted = indicator.unit === 'count' || indicator.unit === 'unknown';
  return distance >= LEAST_SHARE * number! && (!isCounted || distance >= LEAST_COUNTED);
}
