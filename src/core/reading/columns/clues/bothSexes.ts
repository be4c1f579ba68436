import { type ColumnClue, type HeadingRow } from '../headingRow';
import type { HeaderColumn } from '../../headers/header';
import { ROWS_NEAR_HEADINGS } from '../profiles';

const LEAST_ROWS = 2;

/** "Q1_M | Q1_F | Q1_T": men, women, and in every row the two together, whose figure it is. */
export const bothSexes: ColumnClue = (column, row) => {
  const { who, field, role, period } = column;
  if (who !== 't' || field !== null || role !== null || period === null) return [];
  const of = (letter: string) =>
    row.columns.find((other) => other.who === letter && other.period?.text === period.text);
  const [men, women] = [of('m'), of('f')];
  return men && women && isSum(column, [men, women], row)
    ? [{ meaning: 'actual', weight: 6, why: `it is “${men.label}” and “${women.label}” together` }]
    : [];
};

function isSum(whole: HeaderColumn, parts: readonly HeaderColumn[], { profiles }: HeadingRow): boolean {
  const [total, men, women] = [whole, ...parts].map(({ column }) =>
    profiles.numbersOf(column, ROWS_NEAR_HEADINGS),
  );
  const rows = total!.flatMap((sum, at) => {
    const [one, other] = [men![at] ?? null, women![at] ?? null];
    return sum === null || one === null || other === null ? [] : Math.abs(one + other - sum);
  });
  return rows.length >= LEAST_ROWS && rows.every((off) => off < 0.01);
}
