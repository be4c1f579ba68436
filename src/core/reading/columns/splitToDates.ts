import { fold } from '../../text/fold';
import type { HeaderColumn } from '../headers/header';
import { countsMonths, upTo, withoutToDate } from '../yearToDate';
import { isYear } from './headingRow';
import { quarterOf, yearOfTime } from '../partsOfYear';

const CALENDAR = /^YTD Q\d \d{4}$/;

/** "9m 2023 | 9m 2024 | Budget 2024/25": where all years are split, the months that are counted are of such a year too. */
export function splitToDates(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isOpen = ({ period, label }: HeaderColumn) =>
    period !== null && CALENDAR.test(period.text) && countsMonths(fold(label));
  if (!columns.some(isOpen)) return columns;
  const years = columns.flatMap(({ period }) => (isYear(period) ? [period] : []));
  if (years.length === 0 || !years.every(({ text }) => /^\d{4}\/\d\d$/.test(text))) return columns;
  return columns.map((column) => {
    if (!isOpen(column)) return column;
    const { part, year } = withoutToDate(column.period!);
    const over = { ...yearOfTime(column.period!), text: `${year!}/${String(year! + 1).slice(-2)}` };
    return { ...column, period: upTo(quarterOf(part!, over)) };
  });
}
