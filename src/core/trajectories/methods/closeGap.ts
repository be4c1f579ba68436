import { evaluate, minus, num, over, plus, times } from '../expression';
import { type Origin, type TrajectoryMethod, ordinary } from './method';
import { evenly } from './shares';

export const closeGap: TrajectoryMethod = {
  ...ordinary,
  id: 'close-gap',
  name: 'Close part of the gap to the comparator',
  summary: 'Closes the part of the gap that you give, in equal steps. Sets the end target too.',
  formula: 'b + c(ref-b)k/n',
  source:
    'Gap closing as in school improvement plans: c of the distance to today’s comparator, ref; 0.5 halves it.',
  share: { meaning: 'the part of the gap to close by the last year', isRequired: true },
  needsComparator: true,
  end: (origin, { share01 }) => part(origin, num(share01 ?? 0)),
  between: (stretch, { share01 }, origin) => {
    const { left, at, right, n } = stretch;
    // Only a stretch from the baseline to the end target it sets is the formula itself.
    const isWhole =
      origin && left.k === 0 && right.k === n && evaluate(stretch.from) === evaluate(origin.baseline);
    return isWhole ? part(origin, over(times(num(share01 ?? 0), at.k), n)) : evenly(stretch);
  },
};

function part({ baseline, comparator }: Origin, share: ReturnType<typeof num>) {
  return plus(baseline, times(minus(comparator ?? baseline, baseline), share));
}
