import { isPartOfYear, isToDate, type Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { joinPeriods } from '../joinPeriods';
import { yearOfTime } from '../partsOfYear';
import { isUndatedPart, isYear } from './headingRow';

const MANY: Readonly<Partial<Record<Period['kind'], number>>> = { quarter: 4, month: 12, half: 2 };

/**
 * "Q1 | Q2 | Q3 | Q4 | 2016/17": all the quarters, halves or months of a year, of which no heading says the year, right
 * before a column of that year are its parts.
 */
export function datedByYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some(isUndatedPart)) return columns;
  const years = new Map<HeaderColumn, Period>();
  for (const [at, { period }] of columns.entries()) {
    const count = (isPartOfYear(period) && (quartersSoFar(columns, at) ?? MANY[period.kind])) || 0;
    const run = columns.slice(at, at + count);
    const [whole, next] = columns.slice(at + count);
    if (count === 0 || !whole || !isOfYear(whole) || !areAllParts(run, count)) continue;
    // Of several years side by side each is a target.
    if (next && isOfYear(next) && whole.field === null) continue;
    if (period!.kind === 'month' && !whole.period!.text.includes('/')) continue;
    for (const part of run) years.set(part, yearOfTime(whole.period!));
  }
  return columns.map((column) => {
    const year = years.get(column);
    return year ? { ...column, period: joinPeriods(year, column.period) } : column;
  });
}

/** How many quarters stand before the year up to the end of the last of them: "Q1 | Q2 | Q3 | YTD Q3 2016/17". */
function quartersSoFar(columns: readonly HeaderColumn[], at: number): number | null {
  const end = columns.findIndex(({ period }, index) => index > at && period?.kind !== 'quarter');
  const next = columns[end]?.period ?? null;
  return isToDate(next) && next!.part === (end - at) * 3 ? end - at : null;
}

/** "YTD Q3 2016/17", and not "YTD Sep 2017", which can be of two years. */
const NAMES_ITS_YEAR = /^YTD (?:Q\d )?(?:FY)?\d{2,4}(?:\/\d\d)?$/;

/** Whether a column is headed with a year, and by no word that would make it anything but an actual. */
function isOfYear({ period, field, role, who }: HeaderColumn): boolean {
  const isSoFar = isToDate(period) && period!.year !== null && NAMES_ITS_YEAR.test(period!.text);
  return (isYear(period) || isSoFar) && (field === null || field === 'actual') && role === null && who === '';
}

/** Whether they are the parts of one year in order, none of them dated or said to be a target. */
function areAllParts(run: readonly HeaderColumn[], count: number): boolean {
  const [first] = run;
  return (
    run.length === count &&
    run.every((column, k) => {
      const { period, field, role } = column;
      const isNext = period?.part === ((first!.period!.part! - 1 + k) % count) + 1;
      return (
        isUndatedPart(column) &&
        isNext &&
        period?.kind === first!.period!.kind &&
        field !== 'target' &&
        role === null
      );
    }) &&
    (first!.period!.kind === 'month' ? first!.period!.part === 4 : first!.period!.part === 1)
  );
}
