import { sayYear } from '../../scorecard/headings';
import { isPartOfYear, type Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { joinPeriods } from '../periods';
import { isAfter, isUndatedPart } from './headingRow';
import { quarterOfYear, yearOfTime } from './titleTime';
import type { Placed } from './weigh';

/** By how many years what is said of today lies apart from the year that a title names. */
const YEARS_AWAY: Readonly<Record<string, number>> = {
  'Two years ago': -2,
  'Last year': -1,
  'This year': 0,
  'Next year': 1,
};
const QUARTERS_AWAY: Readonly<Record<string, number>> = { 'Last quarter': -1, 'This quarter': 0 };
const OF_YEAR = /\b(?:annual|full[- ]year|(?:year|yr)[- ]end|end[- ]of[- ]year|yearly)\b/i;
/** "Yr end total / average". */
const YEAR_TOTAL = /^(?:year|yr)[- ]end (?:totals?|average|avg)\b/i;
const YEAR_BEFORE = /\b(?:previous|last|prior) (?:ye?a?r|financial year)\b/i;
const SAME_QUARTER = /\bsame (?:quarter|qtr)\b/i;
/** Figures up to a day, which no title names, or of a month. */
const OTHERWISE = /\b(?:to|ytd|same (?:period|month)|ago|average|at)\b|\bmonth/i;

/** What heads the day by which each target is to be met. */
const OWN_DATES =
  /\btarget date\b|\bdate\b.{1,20}\b(?:targets?|cible)\b|\bby when\b|\bdeadline\b|\bdue date\b/i;

/** Headings such as "Q1" and "Last year" with the year in the title above the table: a quarter of it, or the year before it. */
export function datedByTitle(
  columns: readonly HeaderColumn[],
  title: () => Period | null,
): readonly HeaderColumn[] {
  const undated = columns.filter((column) => isUndatedPart(column) || column.period?.kind === 'relative');
  const time = undated.length > 0 ? title() : null;
  if (!time) return columns;
  const year = yearOfTime(time);
  const parts = undated.flatMap(({ period }) => (isPartOfYear(period) ? [period] : []));
  // The months of a council's year are of two calendar years, of which such a title names one.
  const canHaveMonths = year.text.includes('/') || (year.kind === 'year' && parts[0]?.part === 1);
  return columns.map((column) => {
    const period = undated.includes(column) ? periodIn(column) : null;
    return period ? { ...column, period } : column;
  });

  function periodIn({ period: said, label }: HeaderColumn): Period | null {
    if (said!.kind === 'month' && !canHaveMonths) return null;
    if (said!.kind !== 'relative')
      return joinPeriods(YEAR_BEFORE.test(label) ? moveYear(year, -1) : year, said);
    if (OTHERWISE.test(label)) return null;
    if (SAME_QUARTER.test(label)) return time!.kind === 'quarter' ? moveYear(time!, -1) : null;
    const quarters = QUARTERS_AWAY[said!.text];
    if (quarters !== undefined) return time!.kind === 'quarter' ? moveQuarter(time!, quarters) : null;
    const years = YEARS_AWAY[said!.text];
    return years === undefined ? null : moveYear(year, years);
  }
}

/** "Actual" and "Target" are of the year or quarter in the title above the table, a target beside quarters of their year. */
export function plainByTitle(placed: readonly Placed[], title: () => Period | null): readonly Placed[] {
  const plain = placed.filter((one) => saysOnlyField(one, placed));
  const time = plain.length > 0 ? title() : null;
  if (!time || saysYearsOtherwise(time, placed)) return placed;
  const hasParts = placed.some(({ column }) => isPartOfYear(column.period));
  return placed.map((one) => {
    if (!plain.includes(one)) return one;
    const period = hasParts || OF_YEAR.test(one.column.label) ? yearOfTime(time) : time;
    if (!isLaterThanOthers(one, period, placed)) return one;
    const why = { text: `a title names ${time.text}`, weight: 1 };
    return { ...one, column: { ...one.column, period }, clues: [...one.clues, why] };
  });
}

/** Whether a title names a calendar year where the columns name financial ones: it may be the day of a meeting's year. */
function saysYearsOtherwise({ kind, text }: Period, placed: readonly Placed[]): boolean {
  if (kind !== 'year' || text.includes('/')) return false;
  return placed.some(({ column: { period } }) => period?.kind === 'year' && period.text.includes('/'));
}

/** Whether a heading says that it is an actual, or the target, and nothing more: of several, each has to say of when. */
function saysOnlyField({ column, meaning }: Placed, placed: readonly Placed[]): boolean {
  if (meaning !== 'actual' && meaning !== 'target') return false;
  if (column.who !== '' && !(meaning === 'actual' && YEAR_TOTAL.test(column.label))) return false;
  if (OTHERWISE.test(column.label) && !YEAR_TOTAL.test(column.label)) return false;
  if (meaning === 'target' && placed.some((other) => OWN_DATES.test(other.column.label))) return false;
  if (column.period !== null && !isYearEnd(column)) return false;
  return placed.every((other) => {
    if (other.meaning !== meaning || other.column === column) return true;
    const { period } = other.column;
    return meaning === 'actual' ? period !== null : period?.kind === 'relative' || isPartOfYear(period);
  });
}

/** "Year end target" is no end of a plan. */
function isYearEnd({ period, label }: HeaderColumn): boolean {
  return period?.kind === 'end' && OF_YEAR.test(label);
}

/** Whether all others of the kind are of an earlier time: "Actual" beside "Actual 2016/17" is of a later year. */
function isLaterThanOthers(
  { column: own, meaning }: Placed,
  time: Period,
  placed: readonly Placed[],
): boolean {
  return placed.every(({ column, meaning: other }) => {
    if (other !== meaning || column === own || column.period?.year == null) return true;
    // The whole of a year ends with its last part.
    const isWhole = isPartOfYear(column.period) && time.kind !== 'quarter';
    return isWhole ? column.period.year <= time.year! : isAfter(time, column.period);
  });
}

function moveYear(time: Period, by: number): Period {
  const year = yearOfTime(time);
  const moved = { ...year, text: sayYear(year.text, year.year! + by), year: year.year! + by };
  return time.kind === 'quarter' ? quarterOfYear(time.part!, moved) : moved;
}

function moveQuarter(time: Period, by: number): Period {
  const quarter = time.part! + by;
  return quarter > 0
    ? quarterOfYear(quarter, yearOfTime(time))
    : quarterOfYear(quarter + 4, moveYear(yearOfTime(time), -1));
}
