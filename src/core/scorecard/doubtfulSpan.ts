import { financialYear } from './headings';
import type { FigureColumn } from './scorecard';

const SPAN = /\b((?:19|20)\d\d) ?([/-]) ?((?:19|20)?\d\d)(?![\d/-])/;

/** The two years that a heading such as “2016/18” or “2035/26” leaves between. */
export interface DoubtfulSpan {
  readonly first: string;
  readonly second: string;
  /** Whether it ends before it begins, so that one of its numbers is a slip. */
  readonly isSlip: boolean;
}

// "2024/12" may be a month.
const MONTHS = 12;

/** Two years of a heading that do not follow each other, and are no span of a plan either: “2016/18”, “2035/26”; null for others. */
export function readDoubtfulSpan(label: string): DoubtfulSpan | null {
  const [, from, mark, to] = SPAN.exec(label) ?? [];
  if (mark !== '/') return null;
  const year = Number(from);
  const end = Number(to!.slice(-2));
  const century = year - (year % 100);
  if (end === (year + 2) % 100)
    return { first: financialYear(year), second: financialYear(year + 1), isSlip: false };
  if (to!.length === 4 || end <= MONTHS || century + end > year) return null;
  return { first: financialYear(century + end - 1), second: financialYear(year), isSlip: true };
}

/** Columns headed like that beside others that are not: where every heading is, three years are put together. */
export function findDoubtfulSpans(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const doubtful = columns.filter(({ label }) => readDoubtfulSpan(label) !== null);
  const others = columns.filter((column) => column.period !== null && !doubtful.includes(column));
  return others.length > 0 ? doubtful : [];
}
