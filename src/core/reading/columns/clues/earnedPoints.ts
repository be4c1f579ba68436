import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

const POINTS = /^(?:weighted )?(?:scores?|points?|marks?)(?: (?:awarded|achieved|earned|scored))?$/;

/** "Score" beside weights is what a row earns for how it did, and no figure of its own. */
export const earnedPoints: ColumnClue = ({ field, role, period, label }, { columns }) => {
  if (field !== null || role !== null || period !== null || !POINTS.test(fold(label))) return [];
  if (!columns.some((other) => other.role === 'weight')) return [];
  return [{ meaning: 'derived', weight: 28, why: 'it stands beside weights' }];
};
