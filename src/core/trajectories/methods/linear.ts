import { type TrajectoryMethod, ordinary } from './method';
import { evenly } from './shares';

export const linear: TrajectoryMethod = {
  ...ordinary,
  id: 'linear',
  name: 'Equal steps',
  summary: 'The same change every year. The usual choice, unless there is a reason for another.',
  formula: 'b + (T-b)k/n',
  source: 'Linear interpolation; what Excel’s Fill Series does with a linear step.',
  between: evenly,
};
