import { isSamePlace } from '../../../sheet/address';
import { readPeriod } from '../../periods';
import { fold } from '../../../text/fold';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { holdsFigures, ROWS_NEAR_HEADINGS } from '../profiles';

const LEAST_ROWS = 3;
/** What a figure moved by is seldom as large as half of it. */
const HALF = 2;

/**
 * "Direction of travel against 2022/23" merged over arrows and figures: the figures are the earlier ones that the arrows are
 * drawn from, where they are of the size of the actuals and not of the steps between them.
 */
export const earlierBesideArrows: ColumnClue = (column, row) => {
  if (column.role !== 'direction' || !holdsFigures(row.profiles.of(column.column))) return [];
  const marks = row.columns.find(
    (other) => other.column === column.column - 1 && isSamePlace(other.labelCell, column.labelCell),
  );
  if (!marks || holdsFigures(row.profiles.of(marks.column))) return [];
  const { period } = readPeriod(fold(column.label));
  if (period === null || !isOfActuals(column.column, row)) return [];
  return [
    { meaning: 'direction', weight: -60, why: 'arrows under the same heading say that' },
    { meaning: 'actual', weight: 6, why: `the arrows are drawn from the figures for ${period.text}` },
  ];
};

function isOfActuals(column: number, row: HeadingRow): boolean {
  const actual = placedAs('actual', row).find((other) => other.column < column);
  if (!actual) return false;
  const [earlier, now] = [column, actual.column].map((one) =>
    row.profiles.numbersOf(one, ROWS_NEAR_HEADINGS),
  );
  const pairs = earlier!.flatMap((was, index) => {
    const is = now![index] ?? null;
    return was !== null && is !== null ? [{ was, is }] : [];
  });
  const near = pairs.filter(({ was, is }) => was * is > 0 && was < is * HALF && is < was * HALF);
  return pairs.length >= LEAST_ROWS && near.length * 10 >= pairs.length * 9;
}
