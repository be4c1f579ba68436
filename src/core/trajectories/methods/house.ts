import { minus, plus, times } from '../expression';
import { type TrajectoryMethod, ordinary } from './method';
import { evenly } from './shares';

export const house: TrajectoryMethod = {
  ...ordinary,
  id: 'house',
  name: 'Like the rest of this scorecard',
  summary: 'Follows the shape of the complete rows of this scorecard. For a row that should not stand out.',
  formula: 'b + (T-b)m(k)',
  source:
    'm(k) is the median share of the change that the complete rows of the scorecard reach by each year, never falling; between two targets that are given, of the change between those.',
  learns: 'always',
  between: (stretch, { learnt }) => {
    const { from, to, left, at, right } = stretch;
    const shares01 = learnt?.between(left.index, right.index);
    if (!shares01) return evenly(stretch);
    return plus(from, times(minus(to, from), shares01[at.index - left.index - 1]!));
  },
};
