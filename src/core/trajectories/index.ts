import { backLoaded } from './backLoaded';
import { closeGap } from './closeGap';
import { constantRate } from './constantRate';
import { firstStep } from './firstStep';
import { frontLoaded } from './frontLoaded';
import { hold } from './hold';
import { house } from './house';
import { linear } from './linear';
import type { TrajectoryMethod } from './method';
import { sCurve } from './sCurve';

export type { TrajectoryMethod } from './method';

/** Every method, in the order in which a list offers them. */
export const allMethods: readonly TrajectoryMethod[] = [
  linear,
  constantRate,
  frontLoaded,
  backLoaded,
  sCurve,
  firstStep,
  house,
  closeGap,
  hold,
];

export function findMethod(id: string): TrajectoryMethod | null {
  return allMethods.find((method) => method.id === id) ?? null;
}
