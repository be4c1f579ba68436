import type { HeaderColumn } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';

const EARLIER =
  /^(?:vs\.? |against |from |since )?(?:the )?(?:last|previous|prior) (?:year|quarter|month|period)(?: \(?trend\)?)?$/i;

/**
 * "Last year | Last quarter" without one figure beside the figures themselves: arrows and words for how these have moved
 * stand there, or pictures that the file does not hold.
 */
export const trendMarks: ColumnClue = (column, row) => {
  if (!isEarlierWithoutFigures(column, row)) return [];
  const alike = row.columns.filter((other) => isEarlierWithoutFigures(other, row));
  const hasFigures = placedAs('actual', row).some(
    (other) => !alike.includes(other) && holdsFigures(row.profiles.of(other.column)),
  );
  if (!hasFigures || (alike.length < 2 && row.profiles.of(column.column).texts === 0)) return [];
  return [
    {
      meaning: 'direction',
      weight: 30,
      why: 'no figure stands below, and the figures have a column of their own',
    },
  ];
};

function isEarlierWithoutFigures({ column, label }: HeaderColumn, { profiles }: HeadingRow): boolean {
  return EARLIER.test(label.trim()) && profiles.of(column).numbers === 0;
}
