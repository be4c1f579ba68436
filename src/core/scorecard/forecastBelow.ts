import { isRunningTotal, mayFall } from './cumulative';
import { forecastOf } from './forecasts';
import { comparePeriods, isPartOfYear, isToDate } from './period';
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
  const forecast = forecastOf(indicator, others);
  if (!forecast || forecast.number <= 0) return null;
  const { remark, label, number, decimals } = forecast;
  const reached = reachedIn(indicator);
  if (!reached || isOfAnotherYear(label, reached)) return null;
  const slack = 10 ** -Math.min(decimals, reached.decimals) / 2;
  return number < reached.number! - slack ? { forecast: remark, label, reached } : null;
}

/** The latest part of the year of a total that runs on. */
function reachedIn(indicator: Indicator): Value | null {
  if (mayFall(indicator)) return null;
  const unsound = unsoundFigures(indicator);
  const parts = indicator.values
    .filter(
      ({ column: { field, period }, number }) =>
        field === 'actual' && number !== null && isPartOfYear(period) && !isToDate(period),
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  if (parts.some((value) => unsound.has(value))) return null;
  return isRunningTotal({ ...indicator, values: parts }) ? (parts.at(-1) ?? null) : null;
}

/** Whether a heading names a year that the figure is not of. */
function isOfAnotherYear(label: string, { column }: Value): boolean {
  const named = /20\d\d(?:[/-]\d\d(?:\d\d)?)?/.exec(label)?.[0];
  const text = column.period?.text ?? '';
  return named !== undefined && /20\d\d/.test(text) && !text.includes(named);
}
