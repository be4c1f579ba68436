import { isPartOfYear, isToDate, latestOf, type Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { moveYear } from '../moveYear';
import { month as monthOf, quarterOf, yearOfTime } from '../partsOfYear';
import { joinPeriods, joinToDate } from '../joinPeriods';
import { isOpen } from '../yearToDate';
import { isForecastOfEnd } from './clues/sharedYears';
import { isAfter, isUndatedPart, isYear } from './headingRow';
import type { TitleTime } from './titleTime';
import type { Placed } from './weigh';
import { isField } from '../words/words';

/** By how many years what is said of today lies apart from the year that a title names. */
const YEARS_AWAY: Readonly<Record<string, number>> = {
  'Two years ago': -2,
  'Last year': -1,
  'This year': 0,
  'Next year': 1,
};
const QUARTERS_AWAY: Readonly<Record<string, number>> = { 'Last quarter': -1, 'This quarter': 0 };
const OF_YEAR = /\b(?:annual|full[- ]year|(?:year|yr)[- ]end|end[- ]of[- ]year|yearly)\b/i;
const OF_QUARTER = /\bquarter(?:ly)?\b/i;
/** "Yr end total / average". */
const YEAR_TOTAL = /^(?:year|yr)[- ]end (?:totals?|average|avg)\b/i;
const YEAR_BEFORE = /\b(?:previous|last|prior) (?:ye?a?r|financial year)\b/i;
const SAME_QUARTER = /\bsame (?:quarter|qtr)\b/i;
/** Figures up to a day, which no title names, or of a month. */
const OTHERWISE = /\b(?:to|ytd|same (?:period|month)|ago|average|at)\b|\bmonth/i;

/** What heads the day by which each target is to be met. */
const OWN_DATES = /\btarget date\b|^(?!.*\bto date\b).*\bdate\b.{1,20}\b(?:targets?|cible)\b|\bby when\b/i;
/** The same beside a target; further off it is when some action is due. */
const DUE = /\bdeadline\b|\bdue date\b/i;
const BESIDE = 2;
/** "Target" and no more, be it taken for the end of a plan. */
const BARE_TARGET = /^\W*(?:target|goal)s?\W*$/i;

const PLAN = /\b(?:plan|strategy|logframe|framework|roadmap)\b/;
const REPORT = /\b(?:performance|scorecard|report|monitoring|results|review|outturns?)\b/;

/** What is of the month that a title names. */
const IN_MONTH = /^(?:(?:in|this|current|the|reporting)[ -])?month\b(?! ?\d)/i;
const SAME_MONTH = /\bsame month\b/i;

/** Headings such as "Q1" and "Last year" with the year in the title above the table: a quarter of it, or the year before it. */
export function datedByTitle(
  columns: readonly HeaderColumn[],
  title: () => TitleTime | null,
): readonly HeaderColumn[] {
  const isInMonth = ({ period, label, role }: HeaderColumn) =>
    period === null && role === null && IN_MONTH.test(label);
  const undated = columns.filter(
    (column) => isUndatedPart(column) || column.period?.kind === 'relative' || isInMonth(column),
  );
  const found =
    undated.length > 0
      ? (title() ??
        yearOfOthers(columns, undated) ??
        yearUnderWay(columns, undated) ??
        yearOfTarget(columns, undated))
      : null;
  if (!found)
    return undated.length > 0 ? columns.map((column) => ofLatest(column, column.period, columns)) : columns;
  const { time, year } = found;
  // A month is more often that of a meeting, unless the headings speak of it.
  const month = undated.some(isInMonth) ? found.month : null;
  const parts = undated.flatMap(({ period }) => (isPartOfYear(period) ? [period] : []));
  // The months of a council's year are of two calendar years, of which such a title names one.
  const canHaveMonths =
    year !== null && (year.text.includes('/') || (year.kind === 'year' && parts[0]?.part === 1));
  return columns.map((column) => {
    const period = undated.includes(column) ? periodIn(column) : null;
    return ofLatest(column, period ?? column.period, columns);
  });

  function periodIn({ period: said, label }: HeaderColumn): Period | null {
    if (said === null) return month;
    if (said.kind === 'month' && !canHaveMonths) return null;
    if (said.kind === 'to-date') return toDateIn(said);
    if (said.kind !== 'relative')
      return year && joinPeriods(YEAR_BEFORE.test(label) ? moveYear(year, -1) : year, said);
    if (said.text === 'Last month') return month && monthBefore(month);
    if (SAME_MONTH.test(label) && month) return moveYear(month, -1);
    if (OTHERWISE.test(label)) return null;
    const quarter = time?.kind === 'quarter' ? time : null;
    if (SAME_QUARTER.test(label)) return quarter && moveYear(quarter, -1);
    const quarters = QUARTERS_AWAY[said.text];
    if (quarters !== undefined) return quarter && moveQuarter(quarter, quarters);
    const years = YEARS_AWAY[said.text];
    return years === undefined || !year ? null : moveYear(year, years);
  }

  function toDateIn(said: Period): Period | null {
    // "October - December 2025" is the end of the year where columns name calendar years.
    if (time?.kind === 'quarter' && time.text.includes('/') && nameCalendarYears(columns)) return null;
    return isOpen(said) ? joinToDate(said, month ?? time) : year && joinToDate(said, year);
  }
}

function nameCalendarYears(columns: readonly HeaderColumn[]): boolean {
  const years = columns.flatMap(({ period }) => (isYear(period) ? [period.text] : []));
  return years.length > 0 && years.every((text) => /^\d{4}$/.test(text));
}

/**
 * "Q2 2024/25 | Q2 2025/26 | Q2 target": a target is for the latest of the quarters that it can be for, whatever year stands in a
 * title that is left from last time.
 */
function ofLatest(
  column: HeaderColumn,
  dated: Period | null,
  columns: readonly HeaderColumn[],
): HeaderColumn {
  const said = column.period;
  const own = dated === said ? column : { ...column, period: dated };
  if (column.field !== 'target' || !isPartOfYear(said) || said.year !== null || isToDate(said)) return own;
  const reached = columns.flatMap(({ period, field, role }) =>
    role === null &&
    field !== 'target' &&
    period?.kind === said.kind &&
    period.part === said.part &&
    period.year !== null
      ? [period]
      : [],
  );
  const latest = latestOf(reached);
  return latest && (dated!.year === null || isAfter(latest, dated)) ? { ...own, period: latest } : own;
}

/** The one year of which other columns are parts, where the title names none: "Q1 | Q2 2017/18". */
function yearOfOthers(columns: readonly HeaderColumn[], undated: readonly HeaderColumn[]): TitleTime | null {
  const parts = columns.flatMap(({ period }) =>
    period?.kind === 'quarter' && period.year !== null ? [period] : [],
  );
  const [year, ...more] = new Map(parts.map((part) => [yearOfTime(part).text, yearOfTime(part)])).values();
  const quarters = undated.filter(({ period }) => period?.kind === 'quarter');
  const isAnother = quarters.every(
    ({ period, field, label }) =>
      YEAR_BEFORE.test(label) ||
      columns.every(
        (other) => other.field !== field || other.period?.year == null || other.period.part !== period?.part,
      ),
  );
  return year && more.length === 0 && isAnother ? { time: year, year, month: null } : null;
}

/** "Actual 2016/17 | Target 2017/18 | Q1 | Q2": the year that is wanted next after the latest reached is under way. */
function yearUnderWay(columns: readonly HeaderColumn[], undated: readonly HeaderColumn[]): TitleTime | null {
  const yearsOf = (field: 'actual' | 'target') =>
    columns.filter((column) => column.field === field && isYear(column.period) && !isForecastOfEnd(column));
  const latest = latestOf(yearsOf('actual').map(({ period }) => period));
  const year = yearsOf('target').find(({ period }) => latest && period!.year === latest.year! + 1)?.period;
  if (!year) return null;
  const isSoFar = undated.some(({ period }) => isToDate(period));
  // Before the year that was reached they are parts of that one.
  const [first] = undated;
  const isAfterReached = yearsOf('actual').every(({ column }) => column < first!.column);
  return isSoFar || (isAfterReached && goOnThrough(undated, year)) ? { time: year, year, month: null } : null;
}

/** "Target 2026 | Jan | Feb | Mar": parts of a year, right of a target for the one year that any heading names. */
function yearOfTarget(columns: readonly HeaderColumn[], undated: readonly HeaderColumn[]): TitleTime | null {
  const [first] = undated;
  const dated = columns.filter(({ period }) => period?.year != null);
  const [year, ...others] = new Map(dated.map(({ period }) => [period!.text, period!])).values();
  if (!first || !isYear(year ?? null) || others.length > 0) return null;
  const isLeft = dated.some(({ field, column }) => field === 'target' && column < first.column);
  return isLeft && goOnThrough(undated, year!) ? { time: year!, year: year!, month: null } : null;
}

/** Whether they are parts of one kind in the order of a year, and no last quarter before a first. */
function goOnThrough(undated: readonly HeaderColumn[], year: Period): boolean {
  const kinds = new Set(undated.map(({ period }) => period!.kind));
  const isCouncils = kinds.has('month') && year.text.includes('/');
  const parts = undated
    .map(({ period }) => period!.part ?? 0)
    .map((part) => (isCouncils && part < APRIL ? part + MONTHS : part));
  return (
    kinds.size === 1 &&
    undated.every(({ period }) => isPartOfYear(period) && !isToDate(period)) &&
    parts.every((part, at) => at === 0 || part >= parts[at - 1]!)
  );
}

const MONTHS = 12;
const APRIL = 4;

/** "Actual" and "Target" are of the year or quarter in the title above the table, a target beside quarters of their year. */
export function plainByTitle(
  placed: readonly Placed[],
  title: () => TitleTime | null,
  words: () => string,
): readonly Placed[] {
  const plain = placed.filter(
    (one) => saysOnlyField(one, placed) && !(one.column.period?.kind === 'end' && isOfPlan(one, words)),
  );
  const found = plain.length > 0 ? title() : null;
  if (!found || (found.time && saysYearsOtherwise(found.time, placed))) return placed;
  const { time, year } = found;
  const beside = comparatorsBeside(placed, plain);
  // The same quarter of the year before is no part of the year that the title names.
  const isBefore = (part: Period) =>
    time?.kind === 'quarter' && isAfter(time, part) && part.part === time.part;
  const hasParts = placed.some(
    ({ column: { period } }) => isPartOfYear(period) && !isToDate(period) && !isBefore(period),
  );
  return placed.map((one) => {
    if (!plain.includes(one) && !beside.includes(one)) return one;
    const isOfQuarter = OF_QUARTER.test(one.column.label);
    const isWhole = isOfYear(one.column);
    // Where the year has a target of its own, the one beside it is of the quarter, and of no time where none is named.
    if (!isWhole && isBesideYears(one, plain) && (hasParts || time?.kind !== 'quarter')) return one;
    const period = isWhole || (hasParts && !isOfQuarter) ? year : time;
    if (isOfQuarter && period?.kind !== 'quarter') return one;
    if (!period || !isLaterThanOthers(one, period, placed)) return one;
    const why = { text: `a title names ${period.text}`, weight: 1 };
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
  const isSaid = column.who === '' || (meaning === 'target' && column.who === 'budget');
  if (!isSaid && !(meaning === 'actual' && YEAR_TOTAL.test(column.label))) return false;
  if (OTHERWISE.test(column.label) && !YEAR_TOTAL.test(column.label)) return false;
  if (meaning === 'target' && placed.some((other) => isOwnDate(other.column, column))) return false;
  if (column.period !== null && !isYearEnd(column) && !isReported(column, placed)) return false;
  return placed.every((other) => {
    if (other.meaning !== meaning || other.column === column) return true;
    const { period } = other.column;
    if (meaning === 'actual') return period !== null;
    // The target of a quarter may stand beside that of its year.
    return period?.kind === 'relative' || isPartOfYear(period) || isOfYear(column) !== isOfYear(other.column);
  });
}

/** Somebody else's figures beside an actual of the title's time, where no figure says another. */
function comparatorsBeside(placed: readonly Placed[], plain: readonly Placed[]): readonly Placed[] {
  const isPlainActual = plain.some(({ meaning }) => meaning === 'actual');
  const figures = placed.filter(({ meaning }) => meaning !== null && isField(meaning));
  const areUndated = figures.every(({ column }) => column.period === null);
  return isPlainActual && areUndated ? figures.filter(({ meaning }) => meaning === 'comparator') : [];
}

/** Whether a bare target stands under the title of a plan, which has an end, and not of a report on it. */
function isOfPlan({ column: { label } }: Placed, words: () => string): boolean {
  return BARE_TARGET.test(label) && PLAN.test(words()) && !REPORT.test(words());
}

function isOwnDate({ label, column }: HeaderColumn, target: HeaderColumn): boolean {
  return OWN_DATES.test(label) || (DUE.test(label) && Math.abs(column - target.column) <= BESIDE);
}

/** "Baseline | Target | Actual" under the title of a year: what was reached in it is held against that target. */
function isReported({ period, label }: HeaderColumn, placed: readonly Placed[]): boolean {
  return (
    period?.kind === 'end' &&
    BARE_TARGET.test(label) &&
    placed.some(({ meaning, column }) => meaning === 'actual' && column.period === null && column.who === '')
  );
}

function isOfYear({ label }: HeaderColumn): boolean {
  return OF_YEAR.test(label);
}

function isBesideYears({ meaning }: Placed, plain: readonly Placed[]): boolean {
  return plain.some((other) => other.meaning === meaning && isOfYear(other.column));
}

/** "Year end target" is no end of a plan. */
function isYearEnd(column: HeaderColumn): boolean {
  const { period } = column;
  return period?.kind === 'end' && isOfYear(column);
}

/** Whether all others of the kind are of an earlier time: "Actual" beside "Actual 2016/17" is of a later year. */
function isLaterThanOthers(
  { column: own, meaning }: Placed,
  time: Period,
  placed: readonly Placed[],
): boolean {
  return placed.every(({ column, meaning: other }) => {
    if (other !== meaning || column === own || column.period?.year == null) return true;
    // The whole of a year ends with its last part, and the months of a council's year run into the next.
    const isWhole = isToDate(column.period) || (isPartOfYear(column.period) && time.kind !== 'quarter');
    const spill = isWhole && time.text.includes('/') && !/\bQ\d/.test(column.period.text) ? 1 : 0;
    return isWhole ? column.period.year <= time.year! + spill : isAfter(time, column.period);
  });
}

function monthBefore({ part, year }: Period): Period {
  return part === 1 ? monthOf(12, year! - 1)! : monthOf(part! - 1, year)!;
}

function moveQuarter(time: Period, by: number): Period {
  const quarter = time.part! + by;
  return quarter > 0
    ? quarterOf(quarter, yearOfTime(time))
    : quarterOf(quarter + 4, moveYear(yearOfTime(time), -1));
}
