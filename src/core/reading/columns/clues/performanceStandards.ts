import type { ColumnClue } from '../headingRow';
import { holdsFigures } from '../profiles';

const STANDARD = /^(?:key )?(?:performance|service|delivery) standards?$/i;
const SHORTEST_NAME = 8;

/** "Performance standard" over figures is what is wanted; over words, beside targets of their own, it is what is measured. */
export const performanceStandards: ColumnClue = ({ column, period, label }, { columns, profiles }) => {
  if (period !== null || !STANDARD.test(label.trim())) return [];
  const profile = profiles.of(column);
  if (holdsFigures(profile)) {
    const why = 'the cells below are figures, and the heading says that they are a standard';
    return [
      { meaning: 'target', weight: 12, why },
      { meaning: 'actual', weight: -20, why },
    ];
  }
  if (profile.numbers > 0 || profile.meanTextLength < SHORTEST_NAME) return [];
  if (columns.some((other) => other.column !== column && other.role === 'indicator')) return [];
  const why = 'the cells below are words';
  return [
    { meaning: 'indicator', weight: 30, why },
    { meaning: 'goal', weight: -60, why },
    { meaning: 'target', weight: -20, why },
    { meaning: 'actual', weight: -20, why },
  ];
};
