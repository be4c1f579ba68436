import { type ColumnClue, isBare, isYear } from '../headingRow';

/** Plan years, milestones, ends and "next year" are wanted; quarters, months, baselines and "last year" have been. */
export const namedPeriods: ColumnClue = (column) => {
  const { period } = column;
  if (!isBare(column) || period === null || isYear(period)) return [];
  const isStep = period.kind === 'plan-year' || period.kind === 'milestone' || period.kind === 'end';
  if (period.text === 'Next year') return [{ meaning: 'target', weight: 8, why: 'next year is yet to come' }];
  return [
    isStep
      ? { meaning: 'target', weight: 8, why: `${period.text} is a step of a plan` }
      : { meaning: 'actual', weight: 6, why: `${period.text} is a time of reporting` },
  ];
};
