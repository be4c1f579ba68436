import type { Unit } from '../scorecard';

// A step this small keeps the level rather than seeks a better one.
const SHARE01_OF_BASELINE_THAT_IS_HELD = 0.02;
// Without a baseline to agree with, two targets tell nothing.
const FEWEST_TARGETS_ALONE = 3;

/**
 * Which way is better as far as the targets tell: only where all steps, the one from the baseline too, go the same way.
 * Targets on one side of the baseline that then move the other way tell nothing, and neither do two without a baseline.
 * Targets are in year order, null where a year has none.
 */
export function polarityFromTargets(
  baseline: number | null,
  targets: readonly (number | null)[],
  unit: Unit = 'unknown',
): 'higher' | 'lower' | null {
  const given = targets.filter((target) => target !== null);
  const first = given[0];
  if (first === undefined) return null;
  if (baseline === null && given.length < FEWEST_TARGETS_ALONE) return null;
  const between = given.slice(1).map((target, k) => target - given[k]!);
  const steps = [baseline === null ? 0 : stepFromBaseline(baseline, first, between), ...between];
  const isUp = steps.some((step) => step > 0);
  const isDown = steps.some((step) => step < 0);
  if (isUp !== isDown) return isUp ? 'higher' : 'lower';
  return isUp || baseline === null ? null : fromLimit(first, unit);
}

/**
 * The way that all targets of a row go, the one of the baseline's time among them, where its status bears that out, or
 * three to come or more go it without a stop: that tells which way is wanted of any row, whatever it counts.
 */
export function polarityFromAll(
  baseline: number | null,
  targets: readonly (number | null)[],
  judged: { readonly target: number; readonly isMet: boolean | null } | null,
): 'higher' | 'lower' | null {
  if (baseline === null || judged === null || targets.includes(null)) return null;
  const path = [judged.target, ...targets.map(Number)];
  const steps = path.slice(1).map((target, k) => target - path[k]!);
  const way = steps.every((step) => step > 0) ? 1 : steps.every((step) => step < 0) ? -1 : 0;
  if (way === 0) return null;
  const isBetter = (baseline - judged.target) * way >= 0;
  const isBorneOut =
    judged.isMet === null
      ? targets.length >= FEWEST_TARGETS_ALONE && (targets[0]! - baseline) * way > 0
      : baseline !== judged.target && judged.isMet === isBetter;
  return isBorneOut ? (way > 0 ? 'higher' : 'lower') : null;
}

/** Nought for a step that only keeps the level; beside steps as small as itself it counts. */
function stepFromBaseline(baseline: number, first: number, between: readonly number[]): number {
  const step = first - baseline;
  const others = Math.abs(between.reduce((sum, other) => sum + other, 0));
  const isHeld = Math.abs(step) <= Math.abs(baseline) * SHARE01_OF_BASELINE_THAT_IS_HELD;
  return isHeld && (others === 0 || others >= 3 * Math.abs(step)) ? 0 : step;
}

/** None at all, or all of them: there is only one way to do worse. */
function fromLimit(level: number, unit: Unit): 'higher' | 'lower' | null {
  if (unit === 'percentage' && level === 100) return 'higher';
  return level === 0 && (unit === 'count' || unit === 'percentage') ? 'lower' : null;
}
