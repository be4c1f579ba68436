import { num, over, plus, times } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';
import { alongShares } from './shares';

export const firstStep: TrajectoryMethod = {
  ...ordinary,
  id: 'first-step',
  name: 'A first jump, then equal steps',
  summary: 'A share of the change in the first year, the rest in equal steps.',
  formula: 'b + s(T-b) in the first year, then equal steps',
  source:
    'The share is typed, or it is the median share that the complete rows of the scorecard reach in their first year.',
  share: { meaning: 'the share of the change to reach in the first year', isRequired: false },
  learns: 'unless-typed',
  between: alongShares(({ k, index }, n, { share01, learnt, firstK }) => {
    if (index < 0) return num(0);
    const first = share01 ?? learnt?.shares01[0] ?? 0;
    if (k <= firstK || n <= firstK) return num(k >= n ? 1 : first);
    return plus(first, over(times(1 - first, k - firstK), n - firstK));
  }),
};
