import type { TableRow } from './classifyRows';
import type { TableSheet } from './tableSheet';

const LEAST_NOTES = 2;
const LEAST_WORDS = 3;
/** What runs on so long is no heading, where others are notes. */
const WORDS_OF_NOTE = 7;
const HEADING =
  /^(?:priorit|objective|outcome|output|theme|goal|pillar|aim|strateg|section|part|chapter|\d)/i;

/**
 * The rows of notes right under the indicators that they are about, by the indicators' rows, in a table that has no
 * column for comments: a sentence across the table, as annual reports print it. Null where there are none.
 */
export function notesUnder(table: TableSheet, rows: readonly TableRow[]): ReadonlyMap<number, number> | null {
  if (table.column('comment') !== null) return null;
  const indicators = new Set(rows.flatMap(({ row, kind }) => (kind === 'indicator' ? [row] : [])));
  const below = [...indicators].flatMap((row) => (isAcross(table, row + 1, indicators) ? [row] : []));
  const wordsOf = (row: number) => table.name(row + 1).split(/\s+/);
  const isSentence = (row: number) =>
    /[.!?]['"’”)]?$/.test(table.name(row + 1)) && wordsOf(row).length >= LEAST_WORDS;
  if (below.filter(isSentence).length < LEAST_NOTES) return null;
  const isLong = (row: number) => wordsOf(row).length >= WORDS_OF_NOTE && !HEADING.test(table.name(row + 1));
  return new Map(below.filter((row) => isSentence(row) || isLong(row)).map((row) => [row, row + 1]));
}

/** Whether nothing stands in a row but words in the column of the names that are merged over the figures. */
function isAcross(table: TableSheet, row: number, indicators: ReadonlySet<number>): boolean {
  const { grid, merges, columns } = table.place;
  if (indicators.has(row) || row >= grid.rows.length || !grid.rows[row]) return false;
  const merged = merges.at(row, table.nameColumn);
  const lastFigure = Math.max(...columns.figures.map(({ column }) => column));
  const isWide = merged !== null && merged.top === row && merged.bottom === row && merged.right >= lastFigure;
  return isWide && table.filledCells(row).length === 1;
}
