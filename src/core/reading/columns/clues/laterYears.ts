import { fold } from '../../../text/fold';
import { type ColumnClue, isAfter, isYear, latestActual } from '../headingRow';

const WANTED =
  /\b(?:project(?:ed|ion)|anticipated|recommended|requested|adopted|forward|future|indicative|y(?:ea)?r?\s?\d|budget)\b/;

/** A year after the latest actual is nobody's figure yet: under a word that is not known it is at most a target. */
export const laterYears: ColumnClue = (column, row) => {
  const { period, label, field, role } = column;
  if (field !== null || role !== null || !isYear(period)) return [];
  if (!isAfter(period, latestActual(row))) return [];
  const why = `${period.text} is after the latest actual`;
  const folded = fold(label.replace(/_/g, ' '));
  const isWanted = WANTED.test(folded);
  return [
    { meaning: 'target', weight: isWanted ? 3 : 1, why },
    { meaning: 'comparator', weight: -3, why },
    { meaning: 'actual', weight: -3, why },
  ];
};
