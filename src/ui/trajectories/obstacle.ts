import type { PaneState } from '../model/state';

interface FillState {
  /** What is wrong with the typed share. */
  readonly problem: string | null;
  readonly isCurrent: boolean;
  readonly rows: number;
  readonly ticked: number;
}

/** Why nothing can be applied now, as a sentence; null if the ticked rows can. */
export function findObstacle(
  { work, progress, isStale }: Pick<PaneState, 'work' | 'progress' | 'isStale'>,
  { problem, isCurrent, rows, ticked }: FillState,
): string | null {
  if (work !== null) return `${work}…`;
  if (progress) return 'The workbook is being checked again first.';
  if (isStale) return 'The workbook was changed: check again first.';
  if (problem !== null) return 'Type the share first.';
  if (!isCurrent) return 'Working out the figures…';
  if (rows === 0) return 'There is nothing to write.';
  return ticked === 0 ? 'No row is ticked.' : null;
}
