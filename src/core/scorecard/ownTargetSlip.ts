import { BY_CHANCE, BY_PLAN, SEASONAL } from './amountsThatVary';
import { comparePeriods } from './period';
import type { PartSlip } from './partSlip';
import type { Indicator, Value } from './scorecard';
import { actualOfKindBefore } from './series';
import { timesApart } from './timesApart';

/** How far from its own target a figure may lie with its point in place, and one that may be a large scheme's. */
const NEAR = 1.5;
const VERY_NEAR = 1.25;
/** A programme may come on by so much from one time to the next. */
const GROWTH = 2.5;
/** Nothing else in the row is so large a share of it. */
const FAR = 5;
const LEAST_COUNTED = 50;
const LEAST_POINTS = 10;

/**
 * The one actual that is ten, a hundred or a thousand times what was wanted of its very time and what was reached just
 * before, while nothing else in the row comes near it: 3,120, 2,840 and 41,870 of 2,800.
 * @param row the figures that can be
 */
export function findOwnTargetSlip({ unit, name }: Indicator, row: readonly Value[]): PartSlip | null {
  const own = row.filter(({ column, number }) => column.field !== 'comparator' && number! > 0);
  const value = own.reduce<Value | null>(
    (most, one) => (most && most.number! >= one.number! ? most : one),
    null,
  );
  if (value?.column.field !== 'actual' || !value.column.period || value.isFormula) return null;
  const others = own.filter((other) => other !== value);
  if (others.length < 3 || others.some(({ number }) => number! * FAR > value.number!)) return null;
  const isCounted = unit === 'count' || unit === 'unknown';
  if (isCounted && value.number! < LEAST_COUNTED) return null;
  if (unit === 'percentage' && value.number! < LEAST_POINTS) return null;
  const [target, before] = [ownTargetOf(value, others), actualOfKindBefore(value, others)];
  if (!target || !before) return null;
  const mayBeScheme = BY_PLAN.test(name) || SEASONAL.test(name) || BY_CHANCE.test(name);
  const near = mayBeScheme ? VERY_NEAR : NEAR;
  const meant = [10, 100, 1000]
    .map((times) => Number((value.number! / times).toPrecision(12)))
    .find((one) => timesApart(one, target.number!) <= near && isOnTheWay(one, before, target));
  if (meant === undefined) return null;
  const isSure = !isCounted || Number.isInteger(meant);
  return { kind: isSure ? 'slip' : 'far', value, others, meant: isSure ? meant : null };
}

function ownTargetOf({ column: { period } }: Value, others: readonly Value[]): Value | undefined {
  return others.find(
    ({ column }) =>
      column.field === 'target' &&
      column.period?.kind === period!.kind &&
      comparePeriods(column.period, period) === 0,
  );
}

/** Whether a figure is about what was reached before, or has come on from there towards its target. */
function isOnTheWay(meant: number, { number: before }: Value, { number: target }: Value): boolean {
  return timesApart(meant, before!) <= (target! > before! * NEAR ? GROWTH : NEAR);
}
