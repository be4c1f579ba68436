import type { Period } from '../../scorecard/period';
import type { OtherColumn, Series } from '../../scorecard/scorecard';
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

/** Targets of the year that a row's latest actual is of are no longer to come. */
export function seriesAt(time: string, series: Series, figures: readonly PlacedColumn[]): Series {
  const isWithin = (index: number) => isOfYear(time, figures[index]!.period);
  const within = time === '' ? [] : series.coming.filter(isWithin);
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
