import type { Scorecard } from '../scorecard/scorecard';
import { fold } from '../text/fold';

/** The same for scorecards whose columns say the same in the same order, wherever they stand. */
export function nameLayout({ range, figureColumns, otherColumns }: Scorecard): string {
  return [...figureColumns, ...otherColumns]
    .map(({ column, label }) => `${(column ?? range.left) - range.left}:${fold(label)}`)
    .sort()
    .join('|');
}
