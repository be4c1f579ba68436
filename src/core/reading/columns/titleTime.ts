import { isToDate, type Period } from '../../scorecard/period';
import { type Cell, type Grid, showsSomething } from '../../sheet/grid';
import { shownCells } from '../headers/sheet';
import { fold } from '../../text/fold';
import { matchAllNotAfter } from '../../text/notAfter';
import { monthNumber, MONTHS } from '../../text/months';
import { isYearNumber, readPeriod } from '../periods';
import { quarterOf, yearOfTime } from '../partsOfYear';
import { upTo } from '../yearToDate';

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

/** What titles say of when. */
export interface TitleTime {
  /** A year, or a quarter of one. */
  readonly time: Period | null;
  /** That year; else the one that the month is of, where a title says when years begin. */
  readonly year: Period | null;
  /** The one month that is named, which can be that of a meeting. */
  readonly month: Period | null;
}

/** "Compared with 2020/21": against what the figures are held. */
const HELD_AGAINST =
  /[([]?\b(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?)\s+(?:q[1-4] )?(?:19|20)\d\d(?:\s*[/-]\s*\d{2,4})?[)\]]?/gi;

/**
 * The year, or the quarter of one, or a month, that a table is for by the titles above it, by those of
 * the sheet, or by the sheet's name; null where none names one, or where the nearest names two.
 */
export function titleTime(grid: Grid, top: number, left: number): TitleTime | null {
  const titles: string[][] = [];
  for (const rows of [rowsAbove(grid, top), firstRows(grid, top)]) {
    for (const row of rows) {
      const cells = shownCells(grid, row);
      // A title begins where the table does; what stands further right is said of the columns below it.
      if (cells.length > 0 && cells[0]![0] <= left + 1)
        titles.push(cells.flatMap(([, cell]) => (canSayTime(cell) ? [cell.text] : [])));
    }
  }
  titles.push([grid.sheet]);
  const time = firstTime(titles);
  const month = monthIn(titles.flat());
  if (!time && !month) return null;
  return { time, month, year: time ? yearOfTime(time) : yearOfMonth(month!, titles.flat()) };
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

/** "Council Plan 2025-2029": how long a plan runs, and no year of which "Quarter 3" beside it could be a part. */
const YEARS_OF_PLAN =
  /\b(?:19|20)(\d\d)(?:\s*\/\s*\d\d)?(?:\s*[-–—]\s*(?:19|20)?|\s*\/\s*(?:19|20)|\s+to\s+(?:19|20))(\d\d)(?:\s*\/\s*\d\d)?\b(?![-/])/gi;

function withoutPlans(text: string): string {
  return text.replace(YEARS_OF_PLAN, (said, first: string, last: string) =>
    (Number(last) - Number(first) + 100) % 100 > 1 ? ' ' : said,
  );
}

function timesIn(texts: readonly string[]): Period[] {
  return texts.flatMap((text) => readPeriods(withoutPlans(text.replace(HELD_AGAINST, '')))).filter(isTime);
}

/** What the nearest title says that says anything of when. */
function firstTime(titles: readonly (readonly string[])[]): Period | null {
  for (const texts of titles) {
    const times = timesIn(texts);
    if (times.length > 0) return joined(times);
  }
  return null;
}

/** The one month that titles name. */
function monthIn(texts: readonly string[]): Period | null {
  const months = new Map(texts.flatMap(monthsIn).map((month) => [month.text, month]));
  return months.size === 1 ? [...months.values()][0]! : null;
}

const MONTH_TITLE = new RegExp(`\\b(?:${MONTHS.join('|')}) (?:19|20)\\d\\d\\b`, 'gi');
const DAY_BEFORE = /\d(?:st|nd|rd|th)? $/;
const YEAR_BEGINS = new RegExp(
  `\\byear (?:starts|begins|starting|beginning|runs from|from)(?: on| in)? (?:1(?:st)? )?(${MONTHS.join('|')})\\b`,
  'i',
);

const MEETING = /\b(?:boards?|committees?|cabinet|meetings?|panels?|scrutiny|council meeting|agenda)\b/i;
const SPAN = new RegExp(
  `\\b(?:${MONTHS.join('|')})(?: \\d{4})? ?(?:to|-|–) ?(?:${MONTHS.join('|')})\\b`,
  'i',
);

/** The months of a year that a title names, but no days of them, and not when somebody meets. */
function monthsIn(text: string): Period[] {
  if (MEETING.test(text) || SPAN.test(text)) return [];
  const months = [...matchAllNotAfter(text, MONTH_TITLE, DAY_BEFORE)];
  return months.flatMap(([said]) => readPeriod(said).period ?? []);
}

/** The year of a month, where a title says when years begin. */
function yearOfMonth({ year, part }: Period, texts: readonly string[]): Period | null {
  const [, begins] = texts.map((text) => YEAR_BEGINS.exec(text)).find((match) => match !== null) ?? [];
  if (begins === undefined) return null;
  const first = monthNumber(fold(begins).slice(0, 3));
  const from = part! < first ? year! - 1 : year!;
  return readPeriod(first === 1 ? String(from) : `${from}/${String(from + 1).slice(-2)}`).period;
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

/** A month tells of which year it is only where one knows when years begin. */
const UP_TO_MONTH = /^YTD [A-Z][a-z]{2} /;

/** A year by itself, or a quarter: the day of a meeting is no time of figures, and a plan's years are many. */
function isTime({ kind, text, year }: Period): boolean {
  const isNamed =
    kind === 'quarter' ||
    kind === 'fiscal-year' ||
    (kind === 'to-date' && year !== null && !UP_TO_MONTH.test(text));
  return isNamed || (kind === 'year' && !/^\d{4}-\d\d$/.test(text));
}

/** The one year that is named, with the one quarter of it: "Q3" and "2022/23" may stand in two cells. */
function joined(times: readonly Period[]): Period | null {
  const quarters = new Set(times.flatMap((time) => quarterIn(time) ?? []));
  const years = times.filter(({ year }) => year !== null).map(yearOfTime);
  if (new Set(years.map(({ text }) => text)).size !== 1 || quarters.size > 1) return null;
  const [quarter] = quarters;
  const time = quarter === undefined ? years[0]! : quarterOf(quarter, years[0]!);
  return times.some(isToDate) ? upTo(time) : time;
}

/** The quarter that a time is, or up to the end of which it goes. */
function quarterIn({ kind, text, part }: Period): number | null {
  if (kind === 'quarter') return part;
  const [, quarter] = /^YTD Q(\d)\b/.exec(text) ?? [];
  return quarter === undefined ? null : Number(quarter);
}
