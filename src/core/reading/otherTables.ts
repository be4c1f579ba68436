import type { CellRange } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import { fold, oneLine } from '../text/fold';
import { isYear } from './columns/headingRow';
import type { TableColumns } from './columns/tableColumns';
import { saysMoney, titleAbove } from './columns/titleAbove';
import { readNumberCell } from './figures';
import { type Header, type HeaderColumn, isBare } from './headers/header';
import { isLedger } from './ledgers';
import { COMPARES, INDICATOR_WORD } from './words/roleWords';

const ROWS_LOOKED_AT = 20;

/** Whether a header that was not understood stands over figures and says that they are of indicators, or targets. */
export function holdsUnreadFigures(
  grid: Grid,
  header: Header,
  placed: TableColumns,
  lastRow: number,
  isLikeAbove: boolean,
): boolean {
  const { columns } = header;
  const namesIndicators = columns.some(
    ({ role, label }) => role === 'indicator' && INDICATOR_WORD.test(label),
  );
  const setsTargets = columns.some(({ field }) => field === 'target') && !isLedger(header.columns, placed);
  if (!namesIndicators && !setsTargets && !isLikeAbove && !areYearsOfSubjects(grid, header, placed))
    return false;
  return openFigures(grid, header, lastRow).length > 0;
}

/** The columns of a header that was not understood in which figures stand. */
function openFigures(grid: Grid, header: Header, lastRow: number): readonly HeaderColumn[] {
  return numbersUnder(grid, header, lastRow).filter(({ role }) => role === null);
}

/** The headings and the rows below them down to the last with a number, dates aside; null where there is none. */
export function figuresUnder(
  grid: Grid,
  { columns, top, bottom }: Header,
  lastRow: number,
): CellRange | null {
  for (let row = lastRow; row > bottom; row--) {
    if (!columns.some(({ column }) => isNumber(grid.rows[row]?.[column]))) continue;
    return { top, left: columns[0]!.column, bottom: row, right: columns.at(-1)!.column };
  }
  return null;
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && readNumberCell(cell.value, cell.numberFormat) !== null;
}

/** The columns of a header with numbers, dates aside, in the rows right below it. */
export function numbersUnder(
  grid: Grid,
  { columns, bottom }: Header,
  lastRow: number,
): readonly HeaderColumn[] {
  const rows = grid.rows.slice(bottom + 1, Math.min(lastRow, bottom + ROWS_LOOKED_AT) + 1);
  return columns.filter(({ column }) => rows.some((cells) => isNumber(cells?.[column])));
}

const SPENT = /\b(?:budget|spen[dt]|spending|expenditure|income|costs?)\b/i;

/** Whether a table is of money planned and spent, by its title or by what heads half of its figures. */
export function isBudget(title: string, columns: readonly HeaderColumn[]): boolean {
  const figures = columns.slice(1).filter(({ role }) => role === null || role === 'forecast');
  const ofMoney = figures.filter(({ label }) => SPENT.test(label));
  return saysMoney(title) || (ofMoney.length > 0 && ofMoney.length * 2 >= figures.length);
}

/**
 * Whether figures stand beside each other in a header that was not understood, and another column says how far apart they
 * are, or how good that is. Money planned and spent is compared so too.
 */
export function comparesFigures(
  grid: Grid,
  header: Header,
  placed: TableColumns,
  lastRow: number,
  title: string,
): boolean {
  const { columns } = header;
  if (isBudget(title, columns) || isLedger(columns, placed)) return false;
  const compares = placed.others.some(({ role }) => role !== null && COMPARES.has(role));
  return compares && openFigures(grid, header, lastRow).length > 1;
}

const SUBJECTS = /^(?:subjects?|key stages?|phases?|outcomes?|results?|what we measure)$/i;
const OF_PERFORMANCE =
  /\b(?:scorecards?|performance|indicators?|kpis?|targets?|attainment|outturns?|benchmarks?)\b/;

/** Whether bare years stand side by side, each once, over subjects or under a title of performance: one or all can be targets. */
function areYearsOfSubjects(grid: Grid, header: Header, placed: TableColumns): boolean {
  if (isLedger(header.columns, placed)) return false;
  const headings = header.columns.filter(({ role }) => role !== 'comment');
  const years = headings.filter((column) => isBare(column) && isYear(column.period));
  const [corner, ...more] = headings.filter((column) => !years.includes(column));
  if (more.length > 0 || years.length < 2) return false;
  if (new Set(years.map(({ period }) => period!.text)).size < years.length) return false;
  return SUBJECTS.test(oneLine(corner?.label ?? '')) || OF_PERFORMANCE.test(titleAbove(grid, header.top));
}

const SERIES: readonly RegExp[] = [
  /^(?:annual |year(?:ly)? )?(?:targets?|goals?|planned|plan)$/,
  /^(?:annual |year(?:ly)? )?(?:actuals?|achieved|results?|outturn|performance)$/,
];
const LEAST_OF_EACH = 2;

/**
 * Whether a column says of each row whether it holds targets or actuals: what did not fit the shape of such a table must not
 * be read as if each row were an indicator.
 */
export function alternatesSeries(
  grid: Grid,
  { bottom }: Header,
  lastRow: number,
  placed: TableColumns,
): boolean {
  const figures = new Set(placed.figures.map(({ column }) => column));
  const counts = new Map<number, [number, number]>();
  let rows = 0;
  for (const cells of grid.rows.slice(bottom + 1, lastRow + 1)) {
    if (![...figures].some((column) => typeof cells?.[column]?.value === 'number')) continue;
    rows++;
    cells!.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || figures.has(column)) return;
      const at = SERIES.findIndex((words) => words.test(fold(cell.text)));
      if (at < 0) return;
      const count = counts.get(column) ?? [0, 0];
      count[at]!++;
      counts.set(column, count);
    });
  }
  return [...counts.values()].some(
    (count) => Math.min(...count) >= LEAST_OF_EACH && (count[0] + count[1]) * 2 > rows,
  );
}
