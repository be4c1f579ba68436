import type { Period } from '../../../scorecard/period';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, isAfter, isYear, latestActual, placedAs } from '../headingRow';
import { isBare } from '../../headers/header';

/** Plan years, milestones, ends and "next year" are wanted; quarters, months, baselines and "last year" have been. */
export const namedPeriods: ColumnClue = (column, row) => {
  const { period } = column;
  if (!isBare(column) || period === null || isYear(period)) return [];
  if (isSchoolYear(period, row) || isYearly(period, row)) return yearlyMonth(period, row);
  if (period.kind === 'plan-year' && period.part === 0)
    return [{ meaning: 'actual', weight: 6, why: 'the plan begins after it' }];
  const isStep = period.kind === 'plan-year' || period.kind === 'milestone' || period.kind === 'end';
  if (period.text === 'Next year') return [{ meaning: 'target', weight: 8, why: 'next year is yet to come' }];
  return [
    isStep
      ? { meaning: 'target', weight: 8, why: `${period.text} is a step of a plan` }
      : { meaning: 'actual', weight: 6, why: `${period.text} is a time of reporting` },
  ];
};

/** "Year 7", "Year 8": classes of a school, where no plan begins at its first years. */
function isSchoolYear({ kind }: Period, { columns }: HeadingRow): boolean {
  const parts = columns.flatMap(({ period }) => (period?.kind === 'plan-year' ? [period.part ?? 0] : []));
  return kind === 'plan-year' && Math.min(...parts) > 3;
}

/** Whether the bare months are one month of several years: "March 2018", "March 2019". */
function isYearly(period: Period, { columns }: HeadingRow): boolean {
  if (period.kind !== 'month' || period.year === null) return false;
  const months = columns.filter((column) => isBare(column) && column.period!.kind === 'month');
  const years = new Set(months.map((column) => column.period!.year));
  return years.size > 1 && months.every((column) => column.period!.part === period.part);
}

function yearlyMonth(period: Period, row: HeadingRow): Evidence[] {
  const worded = { ...row, placed: new Map([...row.placed].filter(([other]) => !isBare(other))) };
  const latest = latestActual(worded);
  if (period.kind !== 'month') return [];
  if (latest === null) {
    const targets = placedAs('target', worded).flatMap((target) => target.period ?? []);
    const areAllLater = targets.length > 0 && targets.every((target) => isAfter(target, period));
    return areAllLater
      ? [{ meaning: 'actual', weight: 6, why: `${period.text} is before the first target` }]
      : [];
  }
  return isAfter(period, latest)
    ? [{ meaning: 'target', weight: 3, why: `${period.text} is after the latest actual` }]
    : [{ meaning: 'actual', weight: 6, why: `${period.text} is not later than the latest actual` }];
}
