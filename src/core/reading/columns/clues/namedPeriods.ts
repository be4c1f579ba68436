import { isWithinYear, type Period } from '../../../scorecard/period';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, isAfter, isYear, latestActual, placedAs } from '../headingRow';
import { type HeaderColumn, isBare } from '../../headers/header';

/** Plan years, milestones, ends and "next year" are wanted; quarters, months, baselines and "last year" have been. */
export const namedPeriods: ColumnClue = (column, row) => {
  const { period } = column;
  if (!isBare(column) || period === null || isYear(period)) return [];
  if (isSchoolYear(period, row) || isYearly(period, row)) return yearlyMonth(period, column.label, row);
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
function isYearly(period: Period, row: HeadingRow): boolean {
  if (period.kind !== 'month' || period.year === null) return false;
  const months = bareMonths(row);
  const years = new Set(months.map(({ year }) => year));
  return years.size > 1 && months.every(({ part }) => part === period.part);
}

function bareMonths({ columns }: HeadingRow): readonly Period[] {
  return columns.flatMap((column) =>
    isBare(column) && column.period!.kind === 'month' ? [column.period!] : [],
  );
}

/** Whether every bare month stands left of a column. */
function isLeftOf({ column }: HeaderColumn, { columns }: HeadingRow): boolean {
  return columns.every((other) => !isBare(other) || other.period!.kind !== 'month' || other.column < column);
}

/** What was counted on a day, and is wanted by one. */
const AS_AT = /^(?:position )?as (?:at|of)\b/i;

function yearlyMonth(period: Period, label: string, row: HeadingRow): Evidence[] {
  const worded = { ...row, placed: new Map([...row.placed].filter(([other]) => !isBare(other))) };
  const latest = latestActual(worded);
  if (period.kind !== 'month') return [];
  if (AS_AT.test(label)) return [{ meaning: 'actual', weight: 6, why: `the heading says “${label}”` }];
  if (latest === null) {
    const columns = placedAs('target', worded);
    const targets = columns.flatMap((target) => target.period ?? []);
    // "March 2024 | March 2025 | Target 2024/25": the month in which the year of the target ends, and those before it.
    const judged = bareMonths(row).find(
      (month) =>
        !isAfter(period, month) && targets.some((target) => isYear(target) && isWithinYear(month, target)),
    );
    if (judged)
      return [{ meaning: 'actual', weight: 6, why: `there is a target for the year of ${judged.text}` }];
    if (targets.length > 0 && targets.every((target) => isAfter(target, period)))
      return [{ meaning: 'actual', weight: 6, why: `${period.text} is before the first target` }];
    return columns.length === 1 && targets.length === 0 && isLeftOf(columns[0]!, row)
      ? [{ meaning: 'actual', weight: 3, why: 'a target without a year stands after all the months' }]
      : [];
  }
  return isAfter(period, latest)
    ? [{ meaning: 'target', weight: 3, why: `${period.text} is after the latest actual` }]
    : [{ meaning: 'actual', weight: 6, why: `${period.text} is not later than the latest actual` }];
}
