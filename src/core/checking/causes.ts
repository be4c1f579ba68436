import { isNewMeasure } from '../scorecard/newMeasure';
import type { Indicator } from '../scorecard/scorecard';

/**
 * What lies behind a finding in this row and in others like it, to follow "12 rows"; null where it is about this row
 * alone.
 */
export function findCause(indicator: Indicator): string | null {
  if (isMilestone(indicator)) return 'that are given in words or dates, as milestones are';
  if (isNewMeasure(indicator)) return 'that start later, with no actual and no earlier target';
  return null;
}

function isMilestone({ values }: Indicator): boolean {
  const given = values.filter(({ kind }) => kind !== 'missing');
  return given.length > 0 && given.every(({ kind }) => kind === 'text');
}
