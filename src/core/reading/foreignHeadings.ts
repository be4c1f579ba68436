import { isOrdinaryRating, statusWord } from '../scorecard/statusWords';
import { milestoneKindOf } from '../scorecard/milestones';
import { type Cell, type Grid, showsSomething } from '../sheet/grid';
import { fold } from '../text/fold';
import { readFigureText } from './figures';
import { shownCells } from './headers/sheet';
import { headsColumn } from './headsColumn';

const LONGEST_WORD = 30;
const LEAST_WORDS = 2;

/** The rows of a table and its columns. */
interface Rows {
  readonly from: number;
  readonly to: number;
  /** Where its names stand. */
  readonly names: number;
  readonly figures: readonly number[];
}

/**
 * The row below a table that heads another: "Site | Visits | Income", "Risk | Impact | Trend", after a blank row or a title
 * of its own, where the table's figures would stand. It is told by words that stand over every table, or by what follows
 * under it: the same kind of thing in each column, and figures. Null where none does, and where rows above have words for
 * figures too.
 */
export function findForeignHeading(grid: Grid, rows: Rows): number | null {
  const { from, to } = rows;
  for (let row = from; row < to; row++) {
    const cells = figuresIn(grid, row, rows.figures);
    if (headsNumbers(grid, row, rows) || headsOtherNames(grid, row, rows)) return row;
    // What heads a table is words, which one look at a row of figures denies.
    if (typeof cells[0]?.value === 'number') continue;
    const isHeading = isHeadingRow(grid, row, rows);
    if (cells.length < LEAST_WORDS || !(areWords(cells) || isHeading)) continue;
    const words = new Set(cells.map(({ text }) => fold(text)));
    const isApart = row > from && words.size === cells.length && isParted(grid, row);
    return isApart && (isOverFigures(grid, row, rows) || isHeading) ? row : null;
  }
  return null;
}

function figuresIn(grid: Grid, row: number, figures: readonly number[]): Cell[] {
  return figures.flatMap((column) => {
    const cell = grid.rows[row]?.[column];
    return cell && showsSomething(cell) ? [cell] : [];
  });
}

/** A short text that is no figure. */
function isShortText({ value, text }: Cell): boolean {
  return typeof value === 'string' && text.length <= LONGEST_WORD && readFigureText(text).kind === 'text';
}

/** A short text that is no figure; "Not measured" heads what was not. */
function isShortLabel({ value, text }: Cell): boolean {
  return typeof value === 'string' && text.length <= LONGEST_WORD && readFigureText(text).kind !== 'number';
}

/** A word that is no figure, no mark for want of one, and tells of no milestone. */
function isWord(cell: Cell): boolean {
  const { text, numberFormat } = cell;
  if (!isShortText(cell) || /\d/.test(text)) return false;
  return milestoneKindOf({ kind: 'text', raw: text, text, numberFormat }) === null;
}

/** Words all, or the names of three statuses, of which the rows below say how often they are given. */
function areWords(cells: readonly Cell[]): boolean {
  if (cells.every(isWord)) return true;
  return (
    cells.length > 2 && cells.every((cell) => isShortLabel(cell) && isOrdinaryRating(statusWord(cell.text)))
  );
}

/** Whether a blank row is right above, or above a title that stands alone. */
function isParted(grid: Grid, row: number): boolean {
  const above = shownCells(grid, row - 1).length;
  return above === 0 || (above === 1 && shownCells(grid, row - 2).length === 0);
}

/** "Spend | Budget | Spent" over figures that stand where the names do: they are of something else. */
function headsNumbers(grid: Grid, row: number, { from, to, names }: Rows): boolean {
  if (row <= from || !isParted(grid, row) || typeof grid.rows[row]?.[names]?.value !== 'string') return false;
  const cells = shownCells(grid, row).map(([, cell]) => cell);
  if (cells.length < LEAST_WORDS || !cells.every(isShortLabel)) return false;
  let below = row + 1;
  while (below <= to && typeof grid.rows[below]?.[names]?.value === 'number') below++;
  return below - row > LEAST_WORDS && (below > to || !showsSomething(grid.rows[below]?.[names]));
}

/** "Group | | | 2023 | 2024" over rows that are named under the first of these words, and not where the names stand. */
function headsOtherNames(grid: Grid, row: number, { from, to, names, figures }: Rows): boolean {
  const isNamed = (at: number) => showsSomething(grid.rows[at]?.[names]);
  if (row <= from || isNamed(row) || !isParted(grid, row)) return false;
  const [first] = shownCells(grid, row);
  if (!first || figures.includes(first[0]) || !isShortLabel(first[1])) return false;
  const headed = figures.filter((column) => showsSomething(grid.rows[row]![column]));
  if (headed.length < LEAST_WORDS) return false;
  const isOfOthers = (at: number) =>
    at <= to &&
    !isNamed(at) &&
    typeof grid.rows[at]?.[first[0]]?.value === 'string' &&
    headed.some((column) => typeof grid.rows[at]![column]?.value === 'number');
  let below = row + 1;
  while (isOfOthers(below)) below++;
  return below - row > LEAST_WORDS && (below > to || !isNamed(below));
}

/** Whether numbers stand in the next rows, two or more, under each of the words and under nothing else. */
function isOverFigures(grid: Grid, row: number, { figures, to }: Rows): boolean {
  const headed = figures.filter((column) => showsSomething(grid.rows[row]![column]));
  const met = new Set<number>();
  let below = row + 1;
  for (; below <= to; below++) {
    const numbers = figures.filter((column) => typeof grid.rows[below]?.[column]?.value === 'number');
    if (numbers.length === 0 || !numbers.every((column) => headed.includes(column))) break;
    for (const column of numbers) met.add(column);
  }
  return below - row > LEAST_WORDS && met.size === headed.length;
}

/** Whether a row is short texts, each once, one of which heads columns of any table, and a row of other things is next. */
function isHeadingRow(grid: Grid, row: number, { names, to }: Rows): boolean {
  if (row + 1 > to || !showsSomething(grid.rows[row]?.[names])) return false;
  const cells = shownCells(grid, row).map(([, cell]) => cell);
  const texts = new Set(cells.map(({ text }) => fold(text)));
  if (texts.size < cells.length || !cells.every(isShortText)) return false;
  return shownCells(grid, row + 1).length >= LEAST_WORDS && cells.some(({ text }) => headsColumn(text));
}
