import type { CellAddress } from '../../sheet/address';
import { fold } from '../../text/fold';
import { canPart } from '../rows/groupHeadings';
import { namesOthers } from './areaWords';
import type { DrawnCell, UsualHeading } from './arrangement';
import { columnsThatMayTell, type ListRow } from './listKeys';
import { periodOf } from './listRows';
import { headsOf, isRepeated, type List } from './lists';
import type { SeriesName } from './series';
import type { Survey } from './survey';
import { isTotal } from './wordColumns';

export interface ListedRow extends ListRow {
  readonly nameAt: DrawnCell;
  readonly time: UsualHeading;
  /** What the row says its figures are; null where the headings say it. */
  readonly series: SeriesName | null;
  /** Whose its figures are, where they are not the council's own. */
  readonly others: SeriesName | null;
}

export interface RowsOfList {
  readonly rows: readonly ListedRow[];
  /** Where a row is none of the list though figures stand in it. */
  readonly misfit: CellAddress | null;
  /** Where a row does not say of when its figures are, or of what series, in a list whose other rows do. */
  readonly unplaced: readonly CellAddress[];
  /** Rows of words below the last indicator. */
  readonly tail: readonly number[];
}

/** Reads what each row of a list says its figures are of, and of when. */
export function readListedRows(survey: Survey, list: List): RowsOfList {
  const heads = headsOf(survey, list.row);
  const wordColumns = columnsThatMayTell(list).map(({ column }) => column);
  const isOnEach = areNamesOnEachRow(survey, list);
  const rows: ListedRow[] = [];
  let tail: number[] = [];
  let misfit: CellAddress | null = null;
  const unplaced: CellAddress[] = [];
  let section: number | null = null;
  let last: ListedRow | null = null;
  for (let row = list.row + 1; row <= list.to; row++) {
    if (survey.isBlank(row) || isRepeated(survey, row, heads)) continue;
    const time = periodOf(survey, row, list.periods);
    const hasFigures = list.figures.some(({ column }) => survey.isFigure(row, column));
    if (!time) {
      if (hasFigures && !isTotal(survey, row)) unplaced.push({ row, column: untimed(survey, row, list) });
      if (!hasFigures) {
        tail.push(row);
        [section, last] = [row, null];
      }
      continue;
    }
    const series = list.seriesColumn === null ? null : survey.saysAt(row, list.seriesColumn).series;
    if (list.seriesColumn !== null && (!series || series.field === 'aside')) {
      if (hasFigures && !series) unplaced.push({ row, column: list.seriesColumn });
      continue;
    }
    const own = survey.shown(row, list.name.column);
    if (!own.cell && last === null && !isOnEach) {
      misfit ??= { row, column: list.name.column };
      continue;
    }
    const goesOn: boolean = !own.cell && !isOnEach && isOfSameService(survey, list, row, last!);
    const name: string | null = own.cell ? fold(own.cell.text) : goesOn ? last!.name : null;
    const above: ListedRow | null = name !== null && last?.name === name ? last : null;
    const words: ReadonlyMap<number, string> = new Map(
      wordColumns.map((column): [number, string] => {
        const said = wordsAt(survey, row, column);
        return [column, said === '' ? (above?.words.get(column) ?? '') : said];
      }),
    );
    const area = list.areas ? survey.saysAt(row, list.areas.column).text : '';
    const others = namesOthers(area) ? seriesOfOthers(area) : null;
    if (others) misfit ??= targetOfOthers(survey, list, row, series);
    const slot = `${time.text}|${series ? series.words : ''}|${fold(area)}`;
    const nameAt: DrawnCell = goesOn ? last!.nameAt : own;
    last = { row, name, nameAt, section, words, period: time.text, slot, time, series, others };
    rows.push(last);
    tail = [];
  }
  if (unplaced.length * ROWS_TO_ONE_AMISS > rows.length + unplaced.length) {
    const [first] = unplaced;
    if (!misfit || first!.row < misfit.row) misfit = first!;
  }
  return { rows, misfit, unplaced, tail };
}

/** Of so many rows one may be amiss and leave no doubt of what the others are. */
const ROWS_TO_ONE_AMISS = 6;

/** The first column of times in which a row says none. */
function untimed(survey: Survey, row: number, { periods }: List): number {
  const amiss = periods.find((one) => !periodOf(survey, row, [one]));
  return (amiss ?? periods[0]!).column;
}

function wordsAt(survey: Survey, row: number, column: number): string {
  return fold(survey.shown(row, column).cell?.text ?? '');
}

/** Whether a name stands on row after row of its indicator: then a row without one goes on with none. */
function areNamesOnEachRow(survey: Survey, { row, to, name }: List): boolean {
  let [again, blank] = [0, 0];
  let last = '';
  for (let below = row + 1; below <= to; below++) {
    if (survey.isBlank(below)) continue;
    const own = wordsAt(survey, below, name.column);
    if (own === '') blank++;
    else if (own === last) again++;
    last = own;
  }
  return again > blank;
}

/** Whether a row without a name can be of the indicator above: not where another service begins. */
function isOfSameService(survey: Survey, list: List, row: number, { words }: ListRow): boolean {
  return columnsThatMayTell(list).every(({ column, said }) => {
    const own = wordsAt(survey, row, column);
    return said.role !== 'service' || canPart(said.text) || own === '' || own === words.get(column);
  });
}

/** A target that others seem to have. */
function targetOfOthers(
  survey: Survey,
  { figures }: List,
  row: number,
  series: SeriesName | null,
): CellAddress | null {
  const target = figures.find(
    (one) => (one.series ?? series!).field === 'target' && !survey.lacksFigure(row, one.column),
  );
  return target ? { row, column: target.column } : null;
}

function seriesOfOthers(area: string): SeriesName {
  return { field: 'comparator', words: area, stem: '', isLetter: false };
}
