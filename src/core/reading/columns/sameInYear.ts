import { isPartOfYear, isToDate, latestOf, type Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { moveYear } from '../moveYear';
import { yearOfTime } from '../partsOfYear';
import { aYearBefore } from '../yearToDate';
import { isYear } from './headingRow';

const SAME =
  /\b(?:same|equivalent|corresponding|comparable|at this|this) (?:time|point|stage|period|quarter|qtr|month|position)\b/i;
const FARTHEST = 5;

/** "Same point 2024/25" beside the second quarter of 2025/26 is of the second quarter, and no whole year. */
export function sameInYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some(isSame)) return columns;
  const latest = latestOf(
    columns.flatMap(({ period, field, role }) =>
      role === null &&
      field !== 'target' &&
      field !== 'comparator' &&
      isPartOfYear(period) &&
      period.year !== null
        ? [period]
        : [],
    ),
  );
  if (!latest) return columns;
  return columns.map((column) => {
    const period = isSame(column) ? samePartOf(latest, column.period!) : null;
    return period ? { ...column, period } : column;
  });
}

function isSame({ period, role, label }: HeaderColumn): boolean {
  return role === null && isYear(period) && SAME.test(label);
}

/** A part of a year in an earlier one; null where that is none, or too long ago. */
function samePartOf(latest: Period, year: Period): Period | null {
  const apart = yearOfTime(latest).year! - year.year!;
  if (apart < 1 || apart > FARTHEST) return null;
  let moved = latest;
  for (let at = 0; at < apart; at++) moved = isToDate(moved) ? aYearBefore(moved) : moveYear(moved, -1);
  return moved;
}
