import { type ColumnClue, isYear, placedAs } from '../headingRow';

/** What is hoped for some day, or holds until further notice. */
const LONG_RUN =
  /\b(?:desired|goals?|standards?|aims?|ambitions?|aspirations?|long[- ]term|long[- ]run|ideal|vision|ultimate)\b/i;

/** "Desired level" beside targets with years is of no year: it may be a level to hold, a limit or the end of it all. */
export const longRun: ColumnClue = (column, row) => {
  const { field, period, label, evidence } = column;
  if (field !== 'target' || period !== null || !LONG_RUN.test(label)) return [];
  const hasYears = placedAs('target', row).some((other) => other !== column && isYear(other.period));
  if (!hasYears || /\btargets?\b/i.test(label)) return [];
  const said = evidence.find(({ meaning }) => meaning === 'target')!.weight;
  return [{ meaning: 'target', weight: -said, why: 'the targets for years have columns of their own' }];
};
