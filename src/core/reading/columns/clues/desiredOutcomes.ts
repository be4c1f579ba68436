import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

const DESIRED = /^(?:desired|preferred|intended|wanted|required|good) outcomes?$/;

/** "Desired outcome" over 50%, or "Target" and "Max/min" over "max 90", says how much is wanted, and over "Increase" which way is better. */
export const desiredOutcomes: ColumnClue = ({ role, label, column, evidence }, { profiles }) => {
  const { numbers, words, different } = profiles.of(column);
  // 1 and -1 say which way, too.
  const isOfTarget = evidence.some(({ meaning }) => meaning === 'target') && different > 2;
  if (role !== 'polarity' || !(isOfTarget || DESIRED.test(fold(label)))) return [];
  const measured = [...words].filter((text) => /\d/.test(text)).length;
  if (numbers + measured === 0 || (numbers + measured) * 2 < numbers + words.size) return [];
  const why = 'the cells below are figures';
  return [
    { meaning: 'polarity', weight: -40, why },
    { meaning: 'target', weight: 12, why },
  ];
};
