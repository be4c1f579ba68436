import { halfOf, yearOfTime } from '../partsOfYear';
import type { HeaderColumn } from '../headers/header';

/** Months that are the first half of a council's year, or what has passed of it by the end of the second quarter. */
const SPAN = /\bapr(?:il)?\.?\s*(?:[-–—]|to)\s*sept?(?:ember)?\b/i;

/** "Target Apr-Sep | Apr-Sep 2025 | Apr-Sep 2026": beside halves, and no quarters, the same months are a half too. */
export function halvesBySpan(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isSpan = ({ period, label }: HeaderColumn) =>
    period?.kind === 'quarter' && period.part === 2 && SPAN.test(label);
  if (!columns.some(isSpan) || !columns.some(({ period }) => period?.kind === 'half')) return columns;
  if (columns.some((column) => column.period?.kind === 'quarter' && !isSpan(column))) return columns;
  return columns.map((column) => {
    if (!isSpan(column)) return column;
    const { period } = column;
    return { ...column, period: halfOf(1, period!.year === null ? null : yearOfTime(period!)) };
  });
}
