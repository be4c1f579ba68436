import type { Period } from '../../scorecard/period';
import { fold } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { quarterOfMonths } from '../monthQuarters';
import { firstMonthOf, isYearItself, quarterOf, yearOfQuarter, yearOfTime } from '../partsOfYear';
import { readPeriod } from '../periods';
import { isYear } from './headingRow';

/** A column of a quarter that its heading names by its months. */
interface Named {
  readonly column: HeaderColumn;
  /** The last month of the quarter, and the calendar year of that, if any. */
  readonly last: number;
  readonly year: number | null;
  /** Its number, where the heading says that too. */
  readonly number: number | null;
  /** The year over it, as it is written. */
  readonly over: Period | null;
}

/** The months in which years begin: the calendar's, a council's, an Australian one's. */
const APRIL = 4;
const FIRST_MONTHS: readonly number[] = [1, APRIL, 7];
const LAST_MONTHS = [6, 9, 12, 3];
const FEWEST_IN_ORDER = 3;

/**
 * "Sep Qtr | Dec Qtr | Mar Qtr": quarters named by their months are numbered where their order, numbers beside them or
 * the year that they make up tell in which month their years begin. Else each counts as its last month.
 */
export function quartersByMonth(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const named = columns.flatMap((column) => read(column) ?? []);
  const first = named.length > 0 ? whenYearsBegin(named, columns) : null;
  if (first === null) return columns;
  const periods = new Map(named.map((one) => [one.column, numbered(one, first)]));
  return columns.map((column) => {
    const period = periods.get(column);
    return period ? { ...column, period } : column;
  });
}

/** Says of quarters and years in which month they begin, where that is not April. */
export function withFirstMonth(
  columns: readonly HeaderColumn[],
  named: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const firstMonth = named.find(({ period }) => period?.firstMonth !== undefined)?.period?.firstMonth;
  if (firstMonth === undefined) return columns;
  return columns.map((column) => {
    const { period } = column;
    const isSplit = period?.kind === 'fiscal-year' || (period?.kind === 'year' && period.text.includes('/'));
    return period?.kind === 'quarter' || (isSplit && firstMonth > 1)
      ? { ...column, period: { ...period, firstMonth } }
      : column;
  });
}

function read(column: HeaderColumn): Named | null {
  const { period, role, label } = column;
  if (role !== null || (period?.kind !== 'month' && period?.kind !== 'quarter')) return null;
  const found = quarterOfMonths(fold(label));
  if (!found) return null;
  const { last, rest } = found;
  const said = readPeriod(rest).period;
  const number = said?.kind === 'quarter' ? said.part : null;
  const over = said && isYearItself(said) && /\/|FY/.test(said.text) ? said : null;
  if (period.kind === 'month') return { column, last, year: period.year, number, over };
  const own = LAST_MONTHS[period.part! - 1];
  // "Q1 Jul-Sep 2024" has told its year by its number.
  if (own !== last && period.year !== null)
    return { column, last, year: null, number, over: yearOfTime(period) };
  const isSplit = own === last && period.year !== null && period.text.includes('/');
  const year = isSplit ? period.year + (last === 3 ? 1 : 0) : null;
  return { column, last, year, number, over };
}

function whenYearsBegin(named: readonly Named[], columns: readonly HeaderColumn[]): number | null {
  const numbers = new Set(
    named.flatMap(({ last, number }) => (number === null ? [] : [firstMonthOf(3 * number, last)])),
  );
  if (numbers.size > 0) return numbers.size === 1 ? known([...numbers][0]!) : null;
  const open = named.filter(({ year, over }) => year === null || over !== null);
  const run = inOrder(open.length > 0 ? open : named);
  if (!run || run.length < FEWEST_IN_ORDER) return null;
  const first = known(run[0]!.last - 2);
  if (first === null) return null;
  const years = columns.flatMap(({ period }) => (isYear(period) ? [period] : []));
  if (open.length > 0) {
    // What begins in January is of calendar years, and what does not is of none.
    const areCalendar = years.length > 0 && years.every(({ text }) => /^\d{4}$/.test(text));
    return areCalendar === (first === 1) ? first : null;
  }
  // Any four quarters can be the latest: they are those of a year that has a column.
  const { year } = run[0]!;
  const whole = first === 1 ? String(year) : `${year!}/${String(year! + 1).slice(-2)}`;
  return run.length === 4 && years.some(({ text }) => text === whole) ? first : null;
}

function known(month: number): number | null {
  return FIRST_MONTHS.includes(month) ? month : null;
}

/** The quarters one after another, each once; null where they do not follow each other within a year. */
function inOrder(named: readonly Named[]): readonly Named[] | null {
  const run = named.filter(({ last }, at) => last !== named[at - 1]?.last);
  const follows = run.every(({ last }, at) => at === 0 || last === (run[at - 1]!.last % 12) + 3);
  return follows && new Set(run.map(({ last }) => last)).size === run.length ? run : null;
}

function numbered({ last, year, over }: Named, first: number): Period | null {
  const part = (((last - first + 12) % 12) + 1) / 3;
  const ownYear = over ?? (year === null ? null : yearOfQuarter(part, { last, year }));
  if (ownYear === null && year !== null) return null;
  const period = quarterOf(part, ownYear);
  return first === APRIL ? period : { ...period, firstMonth: first };
}
