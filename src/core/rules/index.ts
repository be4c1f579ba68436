import { cumulativeFalls } from './cumulative-falls';
import { partsDoNotAddUp } from './parts-do-not-add-up';
import { polarityUnclear } from './polarity-unclear';
import type { Rule } from './rule';
import { stepImplausible } from './step-implausible';
import { targetBehindComparator } from './target-behind-comparator';
import { targetBelowActual } from './target-below-actual';
import { targetLowered } from './target-lowered';
import { targetMissing } from './target-missing';
import { targetNoImprovement } from './target-no-improvement';
import { targetRelative } from './target-relative';
import { targetRelativeDirection } from './target-relative-direction';
import { targetReverses } from './target-reverses';
import { targetsAbsent } from './targets-absent';
import { trajectoryFlat } from './trajectory-flat';
import { trajectoryUneven } from './trajectory-uneven';

/**
 * A rule as the check runs it, whatever its options are. Inside a rule its own option type holds;
 * only the list, which cannot know them all, forgets it.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of rules with different options has no narrower type
export type AnyRule = Rule<any>;

/** Every rule, in the order of their ids. */
export const allRules: readonly AnyRule[] = [
  cumulativeFalls,
  partsDoNotAddUp,
  polarityUnclear,
  stepImplausible,
  targetBehindComparator,
  targetBelowActual,
  targetLowered,
  targetMissing,
  targetNoImprovement,
  targetRelative,
  targetRelativeDirection,
  targetReverses,
  targetsAbsent,
  trajectoryFlat,
  trajectoryUneven,
];
