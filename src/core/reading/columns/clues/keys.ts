import { codesIn } from '../codes';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import type { HeaderColumn } from '../../headers/header';
import { ROWS_NEAR_HEADINGS } from '../profiles';
import { noFigure } from '../../words/words';

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
  if (codes === null) {
    const why = 'the cells below mark some rows and say no more of them';
    return field !== null && marksRows(column, row) ? noFigure(why) : [];
  }
  const why = 'the cells below are flags or codes';
  const found = field === null ? [] : noFigure(why);
  return codes === 'named' ? [...found, { meaning: 'reference', weight: 40, why }] : found;
};

const LEAST_MARKED = 4;

/** Whether nothing but 1 stands in some rows, and in the others nothing, under words of which some are not known. */
function marksRows({ who, period, column }: HeaderColumn, { profiles }: HeadingRow): boolean {
  if (who === '' || period !== null) return false;
  const { filled, rows, different, numbers } = profiles.of(column);
  const given = profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  return (
    different === 1 && numbers === filled && filled < rows && given.length >= LEAST_MARKED && given[0] === 1
  );
}
