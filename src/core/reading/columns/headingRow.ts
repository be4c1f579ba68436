import { comparePeriods, isPartOfYear, latestOf, type Period } from '../../scorecard/period';
import type { Field } from '../../scorecard/scorecard';
import type { HeaderColumn } from '../headers/header';
import type { Evidence } from '../words/words';
import { type ColumnProfiles, holdsFigures } from './profiles';

/** The headings of one table side by side, as clues look at them. */
export interface HeadingRow {
  readonly columns: readonly HeaderColumn[];
  readonly profiles: ColumnProfiles;
  /** Fields of the columns that are settled so far: by their own words, then by all clues. */
  readonly placed: ReadonlyMap<HeaderColumn, Field>;
  /** The words of titles above the table and of the sheet's name, folded. */
  readonly title: () => string;
  /** The area's own name, as its columns are headed; null where no heading is a place's name. */
  readonly area: () => string | null;
}

/** One clue: what it says of a column, given the headings beside it. Nothing where it has nothing to say. */
export type ColumnClue = (column: HeaderColumn, row: HeadingRow) => readonly Evidence[];

/** The columns that are settled as one field. */
export function placedAs(field: Field, { placed }: HeadingRow): HeaderColumn[] {
  return [...placed].flatMap(([column, own]) => (own === field ? [column] : []));
}

/** Whether what is wanted is said in figures. */
export function wantsFigures(row: HeadingRow): boolean {
  return placedAs('target', row).some(({ column }) => holdsFigures(row.profiles.of(column)));
}

/** A period that is a whole year of its own. */
export type YearPeriod = Period & { readonly kind: 'year' | 'fiscal-year' };

export function isYear(period: Period | null): period is YearPeriod {
  return period !== null && (period.kind === 'year' || period.kind === 'fiscal-year');
}

/** The latest time that a settled actual is for; null where none tells: a quarter without a year is of any. */
export function latestActual(row: HeadingRow): Period | null {
  const dated = placedAs('actual', row).filter((column) => !isUndatedPart(column));
  return latestOf(dated.map(({ period }) => period));
}

/** Whether a column is for a quarter, a month or the like that names no year. */
export function isUndatedPart({ period }: HeaderColumn): boolean {
  return isPartOfYear(period) && period.year === null;
}

/** Whether a period comes after another; after none, where there is none. */
export function isAfter(period: Period, other: Period | null): boolean {
  return other !== null && comparePeriods(period, other) > 0;
}
