import type { CellAddress, CellRange } from '../../sheet/address';
import { type Draft, type UsualHeading, type DrawnCell, type Misfit } from './arrangement';
import type { PeriodRow } from './periodHeadings';
import { type Group, groupRows } from './seriesGroups';
import {
  findSeriesTables,
  findWordColumns,
  type NamePlace,
  placeOfNames,
  type SeriesTable,
} from './seriesTables';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { findTitle } from './titles';
import { type CellsByColumn, UsualTable } from './usualTable';
import { columnHeading, joinWords } from './wordColumns';

/** Years across and, for each indicator, a row of targets and a row of actuals, with or without rows of comparators. */
export const seriesInRows: Shape = {
  id: 'series-in-rows',
  looksLike: 'a table with targets and actuals on rows of their own',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (const table of findSeriesTables(survey)) {
      const { draft, misfit } = readTable(survey, table);
      if (draft) drafts.push(draft);
      else if (misfit) unfit.push({ region: regionOf(survey, table), cell: misfit });
    }
    return { drafts, unfit };
  },
};

interface TableReading {
  readonly draft?: Draft;
  readonly misfit?: CellAddress;
}

/** What the columns of a table are, its periods and its series put aside. */
interface Words {
  readonly names: NamePlace;
  readonly nameColumn: number;
  readonly others: readonly {
    readonly column: number;
    readonly heading: UsualHeading;
    readonly said: Said;
    /** Null where words stand under its word for figures. */
    readonly field: Said['field'];
  }[];
}

function readTable(survey: Survey, table: SeriesTable): TableReading {
  const words = readWords(survey, table);
  const usual = new UsualTable();
  addWordColumns(survey, table, words, usual);
  const read: CellAddress[] = [];
  const groups: Group[] = [];
  const service = words.names.kind === 'title' ? null : titleOfFirst(survey, table);
  if (service !== null) {
    passOn(survey, service, words, usual);
    read.push({ row: service, column: table.seriesColumn });
  }
  const titles = table.sections.map(({ heading }) =>
    words.names.kind === 'title'
      ? findTitle(survey, heading.row, table.seriesColumn, Math.max(...heading.periods.keys()))
      : null,
  );
  for (const [index, whole] of table.sections.entries()) {
    const title = titles[index] ?? null;
    const nextTitle = titles[index + 1]?.read.map(({ row }) => row) ?? [];
    const section = { ...whole, to: Math.min(whole.to, ...nextTitle.map((row) => row - 1)) };
    if (words.names.kind === 'title' && !title)
      return { misfit: { row: section.heading.row, column: table.seriesColumn } };
    if (title) read.push(title.name.at, ...title.read);
    const { items, misfit } = groupRows(survey, table, words.names, section, title?.name ?? null);
    if (misfit) return { misfit };
    for (const item of items) {
      if (typeof item === 'number') {
        passOn(survey, item, words, usual);
        continue;
      }
      const cells = readGroup(survey, item, section.heading.periods, words, table.seriesColumn, usual);
      for (const { heading, place } of title?.words ?? [])
        cells.set(usual.column(`title:${heading.text}`, heading, 'before'), place);
      usual.add(cells);
      groups.push(item);
    }
  }
  const isWhole = ({ rows }: Group) =>
    rows.length > 1 && rows.some(({ series }) => series.field === 'target');
  if (groups.length === 0 || groups.filter(isWhole).length * 2 < groups.length) return {};
  const { top, left, bottom, right } = regionOf(survey, table);
  const region = blockOf([{ row: top, column: left }, { row: bottom, column: right }, ...read]);
  const headerRows = table.sections.map(({ heading }) => heading.row);
  return { draft: usual.toDraft(region, headerRows, { isOrdered: table.sections.length > 1 }) };
}

/** The row of a title over the first heading, where every heading has such a title: they name services. */
function titleOfFirst(survey: Survey, { sections }: SeriesTable): number | null {
  const titles = sections.map(({ heading }) => heading.row - 1);
  const areTitles = titles.every((row) => row >= 0 && survey.loneWords(row));
  return sections.length > 1 && areTitles ? titles[0]! : null;
}

function readWords(survey: Survey, table: SeriesTable): Words {
  const columns = findWordColumns(survey, table);
  const names = placeOfNames(survey, table, columns);
  const nameColumn = names.kind === 'column' ? names.column : table.seriesColumn;
  const others = columns
    .filter((column) => column !== nameColumn)
    .map((column) => {
      const heading = columnHeading(survey, table.sections[0]!.heading.row, column);
      const said = survey.saysText(heading.text);
      // "Result" over "Output 1" heads what the indicators belong to.
      const { row, periods } = table.sections[0]!.heading;
      const isLeft = column < Math.min(...periods.keys());
      const isWords = isLeft && said.field !== null && survey.holdsWords(row, column);
      return { column, heading, said, field: isWords ? null : said.field };
    });
  return { names, nameColumn, others };
}

const RANKS = ['actual', 'comparator', 'target'];

function addWordColumns(
  survey: Survey,
  { sections }: SeriesTable,
  { names, nameColumn, others }: Words,
  usual: UsualTable,
): void {
  const { row, periods } = sections[0]!.heading;
  const firstPeriod = Math.min(...periods.keys());
  const heading = columnHeading(survey, row, nameColumn);
  const isNamed = names.kind !== 'title' && survey.saysText(heading.text).role === 'indicator';
  usual.column('name', isNamed ? heading : { ...heading, text: 'Indicator' }, 'before', nameColumn);
  for (const { column, heading: own, field } of others) {
    if (field) usual.column(`own:${column}`, own, 'figures', RANKS.indexOf(field));
    else usual.column(`own:${column}`, own, column < firstPeriod ? 'before' : 'after', column);
  }
}

function readGroup(
  survey: Survey,
  group: Group,
  periods: PeriodRow['periods'],
  { nameColumn, others }: Words,
  seriesColumn: number,
  usual: UsualTable,
): CellsByColumn {
  const cells: CellsByColumn = new Map();
  cells.set('name', group.name ?? survey.place(group.rows[0]!.row, nameColumn));
  for (const { column, heading, said, field } of others) {
    const own = wordsOf(survey, column, group, { role: said.role, field });
    cells.set(`own:${column}`, own);
    if (field !== 'actual' || said.period) continue;
    // "Year end" beside the quarters: the figure of each other row is of its own series.
    for (const { row, series } of group.rows) {
      const place = survey.place(row, column);
      if (place.cell && place.at.row !== own.at.row)
        cells.set(usual.figures(series, heading.text, heading.at), place);
    }
  }
  for (const { row, series } of group.rows) {
    for (const [column, { text, at }] of periods) {
      const key = usual.figures(series, text, at);
      const place = survey.place(row, column);
      const known = cells.get(key);
      // A baseline can stand on any of the rows; that of the actuals is surest.
      if (!known || (place.cell && (series.field === 'actual' || !known.cell))) cells.set(key, place);
    }
  }
  const remark = remarkOf(survey, group, seriesColumn);
  if (remark) {
    const comment = others.find(({ said }) => said.role === 'comment');
    const key = comment ? `own:${comment.column}` : usual.column('remark', remark.heading, 'after', Infinity);
    if (!cells.get(key)?.cell) cells.set(key, remark.place);
  }
  return cells;
}

/** What a column headed in its own right says of an indicator: a figure of the row of its field, or words of any row. */
function wordsOf(
  survey: Survey,
  column: number,
  { rows, wordRows }: Group,
  { field, role }: Pick<Said, 'field' | 'role'>,
): DrawnCell {
  if (field) {
    const ofField = [...rows].sort(
      (a, b) => Number(b.series.field === field) - Number(a.series.field === field),
    );
    const places = ofField.map(({ row }) => survey.place(row, column));
    return places.find(({ cell }) => cell) ?? places[0]!;
  }
  const places = wordRows.map((row) => survey.shown(row, column)).filter(({ cell }) => cell);
  if (places.length === 0) return survey.place(rows[0]!.row, column);
  return role === 'comment' ? joinWords(places) : places[0]!;
}

/** The words of a row that is headed "Comments" where the other rows are headed "Target" and "Actual". */
function remarkOf(
  survey: Survey,
  { wordRows }: Group,
  seriesColumn: number,
): { heading: UsualHeading; place: DrawnCell } | null {
  const row = wordRows.find((at) => survey.saysAt(at, seriesColumn).role === 'comment');
  if (row === undefined) return null;
  const column = survey
    .columnsOf(row)
    .find((at) => at > seriesColumn && typeof survey.at(row, at)?.value === 'string');
  if (column === undefined) return null;
  const heading = { text: 'Comments', at: { row, column: seriesColumn } };
  return { heading, place: survey.place(row, column) };
}

/** Hands on a row that is of no indicator, such as the heading of a section or a footnote. */
function passOn(survey: Survey, row: number, { nameColumn, others }: Words, usual: UsualTable): void {
  const cells: CellsByColumn = new Map();
  const columns = survey.columnsOf(row);
  for (const column of columns) {
    const isOther = others.some((other) => other.column === column);
    const place = survey.place(row, column);
    if (isOther) cells.set(`own:${column}`, place);
    else if (column === nameColumn || (!cells.has('name') && typeof place.cell!.value === 'string'))
      cells.set('name', place);
  }
  const merge = columns.length === 1 ? survey.merges.at(row, columns[0]!) : null;
  if (cells.size > 0) usual.add(cells, merge !== null && merge.right > merge.left);
}

function regionOf(survey: Survey, table: SeriesTable): CellRange {
  const words = [table.seriesColumn, ...findWordColumns(survey, table)];
  const first = table.sections[0]!.heading;
  const places: CellAddress[] = words.map((column) => columnHeading(survey, first.row, column).at);
  for (const { heading, to } of table.sections) {
    for (const column of heading.periods.keys()) {
      const above = survey.shown(heading.row - 1, column);
      if (survey.says(above.cell).isPeriod) places.push(above.at);
      places.push({ row: heading.row, column }, { row: to, column });
    }
  }
  return blockOf(places);
}
