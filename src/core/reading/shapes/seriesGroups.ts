import type { CellAddress } from '../../sheet/address';
import { fold } from '../../text/fold';
import { type DrawnCell, textCell } from './arrangement';
import type { SeriesName } from './series';
import { hasFigureIn, type NamePlace, type PeriodSection, type SeriesTable } from './seriesTables';
import type { Survey } from './survey';
import { isTotal } from './wordColumns';

/** The rows of one indicator. */
export interface Group {
  readonly name: DrawnCell | null;
  readonly rows: readonly { readonly row: number; readonly series: SeriesName }[];
  /** The rows that may say more of it: those of its figures, its name, its status and its comments. */
  readonly wordRows: readonly number[];
}

/** What stands under a heading, from the top down: the groups, and the numbers of the rows between them. */
export interface Grouped {
  readonly items: readonly (Group | number)[];
  /** The first row that is neither; null where all fit. */
  readonly misfit: CellAddress | null;
}

const ACTUAL: SeriesName = { field: 'actual', words: 'Actual', stem: '', isLetter: false };

/** Parts the rows under a heading into the indicators they are of. */
export function groupRows(
  survey: Survey,
  { seriesColumn, seriesAt }: SeriesTable,
  names: NamePlace,
  { heading, to }: PeriodSection,
  title: DrawnCell | null,
): Grouped {
  const items: (Group | number)[] = [];
  let open: { name: DrawnCell | null; rows: Group['rows'][number][]; wordRows: number[] } | null = null;
  /** Rows of words since the last row of the open group: they stand before the next one. */
  let held: number[] = [];
  /** A row whose words are the name of the group that begins below it. */
  let naming: number | null = null;
  const misfitAt = (row: number): Grouped => ({ items, misfit: { row, column: seriesColumn } });
  const close = () => {
    if (open) items.push(open);
    open = null;
    items.push(...held);
    held = [];
  };

  for (let row = heading.row + 1; row <= to; row++) {
    if (survey.isBlank(row)) continue;
    const series = seriesAt(row);
    if (series?.field === 'aside') {
      open?.wordRows.push(row);
    } else if (series) {
      const name = title ?? nameOf(survey, row, series, names, naming, seriesColumn);
      if (!open || naming !== null || isNext(open, series, name)) {
        if (open && title) return misfitAt(row);
        close();
        open = { name, rows: [], wordRows: naming === null ? [] : [naming] };
        if (naming !== null && hasFigureIn(survey, naming, heading.periods))
          open.rows.push({ row: naming, series: ACTUAL });
        naming = null;
      }
      if (isNext(open, series, null)) return misfitAt(row);
      open.name ??= name;
      open.rows.push({ row, series });
      open.wordRows.push(row);
    } else if (isTotal(survey, row)) {
      continue;
    } else if (names.kind === 'above' && typeof survey.at(row, seriesColumn)?.value === 'string') {
      if (naming !== null) {
        if (hasFigureIn(survey, naming, heading.periods)) return misfitAt(naming);
        held.push(naming);
      }
      naming = row;
    } else if (hasFigureIn(survey, row, heading.periods)) {
      return misfitAt(row);
    } else held.push(row);
  }
  if (naming !== null) {
    if (hasFigureIn(survey, naming, heading.periods)) return misfitAt(naming);
    held.push(naming);
  }
  close();
  return { items, misfit: null };
}

/** Whether a row is of another indicator than the open group: its series was there before, or it is named otherwise. */
function isNext({ name, rows }: Group, series: SeriesName, next: DrawnCell | null): boolean {
  if (rows.some((other) => keyOf(other.series) === keyOf(series))) return true;
  return Boolean(name?.cell && next?.cell) && fold(name!.cell!.text) !== fold(next!.cell!.text);
}

function keyOf({ field, words }: SeriesName): string {
  return `${field} ${fold(words)}`;
}

function nameOf(
  survey: Survey,
  row: number,
  { stem }: SeriesName,
  names: NamePlace,
  naming: number | null,
  seriesColumn: number,
): DrawnCell | null {
  switch (names.kind) {
    case 'column': {
      const place = survey.place(row, names.column);
      return place.cell ? place : null;
    }
    case 'joined':
      return stem ? { at: { row, column: seriesColumn }, cell: textCell(stem) } : null;
    case 'above':
      return naming === null ? null : survey.place(naming, seriesColumn);
    case 'title':
      return null;
  }
}
