import { fold } from '../../../text/fold';
import { type HeaderColumn } from '../../headers/header';
import { readLabel } from '../../labels';
import type { ColumnClue } from '../headingRow';

const AVERAGE = /\b(?:average|avg|mean)\b/g;
/** Many, or what many belong to: none of them is the council itself. */
const MANY =
  /\b(?:authorities|councils|districts|boroughs|counties|cities|schools|forces|trusts|services|members|las|group|family|club|sector|county|region|others?|all)\b/;

/**
 * "Powys (3-year average) | Wales (3-year average)": where nothing is an actual and of those named all but one are known
 * others, that one is the council itself, and the average one of its own years.
 */
export const ownAverages: ColumnClue = (column, { columns }) => {
  const { field, who, period } = column;
  if (field !== 'comparator' || period === null || isOther(column)) return [];
  const figures = columns.filter((other) => other.role === null && other.field !== 'target');
  // A year alone, a place or "Actual" is likelier to be the council's.
  if (figures.some((other) => other.field !== 'comparator' && (other.field ?? other.period))) return [];
  const own = new Set(figures.flatMap((other) => (isOther(other) ? [] : [other.who])));
  const hasOthers = figures.some((other) => other.field === 'comparator' && isOther(other));
  const why = `of those named, “${who}” alone is nobody else`;
  return own.size === 1 && hasOthers ? [{ meaning: 'actual', weight: 13, why }] : [];
};

/** Whether words name somebody else, "average" not counted. */
function isOther({ label, who }: HeaderColumn): boolean {
  const rest = fold(label).replace(AVERAGE, ' ');
  return who === '' || MANY.test(who) || readLabel(rest).field === 'comparator';
}
