import { fold } from '../../text/fold';
import type { OtherRole } from '../../scorecard/scorecard';
import type { Header, HeaderColumn } from '../headers/header';
import { readLabel } from '../labels';
import { saysMeasure } from '../rows/kinds';
import { namesMunicipality, namesOthers, namesWider } from './areaWords';
import type { DrawnCell } from './arrangement';
import type { Survey } from './survey';

/** A row of figures: whose they are, in words; null where the row is named by its indicator alone. */
export interface AreaRow {
  readonly row: number;
  readonly area: DrawnCell | null;
  readonly isOther: boolean;
}

/** The rows of one indicator. */
export interface AreaGroup {
  readonly name: DrawnCell;
  readonly rows: AreaRow[];
}

/** A table in which figures of others stand on rows of their own. */
export interface AreaTable {
  readonly header: Header;
  readonly headerRows: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly nameColumn: number;
  /** The column that says whose figures a row holds; the column of names where that is done there. */
  readonly areaColumn: number;
}

/** What heads figures: a word for what they are, or a time. */
export function isFigureColumn({ role, field, period }: HeaderColumn): boolean {
  return role === null && (field !== null || period !== null);
}

/** Whether words say somebody else: beside "Gemeente" those for the province do too. */
function othersOf(survey: Survey, { areaColumn, from, to }: AreaTable): (text: string) => boolean {
  for (let row = from; row <= to; row++)
    if (namesMunicipality(survey.saysAt(row, areaColumn).text))
      return (text) => namesOthers(text) || namesWider(text);
  return namesOthers;
}

/** Parts the rows of a table into indicators and the numbers of rows of words between them. */
export function groupAreas(survey: Survey, table: AreaTable): (AreaGroup | number)[] {
  return table.areaColumn === table.nameColumn ? groupUnderNames(survey, table) : groupBeside(survey, table);
}

function hasFigures(survey: Survey, row: number, { columns }: Header): boolean {
  return columns.some((one) => isFigureColumn(one) && survey.isFigure(row, one.column));
}

/** Areas in a column of their own beside the names, which stand once or on every row. */
function groupBeside(survey: Survey, table: AreaTable): (AreaGroup | number)[] {
  const { nameColumn, areaColumn, headerRows } = table;
  const isOther = othersOf(survey, table);
  const items: (AreaGroup | number)[] = [];
  let open: AreaGroup | null = null;
  let areas = new Set<string>();
  for (let row = table.from; row <= table.to; row++) {
    if (survey.isBlank(row) || headerRows.includes(row)) continue;
    const area = survey.place(row, areaColumn);
    const name = survey.shown(row, nameColumn);
    const said = survey.says(area.cell).text;
    if (said === '' && !hasFigures(survey, row, table.header)) {
      items.push(row);
      open = null;
      continue;
    }
    const isNamed =
      name.cell !== undefined && (!open || fold(name.cell.text) !== fold(open.name.cell?.text ?? ''));
    if (open === null || isNamed || (said !== '' && areas.has(fold(said)))) {
      open = { name, rows: [] };
      areas = new Set();
      items.push(open);
    }
    areas.add(fold(said));
    open.rows.push({ row, area: area.cell ? area : null, isOther: isOther(said) });
  }
  return items;
}

const SAID_OF_ROW: ReadonlySet<OtherRole | null> = new Set([
  'unit',
  'source',
  'definition',
  'method',
  'frequency',
]);

/** "Unit:", "Source:", with the words for it beside: what is said of the indicator above, on a row of its own. */
function isSaidOfRow(text: string): boolean {
  return text.endsWith(':') && SAID_OF_ROW.has(readLabel(text).role);
}

interface Section {
  readonly row: number | null;
  readonly rows: number[];
}

/** Areas in the column of names: below the row of the indicator itself, or all of them below a row that only names it. */
function groupUnderNames(survey: Survey, table: AreaTable): (AreaGroup | number)[] {
  const { nameColumn, headerRows } = table;
  const sections: Section[] = [{ row: null, rows: [] }];
  for (let row = table.from; row <= table.to; row++) {
    if (survey.isBlank(row) || headerRows.includes(row)) continue;
    if (isSaidOfRow(survey.saysAt(row, nameColumn).text)) continue;
    if (hasFigures(survey, row, table.header)) sections.at(-1)!.rows.push(row);
    else sections.push({ row, rows: [] });
  }
  const saysOther = othersOf(survey, table);
  const isOther = (row: number) => saysOther(survey.saysAt(row, nameColumn).text);
  const areParents = areNamesOver(survey, nameColumn, sections, isOther);
  return sections.flatMap(({ row, rows }): (AreaGroup | number)[] => {
    if (row !== null && areParents && rows.some(isOther)) {
      const areas = rows.map((one): AreaRow => ({
        row: one,
        area: survey.place(one, nameColumn),
        isOther: isOther(one),
      }));
      return [{ name: survey.place(row, nameColumn), rows: areas }];
    }
    const items: (AreaGroup | number)[] = row === null ? [] : [row];
    for (const one of rows) {
      const open = items.at(-1);
      const area = isOther(one) ? survey.place(one, nameColumn) : null;
      if (area && typeof open === 'object') open.rows.push({ row: one, area, isOther: true });
      else
        items.push({
          name: survey.place(one, nameColumn),
          rows: [{ row: one, area, isOther: area !== null }],
        });
    }
    return items;
  });
}

/** Whether rows without figures name the indicators: the same areas stand below each of them, or words that measure nothing. */
function areNamesOver(
  survey: Survey,
  column: number,
  sections: readonly Section[],
  isOther: (row: number) => boolean,
): boolean {
  const over = sections.filter(({ row, rows }) => row !== null && rows.some(isOther));
  if (over.length === 0) return false;
  const own = over.map(({ rows }) =>
    rows.filter((row) => !isOther(row)).map((row) => fold(survey.saysAt(row, column).text)),
  );
  if (own.some((names) => names.length === 0)) return true;
  if (over.length > 1) return own.every((names) => names.join('|') === own[0]!.join('|'));
  return (
    saysMeasure(survey.saysAt(over[0]!.row!, column).text) && own[0]!.every((name) => !saysMeasure(name))
  );
}
