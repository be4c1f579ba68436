import { minus, over, power } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';
import { alongShares } from './shares';

export const frontLoaded: TrajectoryMethod = {
  ...ordinary,
  id: 'front-loaded',
  name: 'Faster at first',
  summary: 'Large steps first, smaller ones later. For quick wins.',
  formula: 'b + (T-b)(1-(1-k/n)^a), a = 2',
  source: 'Power curve with its steep end first.',
  between: alongShares(({ k }, n, { power: a }) => minus(1, power(minus(1, over(k, n)), a))),
};
