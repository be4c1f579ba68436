import { fold } from '../../../text/fold';
import { readPeriod } from '../../periods';
import type { ColumnClue } from '../headingRow';

const LOWEST = /^(?:min(?:imum)?|lowest)$/;
const HIGHEST = /^(?:max(?:imum)?|highest)$/;
const MIDDLE = /^(?:mean|median|average|avg\.?)\b/;

/** "Min | Mean | Max": between which figures others, or one's own of before, lie. Without the middle the ends may be those of a target. */
export const spreads: ColumnClue = ({ label, field, role }, { columns }) => {
  if (role !== null || field === 'actual' || field === 'target') return [];
  const own = wordsOf(label);
  if (!LOWEST.test(own) && !HIGHEST.test(own) && !(MIDDLE.test(own) && field === null)) return [];
  const others = columns.map((other) => wordsOf(other.label));
  const isWhole = [LOWEST, HIGHEST, MIDDLE].every((word) => others.some((other) => word.test(other)));
  return isWhole
    ? [{ meaning: 'derived', weight: 20, why: 'lowest, middle and highest stand side by side' }]
    : [];
};

function wordsOf(label: string): string {
  return readPeriod(fold(label)).rest;
}
