import type { Unit } from '../scorecard';

// Targets that stand still this near to the baseline keep a level rather than seek a better one.
const SHARE01_OF_BASELINE_THAT_IS_HELD = 0.02;

/**
 * Which way is better as far as the targets tell: the way they move, or where they stand
 * still the way they lie from the baseline. Targets are in year order, null where a year has none. Null where they do not tell.
 */
export function polarityFromTargets(
  baseline: number | null,
  targets: readonly (number | null)[],
  unit: Unit = 'unknown',
): 'higher' | 'lower' | null {
  const given = targets.filter((target) => target !== null);
  const first = given[0];
  const last = given.at(-1);
  if (first === undefined || last === undefined) return null;
  if (last !== first) return fromSteps(baseline, given);
  if (given.some((target) => target !== first)) return null;
  return fromLevel(baseline, last, unit);
}

/** The way all targets move; where they move both ways, the way of most steps from the baseline on, if they end up there. */
function fromSteps(baseline: number | null, targets: readonly number[]): 'higher' | 'lower' | null {
  const signs = targets.slice(1).map((target, k) => Math.sign(target - targets[k]!));
  const way = Math.sign(targets.at(-1)! - targets[0]!);
  const isSteady = signs.every((sign) => sign !== -way);
  const first = baseline === null ? 0 : Math.sign(targets[0]! - baseline);
  const most = signs.reduce((sum, sign) => sum + sign, first);
  if (!isSteady && most * way <= 0) return null;
  return way > 0 ? 'higher' : 'lower';
}

function fromLevel(baseline: number | null, level: number, unit: Unit): 'higher' | 'lower' | null {
  if (
    baseline !== null &&
    Math.abs(level - baseline) > Math.abs(baseline) * SHARE01_OF_BASELINE_THAT_IS_HELD
  ) {
    return level > baseline ? 'higher' : 'lower';
  }
  // None at all, or all of them: there is only one way to do worse.
  if (unit === 'percentage' && level === 100) return 'higher';
  return level === 0 && (unit === 'count' || unit === 'percentage') ? 'lower' : null;
}
