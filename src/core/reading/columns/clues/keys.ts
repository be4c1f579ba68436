import type { Evidence } from '../../words/words';
import { codesIn } from '../codes';
import { type ColumnClue, placedAs } from '../headingRow';
import { ROWS_NEAR_HEADINGS } from '../profiles';

/** "subject_area", "is_cumulative", "sort_order": what a database keeps of a row besides its figures. */
export const keys: ColumnClue = (column, row) => {
  const { field, role, period, label } = column;
  if (role !== null || (period !== null && period.kind !== 'baseline')) return [];
  const numbersOf = (at: number) => row.profiles.numbersOf(at, ROWS_NEAR_HEADINGS);
  const others = () =>
    [...placedAs('actual', row), ...placedAs('target', row)].flatMap((other) =>
      other === column ? [] : [numbersOf(other.column)],
    );
  const codes = codesIn(label, field, () => numbersOf(column.column), others);
  if (codes === null) return [];
  const why = 'the cells below are flags or codes';
  const found: Evidence[] = field === null ? [] : [{ meaning: field, weight: -30, why }];
  return codes === 'named' ? [...found, { meaning: 'reference', weight: 40, why }] : found;
};
