import type { CellAddress, CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { Footnote, OtherColumn, Scorecard, UnplacedRow } from '../scorecard/scorecard';
import { emptyScorecard } from '../scorecard/emptyScorecard';
import type { NearMiss } from '../scorecard/unread';
import { findAround } from './around';
import { withDifferences } from './differencesOn';
import { readFootnotes } from './footnotes';
import { headerRowOf, type Settings } from '../scorecard/settings';
import { fold, oneLine } from '../text/fold';
import { NO_FIGURE, NO_TARGETS } from '../text/marks';
import { meaningsSet, readMeanings } from './columns/byHand';
import { findCumulativeMark } from './cumulativeMark';
import { shownCells } from './headers/sheet';
import { titleTime } from './columns/titleTime';
import { MergeIndex } from './merges';
import { readFiguresAgain } from './figuresAgain';
import type { KeptReading, KeptTable } from './keptReading';
import type { SetPolarities } from './rows/polarityOfRow';
import type { EarlierTable } from './rows/keptIndicators';
import { readRows, type TableRows } from './rows/readRows';
import { findTables, type Table } from './tables';
import { arrangeAsSet } from './shapes/arrangeAsSet';
import type { Arrangement } from './shapes/arrangement';
import { mapBack } from './shapes/mapBack';
import { findTablesWithin } from './tablesWithin';
import { findTotalledBlocks } from './totalledBlocks';
import { totalsOn, withTotals } from './totalsOn';
import { describeUnfit, describeUnread, findNearMiss } from './unread';

/**
 * Reads a sheet in one pass: every scorecard, wherever it stands and however its headings are laid out, the tables that
 * look like scorecards and were not understood, and the nearest thing where there is none. Never throws on what a user
 * typed: what is missing is recorded in `missingHeaders`, what was not understood in `otherColumns`.
 *
 * @param before the sheet as it was read before, under the same settings: of rows that are the same the indicators are
 *   the very ones
 */
export function readSheet(
  grid: Grid,
  settings: Settings = {},
  before: KeptReading | null = null,
): KeptReading {
  const polarities = polaritiesSet(settings);
  return (
    (before && readFiguresAgain(grid, polarities, before)) ?? readWhole(grid, settings, polarities, before)
  );
}

function readWhole(
  grid: Grid,
  settings: Settings,
  polarities: SetPolarities,
  before: KeptReading | null,
): KeptReading {
  const merges = new MergeIndex(grid.merges);
  const setRow = headerRowOf(settings, grid.sheet);
  const headerRow = setRow === null ? null : setRow - 1;
  const meanings = meaningsSet(settings, grid.sheet);
  const { arrangements, unfit, rest, inVain } = arrangeAsSet(grid, merges, { meanings, headerRow });
  const { tables, unread, headers } = findTables(rest, merges, readMeanings(meanings), headerRow);
  const mark = findCumulativeMark(grid);
  const read = readTables(rest, merges, tables, polarities, mark, before);
  const notes = footnotesOutside(grid, arrangements);
  const arranged = arrangements.map((arrangement) =>
    readArranged(arrangement, grid, merges, polarities, { meanings, mark }).map((scorecard) =>
      withSetInVain(
        { ...scorecard, footnotes: withOthers(scorecard.footnotes, notes) },
        arrangement,
        inVain,
        meanings,
      ),
    ),
  );
  const misread = arrangements
    .filter((_, index) => arranged[index]!.length === 0)
    .map(({ region, looksLike }) => ({ region, looksLike, cell: { row: region.top, column: region.left } }));
  const byPlace = [...read.map(({ scorecard }) => scorecard), ...arranged.flat()].sort(
    (a, b) => a.range.top - b.range.top,
  );
  const scorecards = withAround(grid, byPlace);
  const nearMiss = scorecards.length === 0 ? findNearMiss(grid) : null;
  const inRest = read.map((one) => ({ ...one, scorecard: scorecards[byPlace.indexOf(one.scorecard)]! }));
  return {
    scorecards,
    unread: [
      ...unread.map((header) => describeUnread(grid, header)),
      ...[...unfit, ...misread].map((region) => describeUnfit(grid, region)),
    ],
    nearMiss,
    rest: nearMiss && restOf(grid, nearMiss),
    grid,
    tables: inRest,
    isUsual: rest === grid,
    headers,
  };
}

/** The scorecards of a region that is laid out in another shape, each cell where it stands on the sheet. */
function readArranged(
  arrangement: Arrangement,
  sheet: Grid,
  merges: MergeIndex,
  polarities: SetPolarities,
  { meanings, mark }: { readonly meanings: ReadonlyMap<number, string>; readonly mark: string | null },
): readonly Scorecard[] {
  const { grid } = arrangement;
  const own = new MergeIndex(grid.merges);
  // What was set for the columns of the sheet stands in the headings of the arranged table.
  const timeAbove = () => titleTime(sheet, arrangement.region.top, arrangement.region.left);
  const { tables } = findTables(grid, own, new Map(), null, timeAbove);
  return readTables(grid, own, tables, polarities, mark, null).map(({ scorecard }, index) => {
    const mapped = mapBack(scorecard, arrangement, sheet, merges);
    return {
      ...mapped,
      otherColumns: mapped.otherColumns.map((column) => withOwnLabel(column)),
      ...(index === 0 ? { ...unplacedIn(arrangement, sheet), ...unlikeIn(arrangement, sheet) } : {}),
    };
  });

  /** A column that was set keeps the words that head it on the sheet. */
  function withOwnLabel(column: OtherColumn): OtherColumn {
    const { row, column: at } = column.labelCell;
    return meanings.has(at) ? { ...column, label: oneLine(sheet.rows[row]?.[at]?.text ?? '') } : column;
  }
}

function unplacedIn(arrangement: Arrangement, sheet: Grid): Pick<Scorecard, 'unplaced'> {
  const { unplaced } = arrangement;
  return unplaced.length === 0
    ? {}
    : { unplaced: unplaced.map((cell) => describeCell(cell, arrangement, sheet)) };
}

function unlikeIn(arrangement: Arrangement, sheet: Grid): Pick<Scorecard, 'unlike'> {
  const { unlike } = arrangement;
  if (unlike.length === 0) return {};
  return {
    unlike: unlike.map(({ cell, usual, count, isSlip }) => ({
      ...describeCell(cell, arrangement, sheet),
      usual: oneLine(sheet.rows[usual.row]?.[usual.column]?.text ?? ''),
      usualCell: usual,
      count,
      isSlip,
    })),
  };
}

/** What stands in a cell of a list, in its column and beside it. */
function describeCell(cell: CellAddress, { region, headerRows }: Arrangement, sheet: Grid): UnplacedRow {
  const says = (row: number, column: number) => oneLine(sheet.rows[row]?.[column]?.text ?? '');
  const { left, right } = region;
  return {
    cell,
    text: says(cell.row, cell.column),
    heading: says(headerRows[0]!, cell.column),
    beside: Array.from({ length: right - left + 1 }, (_, index) => left + index)
      .flatMap((column) => (column === cell.column ? [] : says(cell.row, column)))
      .join(' '),
  };
}

/** A scorecard of another shape, with what was set for its columns and cannot be meant there. */
function withSetInVain(
  scorecard: Scorecard,
  { region }: Arrangement,
  inVain: readonly number[],
  meanings: ReadonlyMap<number, string>,
): Scorecard {
  const own = inVain.filter((column) => column >= region.left && column <= region.right);
  if (own.length === 0) return scorecard;
  return {
    ...scorecard,
    setInVain: own.map((column) => ({ column, meaning: meanings.get(column)! || 'ignore' })),
  };
}

/** The first scorecard of a sheet with what else stands there: totals of what none of them reads, texts, formulas. */
function withAround(grid: Grid, scorecards: readonly Scorecard[]): readonly Scorecard[] {
  const [first, ...more] = scorecards;
  if (!first) return scorecards;
  const around = grid.isHidden ? null : findAround(grid, scorecards);
  const [counted] = withTotals(grid, scorecards);
  return withDifferences(grid, [{ ...counted!, ...(around ? { around } : {}) }, ...more]);
}

/** What stands for a sheet without a scorecard, where it reports anything; null for guidance, lists and long data. */
function restOf(grid: Grid, { range }: NearMiss): Scorecard | null {
  const around = grid.isHidden ? null : findAround(grid, []);
  if (!around) return null;
  const rest = {
    ...emptyScorecard(grid.sheet, range),
    isRest: true as const,
    totals: totalsOn(grid),
    around,
  };
  return withDifferences(grid, [rest])[0]!;
}

function readTables(
  grid: Grid,
  merges: MergeIndex,
  tables: readonly Table[],
  polarities: SetPolarities,
  cumulativeMark: string | null,
  before: KeptReading | null,
): readonly KeptTable[] {
  const read = tables.map((table) => {
    const { columns } = table.header;
    const roles = [...table.columns.byRole.values()];
    const region = {
      from: table.header.bottom + 1,
      to: table.lastRow,
      left: Math.min(columns[0]!.column, ...roles),
      right: Math.max(columns.at(-1)!.column, ...roles),
    };
    const names = table.columns.byRole.get('indicator');
    const figures = table.columns.figures.map(({ column }) => column);
    const { header, headerRows } = table;
    const blocks =
      names === undefined
        ? []
        : [
            ...findTotalledBlocks(grid, { ...region, names, figures }),
            ...findTablesWithin(grid, { ...region, header, headerRows, figures }),
          ];
    return {
      table: blocks.length > 0 ? { ...table, besides: [...table.besides, ...blocks] } : table,
      region,
      rows: readRows(
        {
          blocks,
          grid,
          merges,
          columns: table.columns,
          region,
          headerRows: table.headerRows,
          sectionRows: table.sectionRows,
          title: table.title,
          cumulativeMark,
        },
        polarities,
        findEarlier(table, before),
      ),
    };
  });
  const everyFootnote = [
    ...read.flatMap(({ rows }) => rows.footnotes),
    ...footnotesAbove(grid, tables),
    ...footnotesBelow(grid, tables),
  ];
  return read.flatMap(({ table, region, rows }) => {
    if (!rows.table || rows.indicators.length === 0) return [];
    const footnotes = withOthers(rows.footnotes, everyFootnote);
    return [{ table: rows.table, scorecard: toScorecard(grid, table, { ...region, rows }, footnotes) }];
  });
}

/** What a key or a note between the title and the first headings says of marks. */
function footnotesAbove(grid: Grid, tables: readonly Table[]): readonly Footnote[] {
  const top = Math.min(grid.rows.length, ...tables.map(({ header }) => header.top));
  return tables.length === 0 ? [] : footnotesBetween(grid, 0, top);
}

/** The same above and below the regions of a sheet that are laid out in another shape. */
function footnotesOutside(grid: Grid, arrangements: readonly Arrangement[]): readonly Footnote[] {
  if (arrangements.length === 0) return [];
  const top = Math.min(...arrangements.map(({ region }) => region.top));
  const bottom = Math.max(...arrangements.map(({ region }) => region.bottom));
  return [
    ...footnotesBetween(grid, 0, top),
    ...footnotesBetween(grid, bottom + 1, Math.min(grid.rows.length, bottom + MOST_NOTES)),
  ];
}

/** A key is short; what goes on for longer is another table. */
const MOST_NOTES = 40;

function footnotesBetween({ rows }: Grid, from: number, to: number): readonly Footnote[] {
  return rows
    .slice(from, to)
    .flatMap((cells, at) =>
      (cells ?? []).flatMap((cell, column) =>
        typeof cell?.value === 'string' ? readFootnotes(cell.value, { row: from + at, column }, true) : [],
      ),
    );
}

/** What lines by themselves say of marks below all tables, where something else that has headings stands in between. */
function footnotesBelow(grid: Grid, tables: readonly Table[]): readonly Footnote[] {
  if (tables.length === 0) return [];
  const bottom = Math.max(...tables.map(({ lastRow }) => lastRow));
  return grid.rows.slice(bottom + 1).flatMap((_, at) => {
    const [line, ...others] = shownCells(grid, bottom + 1 + at);
    const [column, cell] = line ?? [0];
    if (typeof cell?.value !== 'string' || others.length > 0) return [];
    return readFootnotes(cell.value, { row: bottom + 1 + at, column }, true);
  });
}

function findEarlier({ header }: Table, before: KeptReading | null): EarlierTable | null {
  const kept = before?.tables.find(({ scorecard }) => scorecard.range.top === header.top);
  return kept ? { table: kept.table, indicators: kept.scorecard.indicators } : null;
}

function polaritiesSet({ polarity = {} }: Settings): SetPolarities {
  return new Map(Object.entries(polarity).map(([name, set]) => [fold(name), set]));
}

function withOthers(own: readonly Footnote[], all: readonly Footnote[]): Footnote[] {
  // Of what marks mean each line says something of its own.
  const marks = new Set(
    own.map((footnote) => footnote.mark).filter((mark) => mark !== NO_FIGURE && mark !== NO_TARGETS),
  );
  return [...own, ...all.filter((footnote) => !marks.has(footnote.mark) && !own.includes(footnote))];
}

interface ReadTable {
  readonly left: number;
  readonly right: number;
  readonly rows: TableRows;
}

function toScorecard(
  grid: Grid,
  { header, headerRows, besides }: Table,
  { left, right, rows }: ReadTable,
  footnotes: readonly Footnote[],
): Scorecard {
  const range: CellRange = { top: header.top, left, bottom: rows.lastRow, right };
  const inRows = (row: number) => row >= range.top && row <= range.bottom;
  const inColumns = (column: number) => column >= left && column <= right;
  const { columns } = rows;
  return {
    sheet: grid.sheet,
    isSheetHidden: grid.isHidden,
    range,
    headerRows: [...headerRows].sort((a, b) => a - b),
    figureColumns: columns.figures,
    otherColumns: columns.others,
    indicators: rows.indicators,
    footnotes,
    missingHeaders: columns.missing,
    merges: grid.merges.filter(
      (m) => m.top <= range.bottom && m.bottom >= range.top && m.left <= right && m.right >= left,
    ),
    hiddenRows: [...grid.hiddenRows].filter(inRows).sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].filter(inColumns).sort((a, b) => a - b),
    ...(rows.continued.length > 0 ? { continued: rows.continued } : {}),
    ...(rows.passedOver.length > 0 ? { passedOver: rows.passedOver } : {}),
    ...(besides.length > 0 ? { besides } : {}),
    ...(rows.shifted ? { shifted: rows.shifted } : {}),
  };
}
