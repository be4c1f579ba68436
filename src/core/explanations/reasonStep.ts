import { writeExplanation } from './explain';
import type { Explanation } from './explanation';

/** What one change did to the reasons that a workbook keeps. */
export interface ReasonStep {
  readonly given: readonly Explanation[];
  readonly gone: readonly Explanation[];
}

export function stepBetween(before: readonly Explanation[], after: readonly Explanation[]): ReasonStep {
  return { given: without(after, before), gone: without(before, after) };
}

/** The list without what the step gave and with what it took away; what was given since stays. */
export function takeBackStep(
  explanations: readonly Explanation[],
  { given, gone }: ReasonStep,
): readonly Explanation[] {
  const left = without(explanations, given);
  return [...left, ...without(gone, left)];
}

function without(list: readonly Explanation[], others: readonly Explanation[]): readonly Explanation[] {
  const written = new Set(others.map(writeExplanation));
  return list.filter((one) => !written.has(writeExplanation(one)));
}
