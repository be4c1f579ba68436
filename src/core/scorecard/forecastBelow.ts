import { fold } from '../text/fold';
import { isRunningTotal, mayFall } from './cumulative';
import { comparePeriods, isPartOfYear, isToDate } from './period';
import { readPlainNumber } from './plainNumber';
import type { Indicator, OtherColumn, Remark, Value } from './scorecard';
import { unsoundFigures } from './soundness';

/** A forecast for the whole year that is less than what had been reached already. */
export interface ForecastBelow {
  readonly forecast: Remark;
  /** As its column is headed. */
  readonly label: string;
  readonly reached: Value;
}

/** The forecast of a row that can only add up in its year, where a part of the year has more already; else null. */
export function findForecastBelow(
  indicator: Indicator,
  others: readonly OtherColumn[],
): ForecastBelow | null {
  const [forecast, ...more] = (indicator.remarks ?? []).filter(({ role }) => role === 'forecast');
  const read = forecast && readPlainNumber(fold(forecast.text));
  const reached = read && more.length === 0 ? reachedIn(indicator) : null;
  if (!reached || read!.number <= 0) return null;
  const label = others.find(({ column }) => column === forecast!.cell.column)?.label ?? '';
  const slack = 10 ** -Math.min(read!.decimals, reached.decimals) / 2;
  if (read!.number >= reached.number! - slack || isOfAnotherYear(label, reached)) return null;
  return { forecast: forecast!, label, reached };
}

/** What the latest year has come to: a total that runs on, or a year to date that its parts add up to. */
function reachedIn(indicator: Indicator): Value | null {
  const unsound = unsoundFigures(indicator);
  const given = indicator.values
    .filter(
      ({ column, number }) => column.field === 'actual' && number !== null && isPartOfYear(column.period),
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  if (given.some((value) => unsound.has(value)) || mayFall(indicator)) return null;
  const parts = given.filter(({ column }) => !isToDate(column.period));
  if (isRunningTotal({ ...indicator, values: parts })) return parts.at(-1) ?? null;
  const toDate = given.findLast(({ column }) => isToDate(column.period));
  const own = parts.filter(({ column }) => column.period!.year === toDate?.column.period!.year);
  const sum = own.reduce((total, { number }) => total + number!, 0);
  const addsUp = own.length > 1 && own.every(({ number }) => number! > 0);
  return toDate && addsUp && Math.abs(sum - toDate.number!) < 1e-6 * sum ? toDate : null;
}

/** Whether a heading names a year that the figure is not of. */
function isOfAnotherYear(label: string, { column }: Value): boolean {
  const named = /20\d\d(?:[/-]\d\d(?:\d\d)?)?/.exec(label)?.[0];
  const text = column.period?.text ?? '';
  return named !== undefined && /20\d\d/.test(text) && !text.includes(named);
}
