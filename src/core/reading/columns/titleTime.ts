import type { Period } from '../../scorecard/period';
import { type Cell, type Grid, showsSomething } from '../../sheet/grid';
import { shownCells } from '../headers/sheet';
import { isYearNumber, readPeriod } from '../periods';

/** A title is short; what is longer is a note, and may tell of a year that is over. */
const LONGEST_TITLE = 120;
const ROWS_LOOKED_AT = 8;
const MOST_CELLS = 4;

/** "Scorecard 2016-17", but no day on which something was agreed or that figures are as at. */
export function isTitle({ value }: Cell): boolean {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_TITLE &&
    !/\b(?:source|as at|agreed|approved|updated|version|note|published|data)\b/i.test(value)
  );
}

/**
 * The year, or the quarter of one, that a table is for by the titles above it, by those of the sheet, or by the sheet's
 * name; null where none names one, or where the nearest names two.
 */
export function titleTime(grid: Grid, top: number, left: number): Period | null {
  for (const rows of [rowsAbove(grid, top), firstRows(grid, top)]) {
    for (const row of rows) {
      const cells = shownCells(grid, row);
      // A title begins where the table does; what stands further right is said of the columns below it.
      if (cells.length === 0 || cells[0]![0] > left + 1) continue;
      const times = timesIn(cells.flatMap(([, cell]) => (canSayTime(cell) ? [cell] : [])));
      if (times.length > 0) return joined(times);
    }
  }
  return joined(readPeriods(grid.sheet).filter(isTime));
}

/** The rows of words right above a table, the nearest first. */
function rowsAbove(grid: Grid, top: number): number[] {
  const rows: number[] = [];
  for (let row = top - 1; row >= Math.max(0, top - ROWS_LOOKED_AT); row--) {
    if (holdsFigure(grid, row)) break;
    if (shownCells(grid, row).length <= MOST_CELLS) rows.push(row);
  }
  return rows;
}

/** The rows of words with which a sheet begins. */
function firstRows(grid: Grid, top: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(top, ROWS_LOOKED_AT); row++) {
    if (holdsFigure(grid, row) || shownCells(grid, row).length > MOST_CELLS) break;
    rows.push(row);
  }
  return rows;
}

function holdsFigure(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some(
    (cell) => showsSomething(cell) && typeof cell.value === 'number' && !isYearNumber(cell.value),
  );
}

function canSayTime(cell: Cell): boolean {
  return isTitle(cell) || isYearNumber(cell.value);
}

function timesIn(cells: readonly Cell[]): Period[] {
  return cells.flatMap((cell) => readPeriods(cell.text)).filter(isTime);
}

// A title names a year or two; what names more is a list.
const MOST_PERIODS = 6;

/** Every period that a title names, the plainest spelling first. */
function readPeriods(text: string): Period[] {
  const found: Period[] = [];
  for (let rest = text; found.length < MOST_PERIODS;) {
    const said = readPeriod(rest);
    if (!said.period || said.rest === rest) break;
    found.push(said.period);
    rest = said.rest;
  }
  return found;
}

/** A year by itself, or a quarter: the day of a meeting is no time of figures, and a plan's years are many. */
function isTime({ kind, text }: Period): boolean {
  return kind === 'quarter' || kind === 'fiscal-year' || (kind === 'year' && !/^\d{4}-\d\d$/.test(text));
}

/** The one year that is named, with the one quarter of it: "Q3" and "2022/23" may stand in two cells. */
function joined(times: readonly Period[]): Period | null {
  const quarters = new Set(times.flatMap(({ kind, part }) => (kind === 'quarter' ? [part!] : [])));
  const years = times.filter(({ year }) => year !== null).map(yearOfTime);
  if (new Set(years.map(({ text }) => text)).size !== 1 || quarters.size > 1) return null;
  const [quarter] = quarters;
  return quarter === undefined ? years[0]! : quarterOfYear(quarter, years[0]!);
}

/** The year of such a time, be it the time itself. */
export function yearOfTime({ text, kind, year }: Period): Period {
  const own = kind === 'quarter' ? text.replace(/^Q\d /, '') : text;
  return { text: own, kind: own.startsWith('FY') ? 'fiscal-year' : 'year', year, part: null };
}

export function quarterOfYear(part: number, { text, year }: Period): Period {
  return { text: `Q${part} ${text}`, kind: 'quarter', year, part };
}
