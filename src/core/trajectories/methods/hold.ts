import { type TrajectoryMethod, ordinary } from './method';

export const hold: TrajectoryMethod = {
  ...ordinary,
  id: 'hold',
  name: 'Keep at the baseline',
  summary: 'The baseline in every year. For a level that is good enough. Sets a blank end target too.',
  formula: 'b',
  source: 'A standstill target.',
  end: ({ baseline }) => baseline,
  keepsBaseline: true,
  between: ({ from }, _guidance, origin) => origin?.baseline ?? from,
};
