import type { CellAddress, CellRange } from '../../sheet/address';
import { fold } from '../../text/fold';
import type { Draft, Misfit, UsualHeading } from './arrangement';
import { withYear } from './periodHeadings';
import type { SeriesName } from './series';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { findTitle, isAxis, type Title } from './titles';
import { isIndicatorAcross } from './transposed';
import { type CellsByColumn, UsualTable } from './usualTable';

/** A card for each indicator: its name and what else is said of it, then a strip of years over a row for each series. */
export const cards: Shape = {
  id: 'cards',
  looksLike: 'a card for each indicator, with its years across',
  read(survey) {
    const all: Card[] = [];
    for (let row = 1; row < survey.lastRow; row++) {
      const card = readCard(survey, row);
      if (!card) continue;
      all.push(card);
      row = card.to;
    }
    // Targets and actuals under a name and no more are read as such rows are anywhere.
    const saysMore = all.some(({ title, rows }) => title.words.length > 0 || !has(rows, 'target'));
    const found = all.filter(({ misfit }) => !misfit);
    // Words alone in a row may head a section as well; what stands beside "Indicator" is a name.
    const areCards = found.length > 1 || found.some(({ title }) => title.isLabelled);
    const unfit = all.flatMap((card): Misfit[] => {
      const { misfit, title } = card;
      const isCard = saysMore && (areCards || title.isLabelled);
      return misfit && isCard ? [{ region: regionOf([card]), cell: misfit }] : [];
    });
    const runs = saysMore && areCards ? runsOf(survey, found) : [];
    return { drafts: runs.map((run) => layOut(survey, run)), unfit };
  },
};

interface Row {
  readonly row: number;
  readonly series: SeriesName;
}

interface Card {
  /** The row of its years. */
  readonly strip: number;
  readonly to: number;
  /** The column of the words that say which series a row holds. */
  readonly left: number;
  readonly columns: readonly number[];
  readonly title: Title;
  readonly rows: readonly Row[];
  /** "Comment | Three wait": rows of one thing that is said of the indicator. */
  readonly lines: readonly number[];
  /** The first row with a figure of which nothing is known; null where all fit. */
  readonly misfit: CellAddress | null;
}

/** The card whose years stand in a row; null where there is none. */
function readCard(survey: Survey, strip: number): Card | null {
  const [left] = survey.firstColumns(strip + 1);
  const corner = survey.saysAt(strip, left).text;
  if (left < 0 || !survey.isWordRow(strip) || !(corner === '' || isAxis(corner))) return null;
  const columns = survey.columnsOf(strip).filter((column) => column !== left);
  const said = columns.map((column) => survey.saysAt(strip, column));
  const times = said.flatMap(({ isPeriod, text }) => (isPeriod ? [text] : []));
  // Over "Actual" the rows say other things than whose figures they hold.
  const areOfRows = said.every(({ isPeriod, field }) => isPeriod || field === null || field === 'target');
  const isStrip = columns.length > 1 && columns[0]! > left && new Set(times).size === times.length;
  if (!isStrip || times.length === 0 || !areOfRows) return null;
  if (!isOwn(survey.saysAt(strip + 1, left).series)) return null;
  const right = columns.at(-1)!;
  const title = findTitle(survey, isUnderYears(survey, strip, left) ? strip - 1 : strip, left, right);
  if (!title) return null;
  const { row, column } = title.name.at;
  if (title.isLabelled && !isIndicatorAcross(survey, row, column)) return null;
  const card = { strip, left, columns, title, ...rowsOf(survey, strip, left, columns) };
  if (!has(card.rows, 'actual')) return null;
  const twice = columns.find((at) => saysTwice(survey, card, at));
  return twice === undefined ? card : { ...card, misfit: { row: strip, column: twice } };
}

/** Whether under "Target" stand figures of several rows: they are not all of the indicator. */
function saysTwice(survey: Survey, { strip, rows }: Pick<Card, 'strip' | 'rows'>, column: number): boolean {
  const { isPeriod, field } = survey.saysAt(strip, column);
  return !isPeriod && field !== null && rows.filter(({ row }) => survey.isFigure(row, column)).length > 1;
}

/** Whether a row of years alone stands over the quarters or months. */
function isUnderYears(survey: Survey, strip: number, left: number): boolean {
  const above = survey.columnsOf(strip - 1);
  return above.length > 0 && above.every((at) => at > left && survey.saysAt(strip - 1, at).isPeriod);
}

function isOwn(series: SeriesName | null): series is SeriesName {
  return series !== null && series.field !== 'aside' && series.stem === '' && !series.isLetter;
}

/** What stands below the years, down to a row that is of no card. */
function rowsOf(
  survey: Survey,
  strip: number,
  left: number,
  columns: readonly number[],
): Pick<Card, 'rows' | 'lines' | 'to' | 'misfit'> {
  const rows: Row[] = [];
  const lines: number[] = [];
  let misfit: CellAddress | null = null;
  let to = strip;
  for (let row = strip + 1; row <= survey.lastRow; row++) {
    const said = survey.saysAt(row, left);
    const filled = survey.columnsOf(row).filter((column) => column > left);
    if (said.text === '' && filled.length === 0) {
      if (!survey.isBlank(row) || survey.isBlank(row - 1)) break;
      continue;
    }
    if (said.role === 'indicator') break;
    const figures = filled.filter((column) => survey.isFigure(row, column));
    const isHeaded = figures.every((column) => columns.includes(column));
    const isOf = (series: SeriesName) =>
      series.stem === '' && !rows.some((one) => isSame(one.series, series));
    if (said.role && filled.length < 2) {
      if (said.role !== 'comment' && filled.length === 0) break;
      lines.push(row);
    } else if (said.series && isHeaded && isOf(said.series)) rows.push({ row, series: said.series });
    else if (figures.length > 0) misfit ??= { row, column: left };
    else break;
    to = row;
  }
  return { rows, lines, to, misfit };
}

function has(rows: readonly Row[], field: SeriesName['field']): boolean {
  return rows.some(({ series }) => series.field === field);
}

function isSame(a: SeriesName, b: SeriesName): boolean {
  return a.field === b.field && a.words === b.words;
}

/** Cards below each other with the same years: what is of one year on some is not lacking on the others. */
function runsOf(survey: Survey, found: readonly Card[]): readonly (readonly Card[])[] {
  const saying = ({ strip, columns }: Card) =>
    columns.map((column) => withYear(survey, strip, column, survey.saysAt(strip, column).text)).join('|');
  const runs: Card[][] = [];
  for (const card of found) {
    const run = runs.at(-1);
    if (run && saying(run[0]!) === saying(card)) run.push(card);
    else runs.push([card]);
  }
  return runs;
}

function layOut(survey: Survey, found: readonly Card[]): Draft {
  const usual = new UsualTable();
  usual.column('name', { text: 'Indicator', at: found[0]!.title.name.at }, 'before', 1);
  for (const card of found) {
    const { left, title, lines, columns } = card;
    const cells: CellsByColumn = new Map([['name', title.name]]);
    for (const { heading, place } of title.words) cells.set(lineKey(survey, usual, heading), place);
    for (const row of lines) {
      const heading = { text: survey.saysAt(row, left).text, at: { row, column: left } };
      const beside = survey.columnsOf(row).find((column) => column > left);
      cells.set(lineKey(survey, usual, heading), survey.place(row, beside ?? left + 1));
    }
    for (const column of columns) addColumn(survey, card, column, cells, usual);
    usual.add(cells);
  }
  const strips = found.map(({ strip }) => strip);
  return usual.toDraft(regionOf(found), strips, { isOrdered: true });
}

/** The column of a thing that is said of indicators, "Lead" or "Comment:", whichever side of the years it stands. */
function lineKey(survey: Survey, usual: UsualTable, { text, at }: UsualHeading): string {
  const said = text.replace(/\s*:$/, '');
  const isBefore = survey.saysText(said).role === 'service';
  return usual.column(`line:${fold(said)}`, { text: said, at }, isBefore ? 'before' : 'after');
}

/** The figures under a year, each of its row's series; else what the heading says, for the row of the actuals. */
function addColumn(
  survey: Survey,
  { strip, rows }: Card,
  column: number,
  cells: CellsByColumn,
  usual: UsualTable,
): void {
  const at = { row: strip, column };
  const { text, isPeriod, field } = survey.saysAt(strip, column);
  if (!isPeriod) {
    const { row } = rowUnder(survey, rows, column);
    const key = usual.column(`own:${fold(text)}`, { text, at }, field ? 'figures' : 'after', 2);
    cells.set(key, survey.place(row, column));
    return;
  }
  const when = withYear(survey, strip, column, text);
  for (const { row, series } of rows) cells.set(usual.figures(series, when, at), survey.place(row, column));
}

/** The row to which a heading belongs that is no year: that of the actuals, or the one that has something there. */
function rowUnder(survey: Survey, rows: readonly Row[], column: number): Row {
  const ofActuals = rows.find(({ series }) => series.field === 'actual')!;
  const isFilled = ({ row }: Row) => survey.at(row, column) !== undefined;
  return isFilled(ofActuals) ? ofActuals : (rows.find(isFilled) ?? ofActuals);
}

function regionOf(found: readonly Card[]): CellRange {
  return blockOf(
    found.flatMap(({ strip, to, left, columns, title }) => [
      ...[title.name.at, ...title.read, { row: strip, column: left }],
      { row: to, column: columns.at(-1)! },
    ]),
  );
}
