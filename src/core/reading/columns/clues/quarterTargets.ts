import { type HeaderColumn, isBare } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { ROWS_NEAR_HEADINGS } from '../profiles';

/** So many rows that add up bear one that does not for each so many. */
const LEAST_SUMS = 2;
const ROWS_FOR_ONE = 4;

/** Quarters that add up to the year's target in row after row are what is wanted in each, not what was done. */
export const quarterTargets: ColumnClue = (column, row) => {
  if (!isBareQuarter(column)) return [];
  const [target, ...others] = placedAs('target', row).filter((other) => !isBareQuarter(other));
  if (!target || others.length > 0) return [];
  const quarters = row.columns.filter(isBareQuarter);
  if (quarters.length !== 4 || !addUp(quarters, target, row)) return [];
  return [
    { meaning: 'target', weight: 14, why: `the four quarters add up to “${target.label}” in each row` },
  ];
};

function isBareQuarter(column: HeaderColumn): boolean {
  return isBare(column) && column.period!.kind === 'quarter';
}

/** Whether the quarters come to the target, or lead up to it, in row after row; a blank among them is nil. */
function addUp(quarters: readonly HeaderColumn[], target: HeaderColumn, { profiles }: HeadingRow): boolean {
  const [whole, ...parts] = [target, ...quarters].map(({ column }) =>
    profiles.numbersOf(column, ROWS_NEAR_HEADINGS),
  );
  let [rows, sums, others] = [0, 0, 0];
  for (const [index, year] of whole!.entries()) {
    const figures = parts.flatMap((numbers) => numbers[index] ?? []);
    const last = figures.at(-1);
    if (year === null || year === 0 || last === undefined) continue;
    const isNear = (number: number) => Math.abs(number - year) <= 1e-6 * Math.abs(year);
    const isSum = figures.length > 1 && isNear(figures.reduce((all, figure) => all + figure, 0));
    const leadsUp = isNear(last) && figures.some((figure) => figure < last);
    if (isSum) sums++;
    // All alike, or one alone, fits by itself.
    if (isSum || leadsUp) rows++;
    else if (!isNear(last)) others++;
  }
  return sums >= LEAST_SUMS && others * ROWS_FOR_ONE <= rows;
}
