import { readDoubtfulSpan } from '../../scorecard/doubtfulSpan';
import type { HeaderColumn } from '../headers/header';
import { readPeriod } from '../periods';
import { isYear, type YearPeriod } from './headingRow';

const DASHED = /\b(20\d\d) ?[-–] ?(\d\d)\b/;

/** "2024/25 | 2035/26 | 2026/27": of the two years that a slip leaves between, the one that fits where it stands. */
export function meantSpans(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const years = columns.filter(({ label, period }) => isYear(period) && readDoubtfulSpan(label) === null);
  // With a dash it may be the span of a plan, but not among years that are all written so.
  const areDashed = years.length > 1 && years.every(({ label }) => DASHED.test(label));
  return columns.map((column) => {
    const label = areDashed ? column.label.replace(DASHED, '$1/$2') : column.label;
    const span = isYear(column.period) ? readDoubtfulSpan(label) : null;
    if (!span) return column;
    const { first, second } = span;
    const before = years.findLast((other) => other.column < column.column)?.period as YearPeriod | undefined;
    const after = years.find((other) => other.column > column.column)?.period as YearPeriod | undefined;
    const fitting = [first, second].flatMap((text) => {
      const { period } = readPeriod(text);
      return isYear(period) && fits(period, before, after) ? [period] : [];
    });
    // "2026/27 | 2027/29 | 2028/29": two years together stand where one is left between single years.
    if (!span.isSlip && !(before && after && after.year! === before.year! + 2)) return column;
    const [meant, ...more] = fitting;
    return meant && more.length === 0 ? { ...column, period: meant } : column;
  });
}

/** Between two years, or right after or before the one that there is. */
function fits({ year }: YearPeriod, before?: YearPeriod, after?: YearPeriod): boolean {
  if (before && after) return before.year! < year! && year! < after.year!;
  return (
    (before !== undefined && year === before.year! + 1) || (after !== undefined && year === after.year! - 1)
  );
}
