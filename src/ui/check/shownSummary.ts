import type { Summary } from '../../core/checking/finding';
import type { WorkbookCheck } from '../../core/engine/engine';

/** What is left to do in the chosen scorecard; in the whole workbook if none is chosen. */
export function shownSummary(check: WorkbookCheck, scorecard: string | null): Summary {
  return (check.scorecards.find(({ id }) => id === scorecard) ?? check).summary;
}
