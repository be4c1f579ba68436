import { evaluate, type Expression, minus, over, plus, times } from '../expression';
import type { Guidance, Stop, Stretch, TrajectoryMethod } from './method';

/** The share of the whole change from baseline to end target that is reached at a stop; 0 at the baseline, 1 at the end. */
export type ShareOf = (stop: Stop, n: number, guidance: Guidance) => Expression;

/**
 * Goes along a curve of shares. Between figures that are given, the curve is stretched to pass through both of them,
 * so that each keeps its place in time.
 */
export function alongShares(shareOf: ShareOf): TrajectoryMethod['between'] {
  return (stretch, guidance) => {
    const { from, to, left, at, right, n } = stretch;
    const change = minus(to, from);
    const share = shareOf(at, n, guidance);
    if (left.k === 0 && right.k === n) return plus(from, times(change, share));
    const start = shareOf(left, n, guidance);
    const whole = minus(shareOf(right, n, guidance), start);
    if (evaluate(whole) <= 0) return evenly(stretch);
    return plus(from, over(times(change, minus(share, start)), whole));
  };
}

/** Equal steps in equal times. */
export function evenly({ from, to, left, at, right }: Stretch): Expression {
  return plus(from, over(times(minus(to, from), at.k - left.k), right.k - left.k));
}
