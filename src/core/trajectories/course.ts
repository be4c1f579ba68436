import { nameFigure } from '../scorecard/wording';
import type { Value } from '../scorecard/scorecard';
import { evaluate, type Expression, withoutDust } from './expression';
import type { Guidance, Origin, Stop } from './methods/method';
import { settle } from './rounding';
import { type RowFormat, toExpression } from './rowFormat';
import { comparatorOf, type RowToFill } from './rowToFill';
import { baselineStop, placeInTime } from './timeline';

/** A figure that a trajectory starts from, passes through or leads to. */
export interface Anchor {
  readonly stop: Stop;
  readonly expression: Expression;
  /** The number that stands there, which no target may pass. */
  readonly number: number;
  readonly name: string;
}

/** One target that is wanted, between the figures before and after it. */
export interface Leg {
  readonly value: Value;
  readonly left: Anchor;
  readonly right: Anchor;
  /** Whether the target is itself the one that the method leads to. */
  readonly isEnd: boolean;
  /** The figure that the method gives, before rounding. */
  readonly exact: Expression;
  /** What its rounding may not pass. */
  readonly limit: number;
}

/** The way of a row from its baseline to its end target. */
export interface Course {
  /** The figures that are given, in order of time. */
  readonly given: readonly Anchor[];
  /** Where the method sets the end target: the figures that it goes from and to. */
  readonly ends: { readonly from: number; readonly to: number } | null;
  /** One for each target that is wanted. */
  readonly legs: readonly Leg[];
}

/** Lays a row's targets along its method; for a row that nothing speaks against. */
export function planCourse(row: RowToFill, format: RowFormat): Course {
  const { method, wanted, coming, baseline } = row;
  const time = placeInTime(coming, baseline);
  const guidance: Guidance = { ...row.guidance, firstK: time.stops[0]!.k };
  const origin = originOf(row, format);
  const limit = origin && withoutDust(evaluate(origin.comparator ?? origin.baseline));
  const anchorAt = (value: Value, stop: Stop): Anchor => {
    const expression = toExpression(value, format);
    return { stop, expression, number: withoutDust(evaluate(expression)), name: nameFigure(value) };
  };
  const given: Anchor[] = [
    ...(baseline ? [anchorAt(baseline, baselineStop)] : []),
    ...row.given.map((value) => anchorAt(value, time.stops[coming.indexOf(value)]!)),
  ];
  const last = coming.at(-1)!;
  const end = origin && !row.given.includes(last) ? method.end!(origin, guidance) : null;
  const anchors = [...given];
  if (end) {
    const number = settle(end, format.digits, given[0]!, limit!, format.percentFormat).amount;
    anchors.push({ stop: time.stops.at(-1)!, expression: end, number, name: nameFigure(last) });
  }
  const legs = wanted.map((value): Leg => {
    const at = time.stops[coming.indexOf(value)]!;
    const left = anchors.findLast(({ stop }) => stop.index < at.index)!;
    const right = anchors.find(({ stop }) => stop.index >= at.index)!;
    if (right.stop.index === at.index) {
      return { value, left, right, isEnd: true, exact: right.expression, limit: limit! };
    }
    const stretch = {
      from: left.expression,
      to: right.expression,
      left: left.stop,
      at,
      right: right.stop,
      n: time.n,
    };
    const exact = method.between(stretch, guidance, origin);
    return { value, left, right, isEnd: false, exact, limit: right.number };
  });
  const ends = end && { from: evaluate(origin!.baseline), to: evaluate(end) };
  return { given, ends, legs };
}

/** What a method that sets the end target goes by; null for the others. */
function originOf({ method, indicator, baseline }: RowToFill, format: RowFormat): Origin | null {
  if (!method.end || !baseline) return null;
  const comparator = method.needsComparator ? comparatorOf(indicator)! : null;
  return {
    baseline: toExpression(baseline, format),
    comparator: comparator && toExpression(comparator, format),
  };
}
