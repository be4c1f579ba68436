import { fold } from '../text/fold';
import { readPlainNumber } from './plainNumber';
import type { Indicator, OtherColumn, Remark } from './scorecard';

/** What a row's column of forecasts gives. */
export interface ForecastOfRow {
  readonly remark: Remark;
  /** As its column is headed; empty where no heading is known. */
  readonly label: string;
  readonly number: number;
  readonly decimals: number;
}

/** The one forecast of a row that is a number; null where it has none, or several. */
export function forecastOf(
  { remarks = [] }: Indicator,
  others: readonly OtherColumn[],
): ForecastOfRow | null {
  const [remark, ...more] = remarks.filter(({ role }) => role === 'forecast');
  const read = remark && readPlainNumber(fold(remark.text));
  if (!read || more.length > 0) return null;
  const label = others.find(({ column }) => column === remark.cell.column)?.label ?? '';
  return { remark, label, number: read.number, decimals: read.decimals };
}
