import { isToDate, type Period, type PeriodKind } from '../scorecard/period';
import { moveYear } from './moveYear';
import { halfOf, isPart, isYearItself, month, monthOf, partOf, quarterOf, yearOfTime } from './partsOfYear';
import { aYearBefore, isOfLastYear, isOpen, upTo } from './yearToDate';

/** "2016/17 Q3" over "Q3": the lower says again what the upper says with its year. */
function repeats(lower: Period, upper: Period): boolean {
  return lower.year === null && lower.part !== null && lower.kind === upper.kind && lower.part === upper.part;
}

/** "Q3 2016/17" over "Oct | Nov | Dec": the months of a council's quarter are of its year. */
function isWithin(lower: Period, upper: Period): boolean {
  const isOfCouncil = upper.kind === 'quarter' && upper.text.includes('/') && upper.firstMonth === undefined;
  return isOfCouncil && Math.ceil((((lower.part! + 8) % 12) + 1) / 3) === upper.part;
}

/** Joins what two header rows say of one column: "Q1" below "2016/17" is the first quarter of that year. */
export function joinPeriods(upper: Period | null, lower: Period | null): Period | null {
  if (!upper || !lower) return lower ?? upper;
  if (isToDate(lower)) return joinToDate(lower, upper);
  if (repeats(lower, upper)) return upper;
  if (isToDate(upper)) return joinToDate(upper, lower);
  if (isUndated(lower, 'quarter') && isYearItself(upper)) return quarterOf(lower.part, upper);
  if (isUndated(upper, 'quarter') && isYearItself(lower)) return quarterOf(upper.part, lower);
  if (isUndated(lower, 'half') && isYearItself(upper)) return halfOf(lower.part, upper);
  if (isUndated(upper, 'half') && isYearItself(lower)) return halfOf(upper.part, lower);
  if (isUndated(lower, 'month') && isYearItself(upper)) return monthOf(lower.part, upper);
  if (isUndated(lower, 'month') && isWithin(lower, upper)) return joinPeriods(yearOfTime(upper), lower);
  if (isPart(lower) && isYearItself(upper)) return partOf(lower, upper);
  if (lower.text === 'This year' && isYearItself(upper)) return upper;
  // "Last year" under "Quarter 1" is the same quarter of it.
  if (lower.text === 'Last year' && isPartOfSome(upper))
    return upper.year === null ? { ...upper, text: `${upper.text} last year` } : moveYear(upper, -1);
  // "Baseline" over "2016" names the year; "2016" over "Baseline" does too.
  if (lower.kind === 'baseline' && isYearItself(upper)) return upper;
  return lower;
}

/** A year up to a date with what else is said of when: its year, the quarter that it goes up to, "last year". */
export function joinToDate(toDate: Period, said: Period | null): Period {
  if (said !== null && isToDate(said)) return isOpen(toDate) && !isOfLastYear(toDate) ? said : toDate;
  if (said === null) return toDate;
  if (said.kind === 'relative') return said.text === 'Last year' ? aYearBefore(toDate) : toDate;
  if (toDate.year !== null) return endedBy(toDate, said);
  if (!isYearItself(said) && !ENDS.has(said.kind)) return toDate;
  if (isOpen(toDate)) return isOfLastYear(toDate) ? aYearBefore(upTo(said)) : upTo(said);
  return isYearItself(said) ? upTo(joinPeriods(said, endOf(toDate))!) : toDate;
}

const ENDS: ReadonlySet<PeriodKind> = new Set(['quarter', 'half', 'month']);

/** "YTD 2016/17" over "Q2" goes up to that quarter. */
function endedBy(toDate: Period, said: Period): Period {
  if (toDate.part !== null || said.year !== null || !ENDS.has(said.kind)) return toDate;
  const text = toDate.text.replace(/^YTD /, '');
  const kind = text.startsWith('FY') ? 'fiscal-year' : 'year';
  return upTo(joinPeriods({ text, kind, year: toDate.year, part: null }, said)!);
}

/** The quarter or month up to which "YTD Q2" goes. */
function endOf({ text, part }: Period): Period | null {
  return text.startsWith('YTD Q') ? quarterOf(part! / 3, null) : month(part!, null);
}

/** Whether a half, a quarter or a month still lacks its year. */
function isUndated(
  period: Period,
  kind: 'half' | 'quarter' | 'month',
): period is Period & { readonly part: number } {
  return period.kind === kind && period.year === null;
}

function isPartOfSome({ kind, year }: Period): boolean {
  return kind === 'quarter' || kind === 'month' || (kind === 'half' && year === null);
}
