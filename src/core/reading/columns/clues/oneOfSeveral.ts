import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';

const PLAIN = /^(figure|value)s?$/;

/** "Figure" beside "Revised figure" and "Check figure": where nothing tells which of them counts, the plain one may not. */
export const oneOfSeveral: ColumnClue = (column, row) => {
  const word = PLAIN.exec(fold(column.label))?.[1];
  if (word === undefined) return [];
  const other = row.columns.find(
    ({ label, role, field, period }) =>
      role === null && field === null && period === null && fold(label).endsWith(` ${word}`),
  );
  return other ? [{ meaning: 'actual', weight: -4, why: `“${other.label}” may be the one that counts` }] : [];
};
