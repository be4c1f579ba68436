import type { HeaderColumn } from '../../headers/header';
import { noFigure } from '../../words/words';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';

const LEAST_PARTS = 2;

/** "Corrective action Q1 | National Q1", and so for each quarter, with nothing below: room for what others remark, and for no figures. */
export const bodiesRemarks: ColumnClue = (column, row) =>
  isAmongRemarks(column, row) && row.columns.filter((own) => isAmongRemarks(own, row)).length >= LEAST_PARTS
    ? [
        ...noFigure('it is blank and stands among remarks'),
        { meaning: 'comment', weight: 5, why: 'it is blank and stands among remarks' },
      ]
    : [];

function isAmongRemarks({ field, column }: HeaderColumn, row: HeadingRow): boolean {
  if (field !== 'comparator' || row.profiles.of(column).filled > 0) return false;
  const left = [...placedAs('actual', row), ...placedAs('target', row)].flatMap((own) =>
    own.column < column ? [own.column] : [],
  );
  const nearest = Math.max(-1, ...left);
  return (
    nearest >= 0 &&
    row.columns.some((own) => own.role === 'comment' && own.column > nearest && own.column < column)
  );
}
