import type { Period } from '../../scorecard/period';
import type { OtherColumn, Series, Value } from '../../scorecard/scorecard';
import { speaksOfTime } from '../../scorecard/timesOfRows';
import { remember } from '../../text/remember';
import type { PlacedColumn } from '../columns/tableColumns';
import { isYearItself, monthOf, yearOfTime } from '../partsOfYear';
import { readPeriod } from '../periods';

/** The column that says row by row of when the latest actual is, whose heading names no time: right beside it, or the only one. */
export function timesOfLatest(
  figures: readonly PlacedColumn[],
  others: readonly OtherColumn[],
  { actuals }: Series,
): number | null {
  const latest = actuals[0] === undefined ? null : figures[actuals[0]]!;
  if (latest === null || latest.period !== null) return null;
  const times = others.flatMap(({ role, column }) => (role === 'figure-year' ? [column] : []));
  return times.find((column) => column === latest.column + 1) ?? (times.length === 1 ? times[0]! : null);
}

/** The column that says row by row by when the end target, the only one there is, is wanted: "Target date". */
export function timesOfEnd(figures: readonly PlacedColumn[], others: readonly OtherColumn[]): number | null {
  const targets = figures.filter(({ field }) => field === 'target');
  if (targets.length !== 1 || targets[0]!.period?.kind !== 'end') return null;
  const times = others.filter(
    ({ role, label }) => (role === 'due' || role === 'goal') && speaksOfTarget(label) && speaksOfTime(label),
  );
  return times.length === 1 ? times[0]!.column : null;
}

function speaksOfTarget(label: string): boolean {
  return /\btargets?\b/i.test(label.replace(/_/g, ' '));
}

/** What a row says of when its latest actual is, and of when its end target is wanted. */
interface OwnTimes {
  readonly latest: string;
  readonly end: string;
}

/** Targets of the year that a row's latest actual is of are no longer to come; what is blank is still owed. */
export function seriesAt(
  { latest, end }: OwnTimes,
  series: Series,
  figures: readonly PlacedColumn[],
  values: readonly Value[],
): Series {
  const isEndWithin = isWithinAYear(latest, end);
  const isWithin = (index: number) =>
    figures[index]!.period?.kind === 'end'
      ? isEndWithin && values[index]!.kind !== 'missing'
      : isOfYear(latest, figures[index]!.period);
  const within = latest === '' ? [] : series.coming.filter(isWithin);
  if (within.length === 0) return series;
  return {
    ...series,
    past: [...series.past, ...within],
    coming: series.coming.filter((index) => !within.includes(index)),
  };
}

// A column of times says few different things.
const readTime = remember((text): Period | null => readPeriod(text).period);

function isOfYear(text: string, year: Period | null): boolean {
  const time = readTime(text);
  if (time?.year == null || !year || !isYearItself(year)) return false;
  if (time.kind !== 'month') return yearOfTime(time).text === year.text;
  return year.kind === 'year' && monthOf(time.part!, year)?.year === time.year;
}

const MONTHS_A_YEAR = 12;

/** Whether one date lies less than a year after another: "31/03/2025" after "31/12/2024". */
function isWithinAYear(from: string, to: string): boolean {
  const [start, end] = [monthIn(from), monthIn(to)];
  return start !== null && end !== null && end - start < MONTHS_A_YEAR;
}

/** The month of a date, counted from the year nought; null of what is none. */
function monthIn(text: string): number | null {
  // By its day alone "12/31/2024" tells which of its numbers is the month.
  const american = /^(0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/((?:19|20)\d\d)$/.exec(text.trim());
  if (american) return Number(american[2]) * MONTHS_A_YEAR + Number(american[1]);
  const time = readTime(text.trim().toLowerCase());
  if (time?.kind !== 'month' || time.year === null || time.part === null) return null;
  return time.year * MONTHS_A_YEAR + time.part;
}
