import type { HeaderColumn } from '../headers/header';
import { readPeriod } from '../periods';
import { isYear } from './headingRow';

const BY_END = /\b(?:12|twelve) ?m(?:on)?ths? |\by(?:ea)?r (?:to|ending|ended|end)\b/i;
const SPAN = /^\d{4}\/\d\d$/;
const BARE = /^\d{4}$/;

/**
 * "12 months to Mar 2025 | Target 2025": where years are called by the month that they end in, a bare year among the
 * targets that ends one of them is that one, and so are those beside it.
 */
export function yearsByEnd(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const spans = columns.filter(({ period }) => isYear(period) && SPAN.test(period.text));
  if (spans.length === 0 || !spans.every(({ label }) => BY_END.test(label))) return columns;
  const ends = new Set(spans.map(({ period }) => period!.year! + 1));
  const bare = columns.filter(
    ({ period, field }) => isYear(period) && BARE.test(period.text) && field !== 'comparator',
  );
  const areTargets = bare.every(({ field }) => field === 'target');
  if (!areTargets || !bare.some(({ period }) => ends.has(period!.year!))) return columns;
  return columns.map((column) => {
    if (!bare.includes(column)) return column;
    const end = column.period!.year!;
    return { ...column, period: readPeriod(`${end - 1}/${String(end).slice(-2)}`).period };
  });
}
