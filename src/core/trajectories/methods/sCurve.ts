import { minus, over, power, times } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';
import { alongShares } from './shares';

export const sCurve: TrajectoryMethod = {
  ...ordinary,
  id: 's-curve',
  name: 'Slow, fast, slow',
  summary: 'A slow start, the largest steps half way, a slow end. For something new that spreads.',
  formula: 'b + (T-b)(3x^2-2x^3), x = k/n',
  source: 'Smoothstep, the cubic that starts and ends level.',
  between: alongShares(({ k }, n) => {
    const x = over(k, n);
    return minus(times(3, power(x, 2)), times(2, power(x, 3)));
  }),
};
