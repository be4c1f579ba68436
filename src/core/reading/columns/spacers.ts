import type { HeaderColumn } from '../headers/header';
import type { ColumnMapping } from './byHand';
import type { ColumnProfiles } from './profiles';

/** Headings without the narrow blank columns that lie under a merged one beside columns with headings of their own. */
export function withoutSpacers(
  columns: readonly HeaderColumn[],
  profiles: ColumnProfiles,
  mapping: ColumnMapping,
): readonly HeaderColumn[] {
  return columns.filter(({ column, isOwn, period }) => {
    if (isOwn || mapping.has(column)) return true;
    // Two columns under one merged "Actual 2016" are one wide one; only a band over other headings has spacers.
    return profiles.of(column).filled > 0 || period !== null;
  });
}
