import { backLoaded } from './methods/backLoaded';
import { closeGap } from './methods/closeGap';
import { constantRate } from './methods/constantRate';
import { firstStep } from './methods/firstStep';
import { frontLoaded } from './methods/frontLoaded';
import { hold } from './methods/hold';
import { house } from './methods/house';
import { linear } from './methods/linear';
import type { TrajectoryMethod } from './methods/method';
import { sCurve } from './methods/sCurve';

export type { TrajectoryMethod } from './methods/method';

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
