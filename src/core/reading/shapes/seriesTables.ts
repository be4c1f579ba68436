import { fold } from '../../text/fold';
import { findPeriodRows, type PeriodHeading, type PeriodRow } from './periodHeadings';
import type { SeriesName } from './series';
import type { Survey } from './survey';
import { columnHeading, startsTable } from './wordColumns';

/** A heading that names periods, and the last row below it. */
export interface PeriodSection {
  readonly heading: PeriodRow;
  readonly to: number;
}

/** Sections below each other whose rows say in one column which series they hold. */
export interface SeriesTable {
  readonly sections: PeriodSection[];
  readonly seriesColumn: number;
  readonly seriesAt: (row: number) => SeriesName | null;
}

/** Where the names stand: in a column of their own, over the series in their column, joined to them, or over the years. */
export type NamePlace =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'above' }
  | { readonly kind: 'joined' }
  | { readonly kind: 'title' };

/** The tables of a sheet with periods across and a column that tells targets from actuals. */
export function findSeriesTables(survey: Survey): SeriesTable[] {
  const headings = findPeriodRows(survey);
  const tables: SeriesTable[] = [];
  const all = headings.map((heading, index) => {
    const next = headings[index + 1]?.row ?? survey.lastRow + 1;
    // "Indicator | Unit | Baseline" over the years of the next table is its heading, and no row of this one.
    const isHeaded = next - 1 > heading.row + 1 && headsWords(survey, next - 1, heading.row - 1);
    return { heading, to: lastRowOf(survey, heading, isHeaded ? next - 2 : next - 1) };
  });
  const ownName = ownNameOfBlocks(survey, all);
  all.forEach((section, index) => {
    const found = findSeries(survey, section, ownName);
    if (!found) return;
    const previous = tables.at(-1);
    const follows = previous?.sections.at(-1)!.heading === headings[index - 1];
    if (previous?.seriesColumn === found.seriesColumn && follows) previous.sections.push(section);
    else tables.push({ ...found, sections: [section] });
  });
  return tables;
}

const LEAST_HEADINGS = 3;

/** Whether a row heads the words beside the years below it: it says what an earlier one does, or heads indicators among others. */
function headsWords(survey: Survey, row: number, earlier: number): boolean {
  if (!survey.isWordRow(row)) return false;
  const columns = survey.columnsOf(row);
  const said = columns.map((column) => survey.saysAt(row, column));
  const same = columns.filter((column, at) => said[at]!.text === survey.saysAt(earlier, column).text);
  const telling = said.filter(({ role, field }) => role !== null || field !== null);
  const isHeading = telling.length * 2 > said.length && said.some(({ role }) => role === 'indicator');
  return Math.max(same.length, isHeading ? telling.length : 0) >= LEAST_HEADINGS;
}

function lastRowOf(survey: Survey, heading: PeriodRow, last: number): number {
  for (let row = heading.row + 1; row <= last; row++) if (startsTable(survey, row)) return row - 1;
  return last;
}

/** Where series stand in rows at all, the first rows say so. */
const ROWS_WITHOUT_SERIES = 40;

/** The column that says of each row which series it holds; null where none says target and something to set beside it. */
function findSeries(
  survey: Survey,
  { heading, to }: PeriodSection,
  nameOfBlocks: string | null,
): Omit<SeriesTable, 'sections'> | null {
  const met = new Map<number, SeriesName[]>();
  const soon = heading.row + ROWS_WITHOUT_SERIES;
  for (let row = heading.row + 1; row <= to && (row <= soon || met.size > 0); row++) {
    survey.grid.rows[row]?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || heading.periods.has(column)) return;
      const { series } = survey.says(cell);
      if (!series || series.field === 'aside' || isOfStatuses(survey, heading, column)) return;
      const all = met.get(column);
      if (all) all.push(series);
      else met.set(column, [series]);
    });
  }
  if (met.size === 0) return null;
  const [seriesColumn, all] = [...met].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const saysLetter = (field: string) => all.some((series) => series.isLetter && series.field === field);
  const hasLetters = saysLetter('target') && saysLetter('actual');
  const series = all.filter(({ isLetter }) => hasLetters || !isLetter);
  if (series.length + (nameOfBlocks === null ? 0 : 1) < 2) return null;
  const hasTarget = series.some(({ field }) => field === 'target');
  const hasActual = series.some(({ field }) => field === 'actual');
  if (!hasTarget && !(hasActual && hasUnknownRows(survey, heading, to, seriesColumn))) return null;
  const ownName = hasActual ? null : (nameOfBlocks ?? ownNameIn(survey, heading, to, seriesColumn));
  const seriesAt = (row: number): SeriesName | null => {
    const said = survey.saysAt(row, seriesColumn);
    if (said.series) return said.series.isLetter && !hasLetters ? null : said.series;
    const isOwn = ownName !== null && fold(said.text) === ownName;
    return isOwn ? { field: 'actual', words: `${said.text} actual`, stem: '', isLetter: false } : null;
  };
  return !hasTarget || isMostly(survey, heading, to, seriesAt) ? { seriesColumn, seriesAt } : null;
}

/** Whether "Achieved" and "No target" stand under "Quarter 3 status", right of the times: how a row stands, and no series. */
function isOfStatuses(survey: Survey, { row, periods }: PeriodRow, column: number): boolean {
  if (column < Math.min(...periods.keys())) return false;
  return survey.saysText(columnHeading(survey, row, column).text).role === 'status';
}

/** Whether one word that says no series stands again and again where others do, on rows with no name of their own. */
function hasUnknownRows(survey: Survey, heading: PeriodRow, to: number, column: number): boolean {
  const met = new Set<string>();
  const firstPeriod = Math.min(...heading.periods.keys());
  let above: readonly string[] = [];
  for (let row = heading.row + 1; row <= to; row++) {
    if (survey.isBlank(row)) continue;
    const words = survey
      .columnsOf(row)
      .filter((at) => at !== column && at < firstPeriod)
      .map((at) => survey.saysAt(row, at).text);
    const { text, series } = survey.saysAt(row, column);
    const isNameless = words.every((word) => above.includes(word));
    if (text !== '' && !series && isNameless && hasFigureIn(survey, row, heading.periods)) {
      if (met.has(fold(text))) return true;
      met.add(fold(text));
    }
    above = words;
  }
  return false;
}

/** Whether most rows of figures say their series: a few that do among many that do not are names of another kind. */
function isMostly(
  survey: Survey,
  heading: PeriodRow,
  to: number,
  seriesAt: SeriesTable['seriesAt'],
): boolean {
  let [saying, silent] = [0, 0];
  for (let row = heading.row + 1; row <= to; row++) {
    if (seriesAt(row)) saying++;
    else if (!survey.isBlank(row) && hasFigureIn(survey, row, heading.periods)) silent++;
  }
  return saying >= silent;
}

/** The area's own name, where it stands over and over between "Target" and "National" in place of "Actual". */
function ownNameIn(survey: Survey, heading: PeriodRow, to: number, column: number): string | null {
  const counts = new Map<string, number>();
  for (let row = heading.row + 1; row <= to; row++) {
    const { text, series, role } = survey.saysAt(row, column);
    if (text === '' || series || role || !hasFigureIn(survey, row, heading.periods)) continue;
    counts.set(fold(text), (counts.get(fold(text)) ?? 0) + 1);
  }
  const [only, ...others] = counts;
  return only && others.length === 0 && only[1] > 1 ? only[0] : null;
}

/** The one name that stands beside the targets of block after block: the area's, for each block has a title of its own. */
function ownNameOfBlocks(survey: Survey, blocks: readonly PeriodSection[]): string | null {
  if (blocks.length < 2) return null;
  const names = blocks.map((block) => loneNameIn(survey, block));
  return names.every((name) => name !== null && name === names[0]) ? names[0]! : null;
}

/** The one row of figures of a block that says no series, where another says its target; null where that is not so. */
function loneNameIn(survey: Survey, { heading, to }: PeriodSection): string | null {
  const firstPeriod = Math.min(...heading.periods.keys());
  const open: string[] = [];
  let hasTarget = false;
  for (let row = heading.row + 1; row <= to && open.length < 2; row++) {
    if (!hasFigureIn(survey, row, heading.periods)) continue;
    const { text, series } = survey.saysAt(row, survey.columnsOf(row).find((at) => at < firstPeriod) ?? -1);
    if (series?.field === 'target') hasTarget = true;
    if (!series || series.stem) open.push(fold(text));
  }
  return hasTarget && open.length === 1 && open[0] !== '' ? open[0]! : null;
}

/** Whether any column of periods holds a figure in a row. */
export function hasFigureIn(
  survey: Survey,
  row: number,
  periods: ReadonlyMap<number, PeriodHeading>,
): boolean {
  for (const column of periods.keys()) if (survey.isFigure(row, column)) return true;
  return false;
}

/** The columns that say something of an indicator beside its figures: headed ones, and any left of the periods. */
export function findWordColumns(
  survey: Survey,
  { sections, seriesColumn, seriesAt }: SeriesTable,
): readonly number[] {
  const found = new Set<number>();
  for (const { heading, to } of sections) {
    const firstPeriod = Math.min(...heading.periods.keys());
    for (let row = heading.row; row <= to; row++) {
      if (row > heading.row && !seriesAt(row)) continue;
      for (const column of survey.columnsOf(row)) {
        const isKnown = found.has(column) || column < firstPeriod;
        if (isKnown || columnHeading(survey, heading.row, column).text !== '') found.add(column);
      }
    }
  }
  for (const { heading } of sections) for (const column of heading.periods.keys()) found.delete(column);
  found.delete(seriesColumn);
  return [...found].sort((a, b) => a - b);
}

/** Decides where the names of a table's indicators stand. */
export function placeOfNames(
  survey: Survey,
  { sections, seriesColumn, seriesAt }: SeriesTable,
  wordColumns: readonly number[],
): NamePlace {
  let [runs, named, joined, rows] = [0, 0, 0, 0];
  const distinct = new Map<number, Set<string>>();
  for (const { heading, to } of sections) {
    let previous: 'series' | 'words' | 'nothing' = 'nothing';
    for (let row = heading.row + 1; row <= to; row++) {
      if (survey.isBlank(row)) continue;
      const series = seriesAt(row);
      if (!series) {
        previous = typeof survey.at(row, seriesColumn)?.value === 'string' ? 'words' : 'nothing';
        continue;
      }
      if (previous !== 'series') runs++;
      if (previous === 'words') named++;
      previous = 'series';
      if (series.field === 'aside') continue;
      rows++;
      if (series.stem) joined++;
      for (const column of wordColumns) {
        const cell = survey.at(row, column);
        if (typeof cell?.value !== 'string') continue;
        const texts = distinct.get(column) ?? new Set();
        distinct.set(column, texts.add(fold(cell.text)));
      }
    }
  }
  if (joined * 10 >= rows * 8) return { kind: 'joined' };
  if (named > 0 && named * 10 >= runs * 8) return { kind: 'above' };
  const said = (column: number) =>
    survey.saysText(columnHeading(survey, sections[0]!.heading.row, column).text);
  const headed = [...distinct.keys()].filter((column) => said(column).role === 'indicator');
  const open = [...distinct.keys()].filter((column) => !said(column).role && !said(column).field);
  const [best] = [...(headed.length > 0 ? headed : open)].sort(
    (a, b) => distinct.get(b)!.size - distinct.get(a)!.size || b - a,
  );
  return best === undefined ? { kind: 'title' } : { kind: 'column', column: best };
}
