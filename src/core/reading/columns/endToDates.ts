import { isPartOfYear, isToDate, latestOf, type Period } from '../../scorecard/period';
import type { HeaderColumn } from '../headers/header';
import { aYearBefore, isOfLastYear, upTo } from '../yearToDate';
import { isYear } from './headingRow';
import { yearOfTime } from '../partsOfYear';
import type { ColumnProfiles } from './profiles';

const FEWEST_MONTHS = 2;
/** A month or quarter that has one figure to so many of another has not been reached. */
const STRAY = 8;

/** A year to date that does not say up to when goes up to the latest quarter or month beside it that has figures. */
export function endToDates(own: readonly HeaderColumn[], profiles: ColumnProfiles): readonly HeaderColumn[] {
  const columns = sameOfLastYear(own);
  if (!columns.some((column) => lacksEnd(column) || isCumulative(column))) return columns;
  const filled = columns.flatMap(({ period, role, field, column }) => {
    const isActual = role === null && (field === null || field === 'actual');
    const isPart = (period?.kind === 'quarter' || period?.kind === 'month') && period.year !== null;
    const { numbers } = profiles.of(column);
    return isActual && isPart && numbers > 0 ? [{ period, numbers }] : [];
  });
  // A single figure ahead of all others was filled in too early.
  const most = Math.max(...filled.map(({ numbers }) => numbers));
  const parts = filled.flatMap(({ period, numbers }) => (numbers * STRAY > most ? [period] : []));
  const latest = latestOf(parts);
  // A month alone can be that of a baseline.
  if (!latest || (latest.kind === 'month' && parts.length < FEWEST_MONTHS)) return columns;
  const years = new Set(
    columns.flatMap((one) => (lacksEnd(one) && isFiscal(one.period!) ? [one.period!.year!] : [])),
  );
  return columns.map((column) => {
    const period = !lacksEnd(column)
      ? soFar(column, latest)
      : isFiscal(column.period!) && latest.kind === 'month'
        ? endedWithMonth(latest, column.period!, years)
        : endedWith(latest, column.period!);
    return period ? { ...column, period } : column;
  });
}

function isFiscal({ text }: Period): boolean {
  return text.startsWith('YTD FY');
}

/**
 * "FY26 YTD | FY25 YTD" beside months: when such a year begins its name does not tell, but of two years the later is the one
 * that goes on, be it named after the year of the month or after the next.
 */
function endedWithMonth(latest: Period, { year }: Period, years: ReadonlySet<number>): Period | null {
  const last = Math.max(...years);
  if (!years.has(last - 1) || (last !== latest.year && last !== latest.year! + 1)) return null;
  const now = upTo(latest);
  return year === last ? now : year === last - 1 ? aYearBefore(now) : null;
}

const SAME = /\bsame (?:time|point|stage|period) (?:last|previous|prior) y(?:ea)?r\b/i;

/** "Same time last year" beside nothing but a year to date is no whole year. */
function sameOfLastYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const parts = columns.flatMap(({ period, field }) =>
    isPartOfYear(period) && field !== 'target' ? [period] : [],
  );
  const [toDate] = parts;
  if (!toDate || !parts.every(isToDate)) return columns;
  return columns.map((column) =>
    column.period?.text === 'Last year' && SAME.test(column.label)
      ? { ...column, period: aYearBefore(toDate) }
      : column,
  );
}

/** "Cumulative 2016/17" beside the first quarters of that year, of which the last has no figures yet. */
function soFar(column: HeaderColumn, latest: Period): Period | null {
  const isLast = latest.part === (latest.kind === 'quarter' ? 4 : FIRST_MONTH - 1);
  return isCumulative(column) && !isLast && isIn(column.period!, latest, 0) ? upTo(latest) : null;
}

/** A target's total is that of the whole year. */
function isCumulative({ period, role, field, label }: HeaderColumn): boolean {
  const words = field === 'target' ? /\bcumulative\b/i : /\b(?:cumulative|total)\b/i;
  return isYear(period) && role === null && words.test(label);
}

function lacksEnd({ period }: HeaderColumn): boolean {
  return isToDate(period) && period!.part === null;
}

/** The same up to a quarter or month, if that is of its year or of the one after it. */
function endedWith(latest: Period, toDate: Period): Period | null {
  const now = upTo(latest);
  if (toDate.year === null) return isOfLastYear(toDate) ? aYearBefore(now) : now;
  const isOver = endsYear(latest, yearOfTime(toDate));
  if (isIn(toDate, latest, 0)) return isOver ? yearOfTime(toDate) : now;
  if (!isIn(toDate, latest, 1)) return null;
  return isOver ? yearOfTime(toDate) : aYearBefore(now);
}

/** Whether a year is over with a quarter or month: then what it came to so far is what it came to. */
function endsYear({ kind, part }: Period, { text }: Period): boolean {
  if (kind === 'quarter') return part === 4;
  if (text.includes('/')) return part === FIRST_MONTH - 1;
  return /^\d{4}$/.test(text) && part === 12;
}

/** Whether a quarter or month is of the year that a date is in, or of one so many years after it. */
function isIn(toDate: Period, { kind, text, year, part }: Period, later: number): boolean {
  const own = yearOfTime(toDate);
  if (kind === 'quarter') return yearOfTime({ kind, text, year, part }).year === own.year! + later;
  const starts = own.text.includes('/') && part! < FIRST_MONTH ? year! - 1 : year!;
  return starts === own.year! + later;
}

/** Of a council's year; a school's begins later and a railway's with it. */
const FIRST_MONTH = 4;
