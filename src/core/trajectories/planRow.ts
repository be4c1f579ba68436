import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { type Leg, planCourse } from './course';
import type { Expression } from './expression';
import { findCourseRefusal, findRefusal } from './refusals';
import { type Rounded, settle } from './rounding';
import { formatOf, type RowFormat } from './rowFormat';
import { lookAtRow, type RowOptions } from './rowToFill';

/** One target that a fill proposes. Its numbers are as the cell is to hold them: 0.88 where 88% is shown. */
export interface PlannedTarget extends Rounded {
  readonly value: Value;
  /** The figure that the method gives, before rounding. */
  readonly exact: Expression;
  /** The figures given before and after it; the target stays between them. */
  readonly from: number;
  readonly to: number;
}

/** One row of a proposal. */
export interface PlannedRow extends RowFormat {
  readonly indicator: Indicator;
  readonly targets: readonly PlannedTarget[];
}

/** Plans one row, or says why it cannot be filled. */
export function planRow(
  indicator: Indicator,
  scorecard: Scorecard,
  wanted: readonly Value[],
  options: RowOptions,
): PlannedRow | { readonly reason: string } {
  const row = lookAtRow(indicator, scorecard, wanted, options);
  const refusal = findRefusal(row);
  if (refusal !== null) return { reason: refusal };
  const format = formatOf(row);
  const course = planCourse(row, format);
  const obstacle = findCourseRefusal(course, row.method, format.percentFormat);
  if (obstacle !== null) return { reason: obstacle };
  return { ...format, indicator, targets: course.legs.map((leg) => planTarget(leg, format)) };
}

function planTarget({ value, exact, left, limit }: Leg, { digits, percentFormat }: RowFormat): PlannedTarget {
  return {
    value,
    exact,
    from: left.number,
    to: limit,
    ...settle(exact, digits, left, limit, percentFormat),
  };
}
