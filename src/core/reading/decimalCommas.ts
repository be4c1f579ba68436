import type { Cell } from '../sheet/grid';

const WITH_COMMA = /^\D{0,4}\d{1,3}(?:\.\d{3})*,\d{1,2}(?!\d)\D{0,4}$|^\D{0,4}\d+,\d(?!\d)\D{0,4}$/;
const WITH_POINT = /\d\.\d{1,2}(?!\d)|\d,\d{3}[.,]\d/;
/** "79,529" is thousands by itself; where most others have a comma before one or two decimals, it has three. */
const WITH_EITHER = /[1-9]\d{0,2},\d{3}(?!\d)/;
const PLAIN_COMMA = /^[-+−]?\d{1,3}(?:\.?\d{3})*,\d{1,2}(?: ?%)?$/;
/** One may be a slip of the hand, but not where commas part no fields for standing before decimals. */
const LEAST = 2;
/** So many times as many figures with decimals as with what may be thousands. */
const CLEARLY_MORE = 2;

/**
 * Whether the typed figures of a table have a comma before their decimals, as most of Europe and South America write
 * them: several of them can mean nothing else, and none has a point there. Then "5.120" is five thousand.
 */
export function haveDecimalCommas(cells: Iterable<Cell | undefined>, hasSemicolons = false): boolean {
  let count = hasSemicolons ? 1 : 0;
  let [isTyped, either] = [false, 0];
  for (const cell of cells) {
    if (typeof cell?.value !== 'string') continue;
    if (WITH_POINT.test(cell.value)) return false;
    if (WITH_EITHER.test(cell.value)) either++;
    if (!WITH_COMMA.test(cell.value)) continue;
    isTyped = true;
    count++;
  }
  return isTyped && count >= LEAST && (either === 0 || count > CLEARLY_MORE * either);
}

/** "27,4", "1.204,5 %": a figure in any table, though in English none. */
export function hasDecimalComma(typed: string): boolean {
  return PLAIN_COMMA.test(typed.trim());
}

/** Typed figures with decimal commas as English ones: "1.234,5" as "1234.5". */
export function withDecimalPoints(typed: string): string {
  return typed.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
}
