import { isWorse } from './compareFigures';
import { isWayKnown } from './direction';
import { comparePeriods } from './period';
import type { Indicator, Value } from './scorecard';
import { latestValueOf } from './series';
import { unsoundFigures } from './soundness';

/** The target of an actual's own period; where no target has a period, the one there is. */
export function targetOf(actual: Value, { values }: Indicator): Value | null {
  const targets = values.filter(({ column }) => column.field === 'target');
  const { period } = actual.column;
  const ofTime = targets.filter((target) => period && comparePeriods(target.column.period, period) === 0);
  const own = ofTime.find(({ column }) => column.who === actual.column.who) ?? ofTime[0];
  if (own) return own;
  const [only, ...more] = targets;
  return only && more.length === 0 && only.column.period === null ? only : null;
}

/** How far a figure may miss its target, as a share of the target: councils call a near miss met. */
const tolerance = 0.05;

/** Whether two figures lie farther apart than a near miss. */
export function areFarApart(actual: Value, target: Value, share = tolerance): boolean {
  return Math.abs(actual.number! - target.number!) > share * Math.abs(target.number!);
}

/** A row's latest actual, the target of its period, and whether it was reached. */
export interface Result {
  readonly actual: Value;
  readonly target: Value;
  readonly isReached: boolean;
}

/** A row's latest actual and the target of that period; null where they do not tell whether it was reached. */
export function resultOf(indicator: Indicator): Result | null {
  const { polarity, values } = indicator;
  if (!isWayKnown(indicator)) return null;
  const actual = latestValueOf(
    values.filter(({ column, kind }) => column.field === 'actual' && kind !== 'missing'),
  );
  const target = actual ? targetOf(actual, indicator) : null;
  if (actual?.number == null || target?.number == null) return null;
  const unsound = unsoundFigures(indicator);
  if (unsound.has(actual) || unsound.has(target)) return null;
  return { actual, target, isReached: !isWorse(polarity, actual, target) };
}
