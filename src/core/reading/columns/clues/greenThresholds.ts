import type { HeaderColumn } from '../../headers/header';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';

/** "Green at", "Thresholds Green"; "Green" alone heads how many rows are. */
const GREEN =
  /^(?:(?:(?:rag )?thresholds?|tolerances?):? green(?: (?:at|from|if|when|above|below))?|green (?:at|from|if|when|threshold|limit|level|above|below))$/i;
const NEXT = /\b(?:red|amber)\b/i;

/**
 * Where green begins is what is wanted, in a table that has no target: beside it stands where red or amber begins, or else it
 * may be of anything.
 */
export const greenThresholds: ColumnClue = (column, row) => {
  if (column.period !== null || !GREEN.test(column.label.trim())) return [];
  if (!holdsFigures(row.profiles.of(column.column)) || !hasNext(column, row)) return [];
  if (placedAs('target', row).some((other) => other !== column)) return [];
  const why = 'green begins there, and no other column says what is wanted';
  return [
    { meaning: 'target', weight: 60, why },
    { meaning: 'threshold', weight: -20, why },
  ];
};

function hasNext({ column }: HeaderColumn, { columns }: HeadingRow): boolean {
  return columns.some(
    (other) =>
      Math.abs(other.column - column) === 1 &&
      NEXT.test(other.label) &&
      other.period === null &&
      other.field === null,
  );
}
