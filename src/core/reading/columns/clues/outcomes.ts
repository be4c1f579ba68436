import { type ColumnClue, placedAs } from '../headingRow';

const OUTCOME = /\boutcomes?\b|\by(?:ea)?r \d of \d\b/i;
const WANTED = /\b(?:desired|expected|intended|planned|target(?:ed)?|goal)\b/i;

/** "Year 2 Outcome" beside a baseline and what is wanted in the end is how that year turned out. */
export const outcomes: ColumnClue = ({ field, role, period, label }, row) => {
  if (field !== null || role !== null || period === null || !OUTCOME.test(label) || WANTED.test(label))
    return [];
  const hasBaseline = row.columns.some((other) => other.period?.kind === 'baseline');
  const isWanted = placedAs('target', row).some(
    (other) => !OUTCOME.test(other.label) || WANTED.test(other.label),
  );
  return hasBaseline && isWanted
    ? [{ meaning: 'actual', weight: 12, why: 'a baseline and what is wanted have columns of their own' }]
    : [];
};
