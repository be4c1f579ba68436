import type { PeriodKind } from '../../../scorecard/period';
import { type HeaderColumn, isBare } from '../../headers/header';
import { type ColumnClue, type HeadingRow, isYear, placedAs } from '../headingRow';
import { ROWS_NEAR_HEADINGS } from '../profiles';

/** So many rows that add up bear one that does not for each so many. */
const LEAST_SUMS = 2;
const ROWS_FOR_ONE = 4;
/** Figures that rise to the target by chance, or because all was done, are as likely in fewer rows. */
const LEAST_RISES = 3;

/** The parts of which a year has so many, and what they are called. */
const PARTS: Readonly<Partial<Record<PeriodKind, readonly [number, string]>>> = {
  half: [2, 'two halves'],
  quarter: [4, 'four quarters'],
  month: [12, 'twelve months'],
};

/**
 * Quarters or months that add up to the year's target in row after row are what is wanted in each, not what was done. Where they
 * only rise to it, they may be either.
 */
export const programmedParts: ColumnClue = (column, row) => {
  if (!isPlainPart(column)) return [];
  const { kind } = column.period!;
  const [count, name] = PARTS[kind]!;
  const parts = row.columns.filter(
    (other) => isPlainPart(other) && other.period!.kind === kind && other.who === column.who,
  );
  const [target, ...others] = placedAs('target', row).filter((other) => !parts.includes(other));
  if (!target || others.length > 0 || parts.length !== count) return [];
  const { sums, rises, misses } = compare(parts, target, row);
  const isUsual = misses * ROWS_FOR_ONE <= sums + rises;
  if (sums >= LEAST_SUMS && isUsual)
    return [{ meaning: 'target', weight: 14, why: `the ${name} add up to “${target.label}” in each row` }];
  if (rises < LEAST_RISES || !isUsual) return [];
  return [{ meaning: 'target', weight: AS_LIKELY, why: `the ${name} rise to “${target.label}” in each row` }];
};

/** As much as speaks for actuals where months and quarters stand alone. */
const AS_LIKELY = 6;

/** Whether a heading says a part of a year, and no more than a word that others share: "Enero", "Cronograma | Enero". */
function isPlainPart({ period, field, role }: HeaderColumn): boolean {
  return period !== null && PARTS[period.kind] !== undefined && field === null && role === null;
}

/** Fewer years may come to the target by chance. */
const LEAST_YEARS = 3;
const LEAST_YEAR_SUMS = 3;

/** "Target | 2024 | 2025 | 2026 | 2027": bare years that add up to the target of all of them are what is wanted in each. */
export const programmedYears: ColumnClue = (column, row) => {
  const isOpenYear = (other: HeaderColumn) => isBare(other) && isYear(other.period);
  if (!isOpenYear(column)) return [];
  const years = row.columns.filter(isOpenYear);
  const [target, ...others] = placedAs('target', row).filter((other) => !years.includes(other));
  if (!target || others.length > 0 || isYear(target.period) || years.length < LEAST_YEARS) return [];
  const { sums, rises, misses } = compare(years, target, row);
  if (sums < LEAST_YEAR_SUMS || misses * ROWS_FOR_ONE > sums + rises) return [];
  return [{ meaning: 'target', weight: 14, why: `the years add up to “${target.label}” in each row` }];
};

/** Whether what is wanted of parts of a year adds up, in several rows and nearly all that tell, to a target. */
export function addUpTo(
  parts: readonly Pick<HeaderColumn, 'column'>[],
  target: Pick<HeaderColumn, 'column'>,
  row: Pick<HeadingRow, 'profiles'>,
): boolean {
  const { sums, rises, misses } = compare(parts, target, row);
  return sums >= LEAST_YEAR_SUMS && misses * ROWS_FOR_ONE <= sums + rises;
}

interface Comparison {
  /** Rows in which the parts add up to the target. */
  sums: number;
  /** Rows in which they do not, but lead up to it. */
  rises: number;
  misses: number;
}

/** In how many rows the parts come to the target, or lead up to it; a blank among them is nil. */
function compare(
  parts: readonly Pick<HeaderColumn, 'column'>[],
  target: Pick<HeaderColumn, 'column'>,
  { profiles }: Pick<HeadingRow, 'profiles'>,
): Comparison {
  const [whole, ...columns] = [target, ...parts].map(({ column }) =>
    profiles.numbersOf(column, ROWS_NEAR_HEADINGS),
  );
  const found: Comparison = { sums: 0, rises: 0, misses: 0 };
  for (const [index, year] of whole!.entries()) {
    const figures = columns.flatMap((numbers) => numbers[index] ?? []);
    const last = figures.at(-1);
    if (year === null || year === 0 || last === undefined) continue;
    const isNear = (number: number) => Math.abs(number - year) <= 1e-6 * Math.abs(year);
    // All alike, or one alone, fits by itself.
    if (figures.length > 1 && isNear(figures.reduce((all, figure) => all + figure, 0))) found.sums++;
    else if (!isNear(last)) found.misses++;
    else if (figures.some((figure) => figure < last)) found.rises++;
  }
  return found;
}
