import { isDateFormat } from '../sheet/serial';
import { type Cell, type Grid, type GridRow } from '../sheet/grid';
import { isSameCell } from '../sheet/keepRows';
import { followComments } from '../scorecard/followComments';
import type { Indicator } from '../scorecard/scorecard';
import { ROWS_NEAR_HEADINGS } from './columns/profiles';
import { withDifferences } from './differencesOn';
import { saysOnlyOfItsRow } from './farDown';
import { MOST_ROWS } from './learnedTotals';
import type { KeptReading, KeptTable } from './keptReading';
import { isYearNumber } from './periods';
import type { SetPolarities } from './rows/polarityOfRow';
import { readIndicator } from './rows/readIndicator';
import { TableSheet } from './rows/tableSheet';
import { withTotals } from './totalsOn';

/**
 * The reading of a sheet on which nothing but figures has become other figures since it was read, or figures and comments
 * far down a long table have come, changed or gone: its tables, columns and names are what they were, and only the rows of
 * those cells are read again. Null where more has changed.
 */
export function readFiguresAgain(
  grid: Grid,
  setPolarities: SetPolarities,
  before: KeptReading,
): KeptReading | null {
  if (!before.isUsual || !hasSameFrame(grid, before.grid)) return null;
  const rows = changedRows(grid, before.grid);
  const changes = rows.map((row) => findChange(row, grid, before));
  if (changes.includes(null)) return null;
  const tables = before.tables.map((kept) => {
    const own = changes.flatMap((change) => (change?.kept === kept ? [change.at] : []));
    return own.length === 0 ? kept : readRowsAgain(kept, own, grid, setPolarities);
  });
  const scorecards = tables.map(({ scorecard }) => scorecard);
  const hasTotals = grid.rows.length <= MOST_ROWS || scorecards.some(({ totals }) => totals !== undefined);
  const counted = hasTotals ? withDifferences(grid, withTotals(grid, scorecards)) : scorecards;
  return { ...before, grid, tables, scorecards: counted };
}

/** Whether two grids of a sheet differ in their cells only. */
function hasSameFrame(now: Grid, then: Grid): boolean {
  return (
    now.rows.length === then.rows.length &&
    now.merges === then.merges &&
    now.sheet === then.sheet &&
    now.isHidden === then.isHidden &&
    now.date1904 === then.date1904 &&
    hasSame(now.hiddenRows, then.hiddenRows) &&
    hasSame(now.hiddenColumns, then.hiddenColumns)
  );
}

function hasSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one === other || (one.size === other.size && [...one].every((item) => other.has(item)));
}

function changedRows({ rows: now }: Grid, { rows: then }: Grid): number[] {
  const changed: number[] = [];
  for (let row = 0; row < now.length; row++) if (now[row] !== then[row]) changed.push(row);
  return changed;
}

/** A row of a table that holds something else, by its place among the indicators. */
interface Change {
  readonly kept: KeptTable;
  readonly at: number;
  readonly row: number;
}

function findChange(row: number, now: Grid, before: KeptReading): Change | null {
  const { grid: then, tables, headers } = before;
  // Near the headings a figure may tell what a column is.
  if (headers.some(({ top, bottom }) => row >= top && row <= bottom + ROWS_NEAR_HEADINGS)) return null;
  const columns = changedColumns(now.rows[row], then.rows[row]);
  if (!columns) return null;
  for (const kept of tables) {
    const at = findIndicator(kept.scorecard.indicators, row);
    if (at <= 0) continue;
    const change = { kept, at, row };
    return columns.every((column) => canReadAgain(change, column, now, before)) ? change : null;
  }
  return null;
}

/** The columns in which a row holds something else. */
function changedColumns(now: GridRow | undefined, then: GridRow | undefined): number[] | null {
  if (!now || !then) return null;
  const columns: number[] = [];
  for (let column = 0; column < Math.max(now.length, then.length); column++)
    if (!isSameCell(now[column], then[column])) columns.push(column);
  return columns;
}

/** Whether a cell that holds something else tells of nothing but its row. */
function canReadAgain(change: Change, column: number, now: Grid, before: KeptReading): boolean {
  const { kept, row } = change;
  const { figures, byRole } = kept.table.place.columns;
  const [cell, old] = [now.rows[row]![column], before.grid.rows[row]![column]];
  if (old?.sums) return false;
  if (byRole.get('comment') === column)
    return [cell, old].every(isWordsOrBlank) && saysOnlyOfItsRow(change, column, now, before);
  if (!figures.some((figure) => figure.column === column)) return false;
  if (isPlainFigure(cell) && isPlainFigure(old)) return true;
  const isElsewhere = figures.some(
    (other) =>
      other.column !== column &&
      [now, before.grid].every((grid) => isPlainFigure(grid.rows[row]![other.column])),
  );
  return (
    isElsewhere &&
    [cell, old].every((one) => one === undefined || isPlainFigure(one)) &&
    saysOnlyOfItsRow(change, column, now, before)
  );
}

function isWordsOrBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell.value === 'string' && !cell.isFormula);
}

const PLAIN = /^[-+(]?[£$€]?[\d.,]+ ?%?\)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell is a figure and can be nothing else: no year, no date, nothing that its format says in words. */
function isPlainFigure(cell: Cell | undefined): boolean {
  return (
    typeof cell?.value === 'number' &&
    !isYearNumber(cell.value) &&
    !isDateFormat(cell.numberFormat) &&
    PLAIN.test(cell.text) &&
    !YEAR.test(cell.text)
  );
}

/** The place of the indicator whose name stands in a row; -1 where none does. */
function findIndicator(indicators: readonly Indicator[], row: number): number {
  let [low, high] = [0, indicators.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = indicators[middle]!.nameCell.row;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function readRowsAgain(
  { table: before, scorecard }: KeptTable,
  places: readonly number[],
  grid: Grid,
  setPolarities: SetPolarities,
): KeptTable {
  const table = new TableSheet({ ...before.place, grid }, before.nameColumn, before);
  const indicators = [...scorecard.indicators];
  for (const at of places) {
    const { nameCell, name, service, section = null, serviceCell, isPart = false } = indicators[at]!;
    const named = { row: nameCell.row, name, nameColumn: nameCell.column };
    const row = { ...named, service, section, hasServices: serviceCell !== null, isPart };
    indicators[at] = readIndicator(table, row, setPolarities);
  }
  return { table, scorecard: { ...scorecard, indicators: followComments(indicators) } };
}
