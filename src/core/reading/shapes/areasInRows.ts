import type { CellAddress } from '../../sheet/address';
import { fold, oneLine } from '../../text/fold';
import { findHeaders } from '../headers/find';
import type { Header, HeaderColumn } from '../headers/header';
import { type AreaGroup, type AreaRow, type AreaTable, groupAreas, isFigureColumn } from './areaGroups';
import { readLabel } from '../labels';
import { headsPlaces } from '../words/placeHeadings';
import { namesOthers, namesWider } from './areaWords';
import { type Draft, type DrawnCell, type Misfit, textCell } from './arrangement';
import type { Shape } from './shape';
import { blockOf, type Survey } from './survey';
import { type CellsByColumn, UsualTable } from './usualTable';
import { joinWords } from './wordColumns';

/** Figures of others, such as England's, on rows of their own under or beside an indicator's name. */
export const areasInRows: Shape = {
  id: 'areas-in-rows',
  looksLike: 'a table with the figures of several areas on rows of their own',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (const table of findAreaTables(survey)) {
      const items = groupAreas(survey, table);
      const groups = items.filter((item): item is AreaGroup => typeof item === 'object');
      if (!groups.some(isOfBoth)) continue;
      const region = regionOf(table);
      const own = findOwn(survey, table, groups);
      if (own === null) {
        const [first] = groups.find(({ rows }) => rows.length > 1)?.rows ?? [];
        const cell = { row: first?.row ?? table.from, column: table.areaColumn };
        unfit.push({ region, cell, why: 'areas' });
        continue;
      }
      const { draft, misfit } = layOutTable(survey, table, items, own);
      if (draft) drafts.push(draft);
      else unfit.push({ region, cell: misfit! });
    }
    return { drafts, unfit };
  },
};

/** Whether rows of others stand beside a row that can be the council's own. */
function isOfBoth({ rows }: AreaGroup): boolean {
  return rows.some(({ isOther }) => isOther) && rows.some(({ isOther }) => !isOther);
}

function mayBeOther(text: string): boolean {
  return namesOthers(text) || namesWider(text);
}

/** Whether any words name others: most sheets have none, and need no closer look. */
function hasOthers(survey: Survey): boolean {
  return survey.grid.rows.some((cells) =>
    cells?.some((cell) => cell && typeof cell.value === 'string' && mayBeOther(oneLine(cell.text))),
  );
}

function findAreaTables(survey: Survey): AreaTable[] {
  if (!hasOthers(survey)) return [];
  const headers = findHeaders(survey.grid, survey.merges);
  const tables: AreaTable[] = [];
  headers.forEach((header, index) => {
    const to = (headers[index + 1]?.top ?? survey.lastRow + 1) - 1;
    const headerRows = Array.from({ length: header.bottom - header.top + 1 }, (_, at) => header.top + at);
    const columns = findColumns(survey, header, to);
    if (columns) tables.push({ header, headerRows, from: header.bottom + 1, to, ...columns });
  });
  return tables;
}

/** The columns of names and of areas; null where no row says that its figures are of others. */
function findColumns(
  survey: Survey,
  header: Header,
  to: number,
): Pick<AreaTable, 'nameColumn' | 'areaColumn'> | null {
  const figures = header.columns.filter(isFigureColumn);
  // A list of indicators and years is another shape.
  if (header.columns.some(({ role }) => role === 'figure-year')) return null;
  const firstFigure = Math.min(
    ...figures.filter(({ period, field }) => period ?? field === 'target').map(({ column }) => column),
  );
  if (firstFigure === Infinity) return null;
  const words = new Map<number, { filled: number; others: number }>();
  for (let row = header.bottom + 1; row <= to; row++) {
    for (const column of survey.columnsOf(row)) {
      if (column >= firstFigure) break;
      const { text, series } = survey.saysAt(row, column);
      if (text === '') continue;
      // With a row of targets of its own the table is of another shape.
      if (series?.field === 'target' && series.stem === '') return null;
      const known = words.get(column) ?? { filled: 0, others: 0 };
      known.filled++;
      if (mayBeOther(text)) known.others++;
      words.set(column, known);
    }
  }
  const most = (of: 'filled' | 'others', not = -1) =>
    [...words]
      .filter(([column, count]) => column !== not && count[of] > 0)
      .sort((a, b) => b[1][of] - a[1][of])[0]?.[0];
  const areaColumn = most('others');
  if (areaColumn === undefined || !canBeAreas(roleOf(header, areaColumn))) return null;
  const named = header.columns.find(({ role }) => role === 'indicator')?.column;
  const nameColumn = named ?? most('filled', areaColumn) ?? areaColumn;
  // Under "School" or "District" the rows are places, and the measures stand in columns.
  const label = header.columns.find(({ column }) => column === areaColumn)?.label ?? '';
  const arePlaces =
    nameColumn === areaColumn &&
    named === undefined &&
    (roleOf(header, areaColumn) === 'service' || headsPlaces(label));
  return nameColumn > firstFigure || arePlaces ? null : { nameColumn, areaColumn };
}

function roleOf({ columns }: Header, column: number): HeaderColumn['role'] {
  return columns.find((one) => one.column === column)?.role ?? null;
}

/** What may head a column of areas: a word for areas, nothing that is known, or the names of the indicators. */
function canBeAreas(role: HeaderColumn['role']): boolean {
  return role === null || role === 'service' || role === 'indicator';
}

/** Whose figures are the council's own: of the rows of a group, those that it is judged by. */
type Own = (group: AreaGroup) => readonly AreaRow[];

/** Tells the council's own rows from those of others; null where it cannot be told. */
function findOwn(survey: Survey, { header }: AreaTable, groups: readonly AreaGroup[]): Own | null {
  const ownOf = ({ rows }: AreaGroup) => rows.filter(({ isOther }) => !isOther);
  if (groups.some((group) => ownOf(group).length === 0)) return null;
  const several = groups.filter((group) => ownOf(group).length > 1);
  if (several.length === 0) return ownOf;
  const targets = header.columns.filter(({ field }) => field === 'target').map(({ column }) => column);
  const hasTarget = ({ row }: AreaRow) =>
    targets.some((column) => survey.isFigure(row, column) && !survey.lacksFigure(row, column));
  if (several.every((group) => ownOf(group).every(hasTarget))) return ownOf;
  const aimed = new Set(several.flatMap(ownOf).filter(hasTarget).map(areaOf));
  if (aimed.size !== 1) return null;
  const isOurs = (row: AreaRow) => aimed.has(areaOf(row));
  if (several.some((group) => !ownOf(group).some(isOurs))) return null;
  return (group) => (ownOf(group).length > 1 ? ownOf(group).filter(isOurs) : ownOf(group));
}

function areaOf({ area }: AreaRow): string {
  return fold(area?.cell?.text ?? '');
}

function layOutTable(
  survey: Survey,
  table: AreaTable,
  items: readonly (AreaGroup | number)[],
  own: Own,
): { draft?: Draft; misfit?: CellAddress } {
  const { header, nameColumn, areaColumn, headerRows } = table;
  const { left, right } = regionOf(table);
  const headings = new Map(header.columns.map((one) => [one.column, one]));
  const lastFigure = Math.max(...header.columns.filter(isFigureColumn).map(({ column }) => column));
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
    (column) => column === nameColumn || column !== areaColumn,
  );
  const usual = new UsualTable();
  const keyOf = (column: number) => (column === nameColumn ? 'name' : `own:${column}`);
  for (const column of columns) {
    const heading = headings.get(column);
    const isNamed = column !== nameColumn || heading?.role === 'indicator';
    const text = isNamed ? (heading?.label ?? '') : 'Indicator';
    const at = heading?.labelCell ?? { row: header.bottom, column };
    usual.column(keyOf(column), { text, at }, column <= lastFigure ? 'before' : 'after', column);
  }
  for (const item of items) {
    if (typeof item === 'number') {
      const filled = survey.columnsOf(item).filter((column) => columns.includes(column));
      const merge = filled.length === 1 ? survey.merges.at(item, filled[0]!) : null;
      usual.add(
        new Map(filled.map((column) => [keyOf(column), survey.place(item, column)])),
        merge !== null && merge.right > merge.left,
      );
      continue;
    }
    const ours = own(item);
    const others = item.rows.filter((row) => !ours.includes(row));
    const given: CellsByColumn = new Map();
    for (const one of others) {
      for (const heading of header.columns.filter(isFigureColumn)) {
        const place = survey.place(one.row, heading.column);
        if (heading.field === 'actual' || heading.field === null)
          given.set(addOther(usual, one.area!, heading), place);
        else if (survey.isFigure(one.row, heading.column) && !survey.lacksFigure(one.row, heading.column))
          return { misfit: place.at };
      }
    }
    for (const one of ours) {
      const cells: CellsByColumn = new Map(given);
      for (const column of columns)
        cells.set(keyOf(column), cellOf(survey, headings.get(column), column, one, item));
      cells.set('name', ours.length > 1 ? nameWithArea(item.name, one) : item.name);
      usual.add(cells);
    }
  }
  return { draft: usual.toDraft({ top: header.top, left, bottom: table.to, right }, headerRows) };
}

/** The column of an area's figures for the time of a heading: "England 2016". */
function addOther(usual: UsualTable, area: DrawnCell, { column, period, labelCell }: HeaderColumn): string {
  const words = oneLine(area.cell!.text).replace(/^[-–—•*]\s*/, '');
  const text = readLabel(words).field === 'comparator' ? words : `${words} (comparator)`;
  const heading = { text: period ? `${text} ${period.text}` : text, at: labelCell };
  return usual.column(`area:${fold(words)}:${column}`, heading, 'figures');
}

/** A figure of a row itself, or words that are said on any row of the indicator. */
function cellOf(
  survey: Survey,
  heading: HeaderColumn | undefined,
  column: number,
  { row }: AreaRow,
  { rows }: AreaGroup,
): DrawnCell {
  const own = survey.shown(row, column);
  if (heading && isFigureColumn(heading)) return survey.place(row, column);
  const places = rows.map((one) => survey.shown(one.row, column)).filter(({ cell }) => cell);
  if (heading?.role === 'comment' && places.length > 0) return joinWords(places);
  return own.cell ? own : (places[0] ?? own);
}

function nameWithArea(name: DrawnCell, { row, area }: AreaRow): DrawnCell {
  if (!area?.cell || !name.cell) return name;
  const at = name.at.row === row ? name.at : area.at;
  return { at, cell: textCell(`${oneLine(name.cell.text)}: ${oneLine(area.cell.text)}`) };
}

function regionOf({ header, nameColumn, areaColumn, to }: AreaTable) {
  return blockOf([
    ...header.columns.map(({ column }) => ({ row: header.top, column })),
    { row: header.top, column: Math.min(nameColumn, areaColumn) },
    { row: to, column: areaColumn },
  ]);
}
