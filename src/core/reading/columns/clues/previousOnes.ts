import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';
import { holdsFigures } from '../profiles';

/** "ICB value" beside "ICB previous value" is the same of today, and so are figures under "Group" beside "Group last year". */
export const previousOnes: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  const isOfService = role === 'service' && holdsFigures(row.profiles.of(column.column));
  if (field !== null || (role !== null && !isOfService) || period !== null) return [];
  const words = fold(label);
  const before = row.columns.find(
    (other) =>
      other.period?.kind === 'relative' &&
      fold(other.label)
        .replace(/\b(?:previous|last|prior)(?: (?:year|period)\b)? ?/, '')
        .trim() === words,
  );
  return before && before !== column
    ? [{ meaning: 'actual', weight: 6, why: `“${before.label}” is the one before it` }]
    : [];
};
