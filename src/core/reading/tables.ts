import { isPartOfYear, type Period, type PeriodKind } from '../scorecard/period';
import type { Field } from '../scorecard/scorecard';
import { type CellRange, toA1 } from '../sheet/address';
import { type Grid, showsSomething } from '../sheet/grid';
import { fold, oneLine } from '../text/fold';
import { type ColumnMapping, setByHand } from './columns/byHand';
import { decideColumns, undecidedYears } from './columns/decide';
import { areColumnsMeasures } from './columns/measures';
import { isYear } from './columns/headingRow';
import type { TableColumns } from './columns/tableColumns';
import { saysMeasures, saysMoney } from './columns/titleAbove';
import type { TitleTime } from './columns/titleTime';
import { findForeignHeading } from './foreignHeadings';
import { findHeaders } from './headers/find';
import { type Header, type HeaderColumn, isBare } from './headers/header';
import { readHeader } from './headers/read';
import { shownCells, HeaderSheet } from './headers/sheet';
import { countsStatuses, isLedger, isPivot, isRegister, tabulatesStatuses, talliesStatuses } from './ledgers';
import type { MergeIndex } from './merges';
import {
  alternatesSeries,
  comparesFigures,
  figuresUnder,
  holdsUnreadFigures,
  isBudget,
  numbersUnder,
} from './otherTables';
import { readPeriod } from './periods';
import { isQuestionnaire } from './questionnaires';
import { seriesInRows } from './shapes/seriesInRows';
import type { UnreadHeader } from './unread';

/** One table that is a scorecard: its header, and how far down it goes. */
export interface Table {
  readonly header: Header;
  readonly headerRows: Set<number>;
  /** Rows that name a section and say the years again. */
  readonly sectionRows: Set<number>;
  lastRow: number;
  readonly columns: TableColumns;
  readonly title: string | null;
  /** Where other tables stand under or over it that are no scorecards: registers, budgets. */
  readonly besides: CellRange[];
  /** Whether its headings come again under other titles: its own title heads a section as they do. */
  isFirstSection: boolean;
}

/** The tables of a sheet that are scorecards, and the headers that became part of none. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly unread: readonly UnreadHeader[];
  /** Every row of headings that was found, of a table or not. */
  readonly headers: readonly Pick<Header, 'top' | 'bottom'>[];
}

/** Finds them. */
export function findTables(
  grid: Grid,
  merges: MergeIndex,
  mapping: ColumnMapping,
  /** Where the officer has set it, counted from 0; null to look for headings. */
  headerRow: number | null = null,
  /** The time in the titles above them, where they do not stand on this very sheet. */
  timeAbove?: () => TitleTime | null,
): FoundTables {
  const found = headerRow === null ? findHeaders(grid, merges) : headerAt(grid, merges, headerRow);
  const headers = found.map((header) => setByHand(grid, header, mapping));
  const tables: Table[] = [];
  const unread: UnreadHeader[] = [];
  const compared: UnreadHeader[] = [];
  const asides: Pick<UnreadHeader, 'header' | 'lastRow'>[] = [];
  headers.forEach((header, index) => {
    const lastRow = nextTop(headers, index, grid.rows.length) - 1;
    const previous = tables.findLast((table) => sharesColumns(table.header, header));
    if (previous && isRepeated(grid, previous, header)) {
      for (let row = header.top; row <= header.bottom; row++) previous.headerRows.add(row);
      if (hasSameTitle(grid, previous.header, header)) previous.headerRows.add(header.top - 1);
      else if (titleOf(grid, header) !== null) previous.isFirstSection = true;
      previous.lastRow = lastRow;
      return;
    }
    if (previous && repeatsYears(previous, header)) {
      previous.sectionRows.add(header.top);
      previous.lastRow = lastRow;
      return;
    }
    if (previous && isVerdicts(grid, previous, header)) {
      previous.lastRow = Math.max(previous.lastRow, lastRow);
      return;
    }
    if (isInOtherScript(header) && !header.columns.some(({ column }) => mapping.has(column))) {
      unread.push({ header, lastRow, why: 'script' });
      return;
    }
    const isWorkedOut = isPivot(grid, header.columns, lastRow) || tabulatesStatuses(grid, header, lastRow);
    if (isWorkedOut && !header.columns.some(({ column }) => mapping.has(column))) {
      asides.push({ header, lastRow });
      return;
    }
    const columns = decideColumns(grid, merges, header, lastRow, mapping, timeAbove);
    const areMeasures = areColumnsMeasures(columns);
    if (areMeasures || !isScorecard(header, columns, titleOf(grid, header) ?? '')) {
      const isApart = previous !== undefined && headsAnother(grid, previous, header);
      const areTimes = isApart || headsTimes(grid, header);
      if (previous && !areTimes && isRowOf(grid, previous, header)) {
        previous.lastRow = Math.max(previous.lastRow, lastRow);
        return;
      }
      if (previous && previous.lastRow >= header.top) previous.lastRow = header.top - 1;
      if (talliesStatuses(grid, header.bottom, lastRow)) {
        asides.push({ header, lastRow });
        return;
      }
      const why = areMeasures ? 'measures' : columns.byRole.has('indicator') ? 'fields' : 'names';
      const isLikeAbove = previous !== undefined && areTimes && !isLedger(header.columns, columns);
      const isOfMoney = isApart && isBudget(titleOf(grid, header) ?? '', header.columns);
      if (!isOfMoney && (areMeasures || holdsUnreadFigures(grid, header, columns, lastRow, isLikeAbove)))
        unread.push({ header, lastRow, why });
      else if (comparesFigures(grid, header, columns, lastRow, titleOf(grid, header) ?? ''))
        compared.push({ header, lastRow, why: columns.figures.length > 1 ? 'names' : 'fields' });
      else asides.push({ header, lastRow });
      return;
    }
    if (alternatesSeries(grid, header, lastRow, columns)) {
      unread.push({ header, lastRow, why: 'shape', looksLike: seriesInRows.looksLike });
      return;
    }
    const isSet = header.columns.some(({ column }) => mapping.has(column));
    if (!isSet && isQuestionnaire(grid, header, columns, lastRow)) {
      unread.push({ header, lastRow, why: 'questions' });
      return;
    }
    const headerRows = new Set<number>();
    for (let row = header.top; row <= header.bottom; row++) headerRows.add(row);
    const sectionRows = new Set<number>();
    const title = titleOf(grid, header);
    tables.push({
      header,
      headerRows,
      sectionRows,
      lastRow,
      columns,
      title,
      besides: [],
      isFirstSection: false,
    });
  });
  for (const table of tables) {
    const other = endAtForeign(grid, merges, table);
    if (other?.why) unread.push({ ...other, why: other.why });
    else if (other) asides.push(other);
  }
  // Beside a scorecard it may be another; a sheet without one is said to be unread as a whole.
  if (tables.length > 0) unread.push(...compared);
  for (const aside of asides) {
    const range = figuresUnder(grid, aside.header, aside.lastRow);
    const owner = tables.findLast(({ header }) => header.top < aside.header.top) ?? tables[0];
    if (range) owner?.besides.push(range);
  }
  return { tables: nameByTitle(tables), unread, headers };
}

/** Ends a table above the headings of another, and gives those, with why they may be of a scorecard; null where they are not. */
function endAtForeign(
  grid: Grid,
  merges: MergeIndex,
  table: Table,
): (Pick<UnreadHeader, 'header' | 'lastRow'> & { readonly why: UnreadHeader['why'] | null }) | null {
  const { header, headerRows, lastRow, columns } = table;
  const from = Math.max(...headerRows, ...table.sectionRows) + 1;
  const figures = columns.figures.map(({ column }) => column);
  const names = columns.byRole.get('indicator') ?? header.columns[0]!.column;
  const row = findForeignHeading(grid, { from, to: lastRow, names, figures });
  if (row === null) return null;
  const { start, reach } = header;
  const whole = readHeader(new HeaderSheet(grid, merges), row, row);
  const own = whole.columns.filter(({ column }) => column >= start && column <= reach);
  const other = { ...whole, columns: own };
  table.lastRow = row - 1;
  const isOther = isRegister(own) || countsStatuses(own) || isBudget(titleOf(grid, other) ?? '', own);
  const mayBe = !isOther && numbersUnder(grid, other, lastRow).length > 1;
  return { header: other, lastRow, why: mayBe ? 'fields' : null };
}

/** Whether what reads like headings is a row of the table that it stands in: "FY 37.0 | FY 25", "Total operating revenues". */
function isRowOf(grid: Grid, { header: { bottom, columns: own } }: Table, header: Header): boolean {
  if (header.top !== header.bottom || header.top - 1 <= bottom) return false;
  const isFilled = (row: number) => own.some(({ column }) => showsSomething(grid.rows[row]?.[column]));
  return (
    isFilled(header.top - 1) && header.columns.every(({ column }) => own.some((one) => one.column === column))
  );
}

const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
/** "Δ" over a change is no word. */
const LEAST_LETTERS = 2;

/** Whether most headings with words in them are in other letters than English has: whatever else was read there would be by chance. */
function isInOtherScript({ columns }: Header): boolean {
  const worded = columns.filter(({ written }) => /\p{L}{2}/u.test(written));
  const isOther = ({ written }: HeaderColumn) => {
    const count = written.match(OTHER_LETTERS)?.length ?? 0;
    return count >= LEAST_LETTERS && count > (written.match(LATIN_LETTERS)?.length ?? 0);
  };
  return worded.filter(isOther).length * 2 > worded.length;
}

const VERDICT =
  /^(?:(?:not|partly|partially|substantially|fully) )?(?:achieved|met|compliant|complied|complies|delivered|completed?|on track|pass(?:ed)?|fail(?:ed)?)$/;

/** Whether a row of a table says of each year that a thing was done or not: "Achieved" heads actuals elsewhere. */
function isVerdicts(grid: Grid, table: Table, header: Header): boolean {
  if (!isRowOf(grid, table, header)) return false;
  const words = table.columns.figures.flatMap(({ column }) => {
    const cell = grid.rows[header.top]?.[column];
    return cell && showsSomething(cell) ? [fold(cell.text)] : [];
  });
  return words.length > 1 && words.every((word) => VERDICT.test(word));
}

/**
 * Whether headings are times and no more than a name for the rows: those of a table of its own and no dates of a row, where
 * they follow each other closely or stand under a title that is parted from what is above.
 */
function headsTimes(grid: Grid, header: Header): boolean {
  const times = header.columns.filter(isBare).map(({ period }) => period!);
  if (times.length < 2 || times.length < header.columns.length - 1) return false;
  const isParted = [1, 2].some((rows) => shownCells(grid, header.top - rows).length === 0);
  if (isParted && titleOf(grid, header) !== null) return true;
  return times.length > 2 && times.every((time, at) => at === 0 || follows(time, times[at - 1]!));
}

/**
 * "Expenditures and staffing" over "FY 2025 Actual | FY 2026 Adopted": times with what was measured then, and no name beside
 * them, under a title that is parted from the rows above, are headings again.
 */
function headsAnother(grid: Grid, { columns: { byRole } }: Table, header: Header): boolean {
  const names = byRole.get('indicator');
  if (names === undefined || showsSomething(grid.rows[header.top]?.[names])) return false;
  const dated = header.columns.filter(({ period }) => period !== null);
  const isParted = shownCells(grid, header.top - 2).length === 0;
  return (
    dated.length > 1 && dated.length === header.columns.length && isParted && titleOf(grid, header) !== null
  );
}

const IN_A_YEAR: Partial<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2 };

/** Whether a month, a quarter or a year is the very next after another of its kind. */
function follows(later: Period, earlier: Period): boolean {
  const many = IN_A_YEAR[later.kind] ?? 1;
  const place = ({ year, part }: Period) => (year ?? 0) * many + (many > 1 ? (part ?? 0) : 0);
  return later.kind === earlier.kind && place(later) - place(earlier) === 1;
}

/** The one row that the officer took for the headings; none where nothing stands in it. */
function headerAt(grid: Grid, merges: MergeIndex, row: number): readonly Header[] {
  if (shownCells(grid, row).length === 0) return [];
  return [readHeader(new HeaderSheet(grid, merges), row, row)];
}

/** A title names a service only where several tables on one sheet are told apart by it; so does a heading over names. */
function nameByTitle(tables: readonly Table[]): readonly Table[] {
  const titled = tables.map((table) => ({ ...table, title: table.title ?? table.columns.nameHeading }));
  for (const some of titled.every(({ title }) => title !== null) ? [titled, tables] : [tables]) {
    if (some.length > 1 && new Set(some.map(({ title }) => title)).size === some.length) return some;
  }
  return tables.map((table) => (table.isFirstSection ? table : { ...table, title: null }));
}

/** Where the next header below this one stands, among those that share a column with it. */
function nextTop(headers: readonly Header[], index: number, end: number): number {
  const header = headers[index]!;
  for (let next = index + 1; next < headers.length; next++) {
    const other = headers[next]!;
    if (other.top > header.bottom && sharesColumns(header, other)) return other.top;
  }
  return end;
}

/** Whether a row names a section and says the years of the table again, each over its own column. */
function repeatsYears(table: Table, header: Header): boolean {
  if (header.top !== header.bottom) return false;
  const years = new Map(table.columns.figures.map(({ column, period }) => [column, period?.text]));
  const figures = header.columns.filter(({ period }) => period !== null);
  const others = header.columns.filter(({ period }) => period === null);
  return (
    others.length === 1 &&
    others[0]!.role === null &&
    // What heads the names names no section.
    !table.header.columns.some(({ label }) => fold(label) === fold(others[0]!.label)) &&
    [table.columns.byRole.get('indicator'), table.columns.byRole.get('service')].includes(
      others[0]!.column,
    ) &&
    figures.every(({ column, period }) => years.get(column) === period!.text)
  );
}

/**
 * A table is a scorecard if it names indicators beside targets, actuals or years, or puts targets or somebody else's
 * figures beside other figures; actuals alone, where its title says that they were measured or its columns judge them.
 */
function isScorecard(header: Header, columns: TableColumns, title: string): boolean {
  const { figures, byRole } = columns;
  if (areUnderOneCell(header, columns)) return false;
  const isNamed = header.columns.some((column) => column.role === 'indicator');
  const saysWhat = header.columns.some((column) => column.field !== null);
  const has = (wanted: Field) => figures.some(({ field }) => field === wanted);
  if (isNamed)
    return (
      (figures.length > 0 && (saysWhat || has('target') || hasLimits(columns))) ||
      undecidedYears(columns, header).length > 1 ||
      figures.filter(({ period }) => isYear(period)).length > 1
    );
  if (isLedger(header.columns, columns) || !byRole.has('indicator') || saysMoney(title)) return false;
  if (isJudged(header, columns)) return true;
  if (figures.length < 2) return false;
  return has('target') || (has('actual') && (has('comparator') || saysMeasures(title)));
}

/** Whether all that was taken for columns of figures lies under one merged cell: a text set across, with no headings below. */
function areUnderOneCell(header: Header, { figures }: TableColumns): boolean {
  const cells = header.columns
    .filter(({ column }) => figures.some((one) => one.column === column))
    .map(({ labelCell }) => toA1(labelCell));
  return cells.length > 1 && new Set(cells).size === 1;
}

/** Whether figures of several times are judged row by row: by a status, or by which way is wanted. */
function isJudged(header: Header, columns: TableColumns): boolean {
  const { figures, byRole } = columns;
  const dated = figures.filter(({ field, period }) => field === 'actual' && period !== null);
  const times = Math.max(dated.length, undecidedYears(columns, header).length);
  return times > 1 && (byRole.has('status') || byRole.has('polarity'));
}

/** Whether limits are set for quarters or months: what is wanted of them is said in another way than as a target. */
function hasLimits({ figures, others }: TableColumns): boolean {
  return (
    others.some(({ role }) => role === 'threshold') && figures.every(({ period }) => isPartOfYear(period))
  );
}

function sharesColumns(a: Header, b: Header): boolean {
  return a.columns[0]!.column <= b.columns.at(-1)!.column && b.columns[0]!.column <= a.columns.at(-1)!.column;
}

/** A header printed again at the top of a page, not the header of another table under a title of its own. */
function isRepeated(grid: Grid, table: Table, header: Header): boolean {
  const key = ({ columns }: Header) =>
    columns.map((column) => `${column.column}:${fold(column.label)}`).join('|');
  if (key(table.header) !== key(header)) return false;
  const title = titleOf(grid, header);
  if (title === null || hasSameTitle(grid, table.header, header)) return true;
  // Nor is what is of another time.
  if (timeOf(title) !== timeOf(titleOf(grid, table.header) ?? '')) return false;
  // A budget under the headings of the measures above it is no more of them.
  if (saysMoney(title) && !saysMoney(titleOf(grid, table.header) ?? '')) return false;
  // The same rows again under another title are told apart by it: "Injuries" and "Fatalities" of bus and rail.
  return !beginsAlike(grid, Math.max(...table.headerRows), header.bottom);
}

function timeOf(title: string): string | undefined {
  return readPeriod(fold(title)).period?.text;
}

function beginsAlike(grid: Grid, heading: number, again: number): boolean {
  const [a, b] = [heading, again].map((row) => {
    const [cell] = shownCells(grid, row + 1);
    return typeof cell?.[1].value === 'string' ? fold(cell[1].text) : '';
  });
  return a !== '' && a === b;
}

/** Whether a title is printed again with its header, "(continued)" or not. */
function hasSameTitle(grid: Grid, first: Header, again: Header): boolean {
  const [a, b] = [first, again].map((header) =>
    fold(titleOf(grid, header) ?? '').replace(/\s*\(?cont(?:inued|'?d)?\.?\)?$/, ''),
  );
  return a !== '' && a === b;
}

/** The words that stand alone in the row above a header. */
function titleOf(grid: Grid, header: Header): string | null {
  const above = header.top - 1;
  return titleIn(grid, header, saysGoal(grid, above) ? above - 1 : above);
}

/** "Goal: safe streets" between a section's name and its headings. */
function saysGoal(grid: Grid, row: number): boolean {
  const cells = shownCells(grid, row);
  return (
    cells.length === 1 && /^(?:goals?|aims?|objectives?|purpose|outcome|mission)\s*:/i.test(cells[0]![1].text)
  );
}

function titleIn(grid: Grid, header: Header, row: number): string | null {
  const cells = shownCells(grid, row).filter(([column]) => column >= header.start && column <= header.reach);
  const cell = cells.length === 1 ? cells[0]![1] : null;
  return cell && typeof cell.value === 'string' ? oneLine(cell.text) : null;
}
