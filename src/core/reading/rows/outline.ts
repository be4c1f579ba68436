import { rememberOf } from '../../text/remember';
import { oneLine } from '../../text/fold';
import type { TableSheet } from './tableSheet';

/** "2.1", "|2.1.1|", "(3)", alone or before words. */
const NUMBER = /^[|([{]?(\d{1,2}(?:\.\d{1,2}){0,5})\.?[|)\]}]?(?=$|[\s:–-])/;
const MOST_LOOKED_AT = 60;

/** The number of a row in an outline, without what stands around it; null where it has none. */
export function outlineNumberOf(table: TableSheet, row: number, name: string): string | null {
  const column = columnOf(table);
  const words = column === null ? name : table.words(row, column);
  return NUMBER.exec(words)?.[1] ?? null;
}

/** Whether words are such a number and nothing else, which says nothing of what stands under it: "|1.8|". */
export function isOutlineNumber(words: string): boolean {
  return NUMBER.exec(words)?.[0] === words && /^\D|\d\.\d/.test(words);
}

/** How many steps down a number stands: 2 of "2.1". */
export function depthOf(number: string): number {
  return number.split('.').length;
}

/** Whether "2.1.1" stands under "2.1". */
export function isUnder(number: string, whole: string): boolean {
  return number.startsWith(`${whole}.`);
}

/** Whether a column holds the numbers of an outline. */
export function hasOutline(table: TableSheet): boolean {
  return columnOf(table) !== null;
}

const columnOf = rememberOf(findColumn);

/** The column left of the figures in which nothing but such numbers stands, whatever heads it; null where names have them, or nothing has. */
function findColumn(table: TableSheet): number | null {
  const { figures } = table.place.columns;
  if (figures.length === 0) return null;
  const right = Math.min(...figures.map(({ column }) => column));
  for (let column = 0; column < right; column++) {
    const words = wordsIn(table, column);
    const numbers = words.filter((text) => NUMBER.test(text));
    const areNumbers = words.length > 0 && numbers.length * 10 >= words.length * 9;
    // Of whole numbers nothing tells that they count no things.
    if (areNumbers && numbers.some((text) => /^\D|\d\.\d/.test(text))) return column;
  }
  return null;
}

function wordsIn(table: TableSheet, column: number): readonly string[] {
  const { from, to } = table.place.region;
  const words: string[] = [];
  for (let row = from; row <= to && words.length < MOST_LOOKED_AT; row++) {
    const text = oneLine(table.cell(row, column)?.text ?? '');
    if (text !== '') words.push(text);
  }
  return words;
}
