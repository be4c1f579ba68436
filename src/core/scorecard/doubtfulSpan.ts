import type { FigureColumn } from './scorecard';

const SPAN = /\b((?:19|20)\d\d) ?([/-]) ?((?:19|20)?\d\d)(?![\d/-])/;

/** The two years that a heading such as “2016/18” leaves between. */
export interface DoubtfulSpan {
  readonly first: string;
  readonly second: string;
}

/** Two years of a heading that do not follow each other, and are no span of a plan either: “2016/18”; null for others. */
export function readDoubtfulSpan(label: string): DoubtfulSpan | null {
  const [, from, mark, to] = SPAN.exec(label) ?? [];
  if (mark !== '/' || Number(to!.slice(-2)) !== (Number(from!.slice(-2)) + 2) % 100) return null;
  const year = Number(from);
  const say = (start: number) => `${start}/${String(start + 1).slice(-2)}`;
  return { first: say(year), second: say(year + 1) };
}

/** Columns headed like that beside others that are not: where every heading is, three years are put together. */
export function findDoubtfulSpans(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const doubtful = columns.filter(({ label }) => readDoubtfulSpan(label) !== null);
  const others = columns.filter((column) => column.period !== null && !doubtful.includes(column));
  return others.length > 0 ? doubtful : [];
}
