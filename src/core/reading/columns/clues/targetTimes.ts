import { isYearNumber } from '../../periods';
import type { ColumnClue } from '../headingRow';
import { holdsYears, PROFILED_CELLS } from '../profiles';

const YEAR = /\b(?:years?|yr|by|due|deadline|date)\W*$/i;
const MONTH = /\bmonths?\W*$/i;
const LEAST_YEARS = 3;

/** "Target year" over 2027, 2030 says by when something is wanted, and nothing of how much. */
export const targetTimes: ColumnClue = (column, row) => {
  const { field, period, label, column: at } = column;
  if (field !== 'target' || period !== null) return [];
  const profile = row.profiles.of(at);
  const words = label.replace(/_/g, ' ');
  const numbers = row.profiles.numbersOf(at, PROFILED_CELLS).filter((number) => number !== null);
  const areYears = holdsYears(profile) && numbers.every(isYearNumber);
  const isYear = areYears && (YEAR.test(words) || profile.filled >= LEAST_YEARS);
  const isMonth =
    MONTH.test(words) && numbers.length > 0 && numbers.every((n) => Number.isInteger(n) && n >= 1 && n <= 12);
  if (!isYear && !isMonth) return [];
  const why = `the cells below are ${isYear ? 'years' : 'months'}`;
  return [
    { meaning: 'target', weight: -20, why },
    { meaning: 'goal', weight: 40, why },
  ];
};
