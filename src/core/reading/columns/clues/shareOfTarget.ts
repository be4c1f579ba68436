import type { HeaderColumn } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';

const SHARE = /^(?:%|per ?cent(?:age)?|pct|% of plan)$/i;
const ROWS_LOOKED_AT = 20;
const LEAST_ROWS = 2;
/** As far as a share that is printed without decimals may be off. */
const ROUNDED = 0.0051;

/** "Percent" beside an actual and a target that is the one as a share of the other in row after row. */
export const shareOfTarget: ColumnClue = (column, row) => {
  if (column.field !== null || column.role !== null || !SHARE.test(column.label.trim())) return [];
  for (const target of placedAs('target', row))
    for (const actual of placedAs('actual', row))
      if (isShare(column, actual, target, row))
        return [
          { meaning: 'complete', weight: 20, why: `it is “${actual.label}” as a share of “${target.label}”` },
        ];
  return [];
};

function isShare(
  column: HeaderColumn,
  actual: HeaderColumn,
  target: HeaderColumn,
  { profiles }: HeadingRow,
): boolean {
  const [shares, reached, wanted] = [column, actual, target].map((one) =>
    profiles.numbersOf(one.column, ROWS_LOOKED_AT),
  );
  let rows = 0;
  for (const [index, share] of shares!.entries()) {
    const [is, goal] = [reached![index] ?? null, wanted![index] ?? null];
    if (share === null || is === null || goal === null || goal === 0) continue;
    const own = is / goal;
    if (Math.abs(share - own) > ROUNDED && Math.abs(share / 100 - own) > ROUNDED) return false;
    rows++;
  }
  return rows >= LEAST_ROWS;
}
