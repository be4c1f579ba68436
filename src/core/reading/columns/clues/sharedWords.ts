import { type ColumnClue, isAfter, isYear, latestActual, placedAs } from '../headingRow';
import { isAside } from './asides';

/** "Adopted 2017" is likely what "Adopted 2018" is: words that are not known mean the same for every year. */
export const sharedWords: ColumnClue = (column, row) => {
  const { field, role, who, period, label } = column;
  if (field !== null || role !== null || who === '' || !isYear(period) || isAside(label)) return [];
  if (isAfter(period, latestActual(row))) return [];
  const same = placedAs('target', row).find(
    (other) => other !== column && other.field === null && other.who === who && isYear(other.period),
  );
  return same ? [{ meaning: 'target', weight: 3, why: `“${same.label}” says the same of another year` }] : [];
};
