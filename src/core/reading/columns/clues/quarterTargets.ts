import { type HeaderColumn, isBare } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { ROWS_NEAR_HEADINGS } from '../profiles';

const LEAST_ROWS = 2;

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

/** Whether the quarters come to the target in every row that gives all five, and in enough of them. */
function addUp(quarters: readonly HeaderColumn[], target: HeaderColumn, { profiles }: HeadingRow): boolean {
  const [whole, ...parts] = [target, ...quarters].map(({ column }) =>
    profiles.numbersOf(column, ROWS_NEAR_HEADINGS),
  );
  let rows = 0;
  for (const [index, sum] of whole!.entries()) {
    const figures = parts.map((numbers) => numbers[index] ?? null);
    if (sum === null || sum === 0 || figures.includes(null)) continue;
    const total = figures.reduce<number>((all, figure) => all + figure!, 0);
    if (Math.abs(total - sum) > 1e-6 * Math.abs(sum)) return false;
    rows++;
  }
  return rows >= LEAST_ROWS;
}
