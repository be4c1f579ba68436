import type { ColumnClue } from '../headingRow';

const COUNT = /^(?:counts?|number|no\.?|n|observed|events?)$/i;

/** "Count" beside "Denominator" and a value is the upper half of that share. */
export const shareParts: ColumnClue = (column, { columns }) => {
  if (column.field !== null || column.period !== null || !COUNT.test(column.label.trim())) return [];
  const hasLowerHalf = columns.some(({ role }) => role === 'denominator');
  const hasShare = columns.some(({ field }) => field === 'actual');
  return hasLowerHalf && hasShare
    ? [{ meaning: 'numerator', weight: 30, why: 'another column is the denominator' }]
    : [];
};
