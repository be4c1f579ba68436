import type { Period } from '../../scorecard/period';
import type { Placed } from './weigh';

const END: Period = { text: 'End', kind: 'end', year: null, part: null };

/** A bare "Target" beside milestones or a baseline is the end target. */
export function endTargets(placed: readonly Placed[]): Placed[] {
  const figures = placed.filter(({ meaning }) => meaning === 'actual' || meaning === 'target');
  const isStep = ({ column }: Placed) =>
    ['milestone', 'baseline', 'plan-year'].includes(column.period?.kind ?? '');
  const targets = figures.filter(({ meaning }) => meaning === 'target');
  const bare = targets.filter(({ column }) => column.period === null);
  const areOthersSteps = targets.every((one) => bare.includes(one) || isStep(one));
  if (bare.length !== 1 || !areOthersSteps || !figures.some(isStep)) return [...placed];
  const why = { text: 'it stands beside a baseline or milestones, so it is the end target', weight: 1 };
  return placed.map((one) =>
    one === bare[0] ? { ...one, column: { ...one.column, period: END }, clues: [...one.clues, why] } : one,
  );
}
