import { fold } from '../../../text/fold';
import type { ColumnClue } from '../headingRow';
import { PROFILED_CELLS } from '../profiles';

const SERIAL =
  /(?:^| )(?:s\/?\.?ns?|[a-z]{1,2}\.? ?(?:no|nr|num|#)\.?|no\.?|nos\.?|nr\.?|num\.?|number|item|#|n°|№)$/;
const LEAST_NUMBERS = 3;

/** "SN" or "No." over 1, 2, 3 counts rows, or what they belong to: whatever else its letters may stand for, it is no figure. */
export const serialNumbers: ColumnClue = (column, row) => {
  const { field, role, period, label, column: at } = column;
  if (period !== null || (role !== null && role !== 'reference')) return [];
  if (!SERIAL.test(fold(label)) || !countUp(row.profiles.numbersOf(at, PROFILED_CELLS))) return [];
  const why = 'the cells below count up from 1';
  return [
    { meaning: 'reference', weight: 40, why },
    ...(field === null ? [] : [{ meaning: field, weight: -20, why }]),
  ];
};

/** Whether numbers count up by one, from the beginning or from that of each section; blanks stand for the same again. */
function countUp(numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null);
  const isNext = (number: number, index: number) =>
    number === (given[index - 1] ?? 0) + 1 || (index > 0 && number === 1);
  return given.length >= LEAST_NUMBERS && given[1] === given[0]! + 1 && given.every(isNext);
}
