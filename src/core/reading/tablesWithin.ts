import { isOrdinaryRating, statusWord } from '../scorecard/statusWords';
import type { CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { fold } from '../text/fold';
import { readFigureText } from './figures';
import type { Header } from './headers/header';
import { shownCells } from './headers/sheet';
import { headsColumn } from './headsColumn';
import { readLabel } from './labels';

const LONGEST_HEADING = 40;
const FEWEST_CELLS = 4;
const FEWEST_TELLING = 3;

interface Place {
  readonly header: Header;
  /** Its headings, and where they come again. */
  readonly headerRows: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  readonly figures: readonly number[];
}

/**
 * The tables right under the rows of another that say in headings of their own what they hold: "Ref | Action | Lead | Target
 * date | Status" among the measures of each objective. Each goes down to a blank row, or to where the headings come again.
 */
export function findTablesWithin(grid: Grid, { header, headerRows, from, to, figures }: Place): CellRange[] {
  const found: CellRange[] = [];
  const own = new Map(header.columns.map(({ column, written }) => [column, fold(written)]));
  for (let row = from + 1; row <= to; row++) {
    if (headerRows.has(row) || !isHeading(grid, row, own, figures)) continue;
    let bottom = row;
    while (bottom < to && !headerRows.has(bottom + 1) && shownCells(grid, bottom + 1).length > 0) bottom++;
    // A title right over headings that come again is theirs.
    if (headerRows.has(bottom + 1) && shownCells(grid, bottom).length === 1) bottom--;
    const columns = shownCells(grid, row).map(([column]) => column);
    found.push({ top: row, left: columns[0]!, bottom, right: columns.at(-1)! });
    row = bottom;
  }
  return found;
}

/**
 * Whether a row is short texts, each once, of which three or more head columns: as any table's do, or as this table's own do
 * in the very same place, and one stands over its figures.
 */
function isHeading(
  grid: Grid,
  row: number,
  own: ReadonlyMap<number, string>,
  figures: readonly number[],
): boolean {
  // Most rows are rows of figures, which one look tells.
  if (figures.some((column) => typeof grid.rows[row]?.[column]?.value === 'number')) return false;
  const cells = shownCells(grid, row);
  if (cells.length < FEWEST_CELLS) return false;
  const isText = ([, { value, text }]: (typeof cells)[number]) =>
    typeof value === 'string' && text.length <= LONGEST_HEADING && readFigureText(text).kind === 'text';
  if (!cells.every(isText)) return false;
  const texts = cells.map(([column, { text }]) => ({ column, text: fold(text) }));
  if (new Set(texts.map(({ text }) => text)).size < texts.length) return false;
  if (headsTally(grid, row, texts)) return true;
  const isAgain = ({ column, text }: (typeof texts)[number]) => own.get(column) === text;
  const telling = texts.filter((one) => isAgain(one) || headsColumn(one.text));
  const headed = texts.filter((one) => figures.includes(one.column) && !isAgain(one));
  return telling.length >= FEWEST_TELLING && headed.some(({ text }) => headsColumn(text));
}

/** Whether texts head how often each status is given: "Service | Green | Red | Total", over numbers. */
function headsTally(
  grid: Grid,
  row: number,
  [first, ...others]: readonly { readonly column: number; readonly text: string }[],
): boolean {
  const ratings = others.filter(({ text }) => isOrdinaryRating(statusWord(text)));
  const isCounted = ({ column }: { readonly column: number }) =>
    typeof grid.rows[row + 1]?.[column]?.value === 'number';
  return first !== undefined && headsGroups(first.text) && ratings.length > 1 && ratings.every(isCounted);
}

/** Whether a word heads what indicators belong to. */
function headsGroups(text: string): boolean {
  const { role } = readLabel(text);
  return (
    role === 'service' || role === 'goal' || role === 'owner' || /^(?:teams?|groups?|areas?)\b/.test(text)
  );
}
