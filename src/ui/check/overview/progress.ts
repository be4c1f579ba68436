import { isExplained } from '../../../core/checking/verdict';
import type { FindingView, ScorecardView, WorkbookCheck } from '../../../core/engine/engine';

/** How far the way to ready has been gone. */
export interface ReadyProgress {
  readonly done: number;
  readonly left: number;
}

/**
 * What is done is what was explained, and what was found at the first check and is gone.
 * @param isShown of the scorecards that are looked at
 */
export function readyProgress(
  check: WorkbookCheck,
  first: WorkbookCheck,
  isShown: (scorecard: ScorecardView) => boolean,
): ReadyProgress {
  const now = mustBeAnswered(check, isShown);
  const ids = new Set(now.map(({ id }) => id));
  const gone = mustBeAnswered(first, isShown).filter(({ id }) => !ids.has(id));
  const explained = now.filter(isExplained);
  return { done: gone.length + explained.length, left: now.length - explained.length };
}

function mustBeAnswered(
  { scorecards, unread }: WorkbookCheck,
  isShown: (scorecard: ScorecardView) => boolean,
): readonly FindingView[] {
  return [...scorecards, ...unread]
    .filter(isShown)
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'advice');
}
