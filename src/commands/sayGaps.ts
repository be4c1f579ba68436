import type { WorkbookCheck } from '../core/engine/engine';
import { sayUnread } from '../core/report/report';

/** What a check did not cover, and why; null where it covered everything. */
export function sayGaps({ failures, unread, settingsProblems }: WorkbookCheck): string | null {
  const gaps = [...failures.map(({ reason }) => reason), ...unread.map(sayUnread), ...settingsProblems];
  return gaps.length > 0 ? gaps.join(' ') : null;
}
