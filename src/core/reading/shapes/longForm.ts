import { fold } from '../../text/fold';
import type { CellAddress } from '../../sheet/address';
import { type Draft, type UsualHeading, type DrawnCell, type Misfit } from './arrangement';
import { splitJoinedWords, type SeriesName } from './series';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { commentOn, isTotal, startsTable } from './wordColumns';

/** One row for each indicator and year: the year stands in a column of its own, and so may the word target or actual. */
export const longForm: Shape = {
  id: 'long-form',
  looksLike: 'a list with one row for each indicator and year',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (let row = 0; row < survey.lastRow; row++) {
      const heads = findHeads(survey, row);
      if (!heads) continue;
      const list = findList(survey, heads);
      // What stands again below has been looked at with it.
      row = heads.to;
      if (!list) continue;
      const { draft, misfit } = readList(survey, list);
      if (draft) drafts.push(draft);
      else if (misfit) unfit.push({ region: regionOf(list), cell: misfit });
    }
    return { drafts, unfit };
  },
};

interface ListColumn {
  readonly column: number;
  readonly heading: UsualHeading;
  readonly said: Said;
}

/** A heading with a column of years, and what its columns are. */
interface List {
  readonly row: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly name: ListColumn;
  readonly periods: readonly number[];
  /** The columns of figures, each of one series, a year or a part of one. */
  readonly figures: readonly (ListColumn & { readonly series: SeriesName | null })[];
  /** The column that says of each row which series its figure is of; null where the headings say it. */
  readonly seriesColumn: number | null;
  readonly words: readonly ListColumn[];
}

const TIME =
  /^(?:(?:(?:financial|fiscal|academic|school|reporting|calendar|plan|target) )?(?:years?|periods?|quarters?|months?)(?: ending| end(?:ed)?)?|date|fy|qtr|time ?period|blwyddyn(?: ariannol)?|cyfnod|chwarter)$/;
const VALUE = /^(?:values?|figures?|data|amounts?|results?|number|score|observations?|gwerth(?:oedd)?)$/;
const ACTUAL: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };

const LONGEST_TIME = 40;

function isTimeAt(survey: Survey, row: number, column: number): boolean {
  const { text } = survey.saysAt(row, column);
  if (text.length > LONGEST_TIME) return false;
  return TIME.test(fold(splitJoinedWords(text)));
}

/** A row of headings with one for years, over rows that hold them. */
interface Heads {
  readonly row: number;
  readonly to: number;
  readonly columns: readonly ListColumn[];
  readonly periods: readonly ListColumn[];
}

function findHeads(survey: Survey, row: number): Heads | null {
  if (!survey.isWordRow(row)) return null;
  const places = survey.columnsOf(row);
  const times = places.filter((column) => isTimeAt(survey, row, column));
  const first = times.length > 0 && places.length >= 3 ? nextFilled(survey, row) : null;
  if (first === null) return null;
  const periodColumns = times.filter((column) => survey.says(survey.shown(first, column).cell).isPeriod);
  if (periodColumns.length === 0) return null;
  const columns = places.map((column): ListColumn => {
    const said = survey.saysAt(row, column);
    return { column, heading: { text: said.text, at: { row, column } }, said };
  });
  const periods = columns.filter(({ column }) => periodColumns.includes(column));
  return { row, to: lastRowOf(survey, row, periodColumns[0]!), columns, periods };
}

function findList(survey: Survey, { row, to, columns, periods }: Heads): List | null {
  const rest = columns.filter((one) => !periods.includes(one));
  const seriesColumn = findSeriesColumn(survey, rest, row, to);
  const figures = rest.flatMap((one) => {
    const series = seriesOf(one, seriesColumn !== null);
    if (series === undefined || one.column === seriesColumn) return [];
    return series?.field === 'comparator' && holdsWords(survey, one.column, row, to)
      ? []
      : [{ ...one, series }];
  });
  const others = rest.filter(
    ({ column }) => column !== seriesColumn && !figures.some((figure) => figure.column === column),
  );
  const name = findNames(survey, others, row, to);
  if (!name || figures.length === 0) return null;
  if (seriesColumn === null && !figures.some(({ series }) => series!.field !== 'comparator')) return null;
  return {
    row,
    to,
    left: columns[0]!.column,
    right: columns.at(-1)!.column,
    name,
    periods: periods.map(({ column }) => column),
    figures,
    seriesColumn,
    words: others.filter((one) => one !== name),
  };
}

/** The series of a column: null where each row says its own; undefined where the column holds no figures of a series. */
function seriesOf({ said, heading }: ListColumn, hasSeriesColumn: boolean): SeriesName | null | undefined {
  const { role, field, period, isPartOfYear, series } = said;
  if (hasSeriesColumn) return VALUE.test(fold(said.text)) || isPartOfYear ? null : undefined;
  if (role || (period && !isPartOfYear)) return undefined;
  if (series && series.field !== 'aside' && !series.stem) return series;
  if (isPartOfYear && !field) return ACTUAL;
  return field ? { field, words: splitJoinedWords(heading.text), stem: '', isLetter: false } : undefined;
}

const ROWS_LOOKED_AT = 20;

/** Whether words stand below and not one figure: "Region" names where each row is, and is no comparator. */
function holdsWords(survey: Survey, column: number, row: number, to: number): boolean {
  let hasWords = false;
  for (let below = row + 1; below <= Math.min(to, row + ROWS_LOOKED_AT); below++) {
    if (survey.isFigure(below, column)) return false;
    hasWords ||= typeof survey.at(below, column)?.value === 'string';
  }
  return hasWords;
}

function nextFilled(survey: Survey, row: number): number | null {
  for (let next = row + 1; next <= Math.min(survey.lastRow, row + 5); next++) {
    if (survey.columnsOf(next).length >= 3) return next;
  }
  return null;
}

function lastRowOf(survey: Survey, row: number, periodColumn: number): number {
  const heads = headsOf(survey, row);
  for (let next = row + 1; next <= survey.lastRow; next++) {
    const isOther = isTimeAt(survey, next, periodColumn) || startsTable(survey, next);
    if (isOther && !isRepeated(survey, next, heads)) return next - 1;
  }
  return survey.lastRow;
}

function headsOf(survey: Survey, row: number): string[] {
  return survey.columnsOf(row).map((column) => fold(survey.saysAt(row, column).text));
}

/** Whether a row is the headings printed again at the top of a page. */
function isRepeated(survey: Survey, row: number, heads: readonly string[]): boolean {
  const again = headsOf(survey, row);
  return again.length === heads.length && again.every((text, index) => text === heads[index]);
}

/** A column in which every row says target, actual or someone else's name. */
function findSeriesColumn(
  survey: Survey,
  columns: readonly ListColumn[],
  row: number,
  to: number,
): number | null {
  for (const { column } of columns) {
    let [rows, said] = [0, 0];
    const fields = new Set<string>();
    for (let below = row + 1; below <= to; below++) {
      const cell = survey.at(below, column);
      if (!cell) continue;
      rows++;
      const { series } = survey.says(cell);
      if (!series || series.field === 'aside' || series.stem) continue;
      said++;
      fields.add(series.field);
    }
    if (fields.has('target') && fields.size > 1 && said * 10 >= rows * 9) return column;
  }
  return null;
}

/** The column of names: headed so, or else the words that come again from year to year. */
function findNames(
  survey: Survey,
  columns: readonly ListColumn[],
  row: number,
  to: number,
): ListColumn | null {
  const open = columns.filter(
    ({ said }) => said.role === 'indicator' || (!said.role && !said.field && !said.period),
  );
  let best: ListColumn | null = null;
  let bestScore = 0;
  for (const one of open) {
    const texts = new Set<string>();
    let [filled, length] = [0, 0];
    for (let below = row + 1; below <= to; below++) {
      const cell = survey.at(below, one.column);
      if (typeof cell?.value !== 'string') continue;
      filled++;
      length += Math.min(cell.value.length, 60);
      texts.add(cell.text);
    }
    if (filled === 0) continue;
    const score = (one.said.role === 'indicator' ? 1000 : 0) + length / filled + texts.size / filled;
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best;
}

interface Entry {
  readonly rows: number[];
  readonly figures: CellsByColumn;
  /** The row of words that the indicator stands under, where one begins here. */
  readonly section: number | null;
}

function readList(survey: Survey, list: List): { draft?: Draft; misfit?: CellAddress } {
  const usual = new UsualTable();
  addWords(list, usual);
  const entries = new Map<string, Entry>();
  const repeats = new Map<string, number>();
  const periods = new Map<string, Set<string>>();
  const heads = headsOf(survey, list.row);
  const tail: number[] = [];
  let section: number | null = null;
  let isNewSection = false;
  let lastKey: string | null = null;
  let rows = 0;
  let misfit: CellAddress | null = null;
  for (let row = list.row + 1; row <= list.to; row++) {
    if (survey.isBlank(row) || isRepeated(survey, row, heads)) continue;
    const period = periodOf(survey, row, list.periods);
    const hasFigures = list.figures.some(({ column }) => survey.isFigure(row, column));
    if (!period) {
      if (hasFigures && !isTotal(survey, row)) misfit ??= { row, column: list.periods[0]! };
      if (!hasFigures) {
        tail.push(row);
        [section, isNewSection] = [row, true];
      }
      continue;
    }
    const series = list.seriesColumn === null ? null : survey.saysAt(row, list.seriesColumn).series;
    if (list.seriesColumn !== null && (!series || series.field === 'aside')) {
      if (hasFigures && !series) misfit ??= { row, column: list.seriesColumn };
      continue;
    }
    rows++;
    const own = survey.shown(row, list.name.column).cell;
    const name: string | null = own ? nameKey(survey, list, row, section) : lastKey;
    if (name === null) {
      misfit ??= { row, column: list.name.column };
      continue;
    }
    lastKey = name;
    const seen = periods.get(name) ?? new Set();
    periods.set(name, seen.add(period.text));
    // The same year again is another row of the same name, for a rule to find.
    const again = `${name}|${period.text}|${series ? series.words : ''}`;
    const turn = repeats.get(again) ?? 0;
    repeats.set(again, turn + 1);
    const key = turn === 0 ? name : `${name}|${turn}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { rows: [], figures: new Map(), section: isNewSection ? section : null };
      entries.set(key, entry);
      if (isNewSection) tail.length = 0;
      isNewSection = false;
    }
    entry.rows.push(row);
    for (const { column, said, series: ofColumn } of list.figures) {
      const time = said.isPartOfYear ? `${said.period!.text} ${period.text}` : period.text;
      entry.figures.set(usual.figures(ofColumn ?? series!, time, period.at), survey.place(row, column));
    }
  }
  const repeated = [...periods.values()].filter(({ size }) => size > 1).length;
  // Where names do not come again from year to year, the year only says how old each figure is.
  if (rows < 2 || repeated * 2 < periods.size) return {};
  if (misfit) return { misfit };
  for (const { rows: own, figures, section: heading } of entries.values()) {
    if (heading !== null) passOn(survey, heading, list, usual);
    const cells: CellsByColumn = new Map(figures);
    cells.set('name', survey.shown(own[0]!, list.name.column));
    for (const { column, said } of list.words)
      cells.set(`own:${column}`, wordsOf(survey, list, column, own, said));
    usual.add(cells);
  }
  for (const row of tail) passOn(survey, row, list, usual);
  return { draft: usual.toDraft(regionOf(list), [list.row], { isOrdered: true }) };
}

function addWords({ name, words, figures }: List, usual: UsualTable): void {
  const isNamed = name.said.role === 'indicator';
  const first = figures[0]!.column;
  usual.column(
    'name',
    isNamed ? name.heading : { ...name.heading, text: 'Indicator' },
    'before',
    name.column,
  );
  for (const { column, heading, said } of words) {
    if (said.field) usual.column(`own:${column}`, heading, 'figures', said.field === 'target' ? 2 : 0);
    else usual.column(`own:${column}`, heading, column < first ? 'before' : 'after', column);
  }
}

/** What tells one indicator from another: its name, in its service and section. */
function nameKey(survey: Survey, { name, words }: List, row: number, section: number | null): string {
  const service = words.filter(({ said }) => said.role === 'service' || said.role === 'reference');
  const parts = [name, ...service].map(({ column }) => fold(survey.shown(row, column).cell?.text ?? ''));
  return `${section ?? ''}|${parts.join('|')}`;
}

/** The year of a row, with the quarter or month that stands beside it. */
function periodOf(survey: Survey, row: number, columns: readonly number[]): UsualHeading | null {
  const said = columns.flatMap((column) => {
    const { at, cell } = survey.shown(row, column);
    const { text, isPeriod, isPartOfYear } = survey.says(cell);
    return isPeriod ? [{ text, at, isPartOfYear }] : [];
  });
  if (said.length < columns.length) return null;
  const parts = [...said].sort((a, b) => Number(b.isPartOfYear) - Number(a.isPartOfYear));
  return { text: parts.map(({ text }) => text).join(' '), at: said.at(-1)!.at };
}

/** Words said of an indicator on each of its rows: a comment on what is lacking, the latest status, the first of the rest. */
function wordsOf(
  survey: Survey,
  { figures, seriesColumn }: List,
  column: number,
  rows: readonly number[],
  { role, field }: Said,
): DrawnCell {
  if (role === 'comment') {
    const isActual = (row: number, series: SeriesName | null) =>
      (series ?? survey.saysAt(row, seriesColumn!).series)?.field === 'actual';
    return commentOn(survey, column, rows, (row) =>
      figures.some((figure) => isActual(row, figure.series) && survey.lacksFigure(row, figure.column)),
    );
  }
  const places = rows.map((row) => survey.shown(row, column)).filter(({ cell }) => cell);
  if (places.length === 0) return survey.place(rows.at(-1)!, column);
  return role === 'status' || field ? places.at(-1)! : places[0]!;
}

function passOn(survey: Survey, row: number, { name, words }: List, usual: UsualTable): void {
  const cells: CellsByColumn = new Map();
  const columns = survey.columnsOf(row);
  for (const column of columns) {
    const place = survey.place(row, column);
    if (words.some((one) => one.column === column)) cells.set(`own:${column}`, place);
    else if (column === name.column || !cells.has('name')) cells.set('name', place);
  }
  const merge = columns.length === 1 ? survey.merges.at(row, columns[0]!) : null;
  usual.add(cells, merge !== null && merge.right > merge.left);
}

function regionOf({ row, to, left, right }: List) {
  return blockOf([
    { row, column: left },
    { row: to, column: right },
  ]);
}
