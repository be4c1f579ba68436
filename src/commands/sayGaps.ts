import type { WorkbookCheck } from '../core/engine/engine';

/** What a check could not read, and why; null where it read everything. */
export function sayGaps({ failures, settingsProblems }: WorkbookCheck): string | null {
  const gaps = [...failures.map(({ reason }) => reason), ...settingsProblems];
  return gaps.length > 0 ? gaps.join(' ') : null;
}
