import { over, power, times } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';

export const constantRate: TrajectoryMethod = {
  ...ordinary,
  id: 'constant-rate',
  name: 'Same % change each year',
  summary: 'Every year changes by the same percentage of the year before. For volumes and costs.',
  formula: 'b(T/b)^(k/n)',
  source: 'Compound annual rate, (T/b)^(1/n) - 1 a year; what Excel’s Fill Series does with a growth step.',
  refuse: (from, to) => {
    if (from === 0 || to === 0) return 'nothing can grow from 0, or shrink to it, by the same percentage';
    return Math.sign(from) === Math.sign(to)
      ? null
      : 'no percentage leads from a figure below 0 to one above it';
  },
  between: ({ from, to, left, at, right }) =>
    times(from, power(over(to, from), over(at.k - left.k, right.k - left.k))),
};
