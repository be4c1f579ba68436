import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

/** "ICB value" beside "ICB previous value" is the same of today. */
export const previousOnes: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  if (field !== null || role !== null || period !== null) return [];
  const words = fold(label);
  const before = row.columns.find(
    (other) =>
      other.period?.kind === 'relative' &&
      fold(other.label).replace(/\b(?:previous|last|prior) /, '') === words,
  );
  return before && before !== column
    ? [{ meaning: 'actual', weight: 6, why: `“${before.label}” is the one before it` }]
    : [];
};
