import { over, power } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';
import { alongShares } from './shares';

export const backLoaded: TrajectoryMethod = {
  ...ordinary,
  id: 'back-loaded',
  name: 'Faster at the end',
  summary: 'Small steps first, larger ones later. For work that takes time to show results.',
  formula: 'b + (T-b)(k/n)^a, a = 2',
  source: 'Power curve with its steep end last.',
  between: alongShares(({ k }, n, { power: a }) => power(over(k, n), a)),
};
