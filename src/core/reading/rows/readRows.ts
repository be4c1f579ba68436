import { followComments } from '../../scorecard/followComments';
import type { Continuation, Footnote, Indicator, ShiftedRows } from '../../scorecard/scorecard';
import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isMissingMark } from '../missingMarks';
import type { PlacedColumn, TableColumns } from '../columns/tableColumns';
import { type ClassifiedRows, classifyRows } from './classifyRows';
import { fullNames } from './fullNames';
import { withBreakdowns } from './breakdowns';
import { withNamesAbove } from './namesAbove';
import { withNamesBeside } from './namesBeside';
import { notesUnder } from './notesUnder';
import type { SetPolarities } from './polarityOfRow';
import { type EarlierTable, hasSameColumns, keptIndicators } from './keptIndicators';
import { readIndicator } from './readIndicator';
import { assignServices } from './services';
import { findShiftedRows } from './shiftedRows';
import { type TablePlace, TableSheet } from './tableSheet';

export interface TableRows {
  /** The columns of the table, those of figures that hold nothing marked as blank. */
  readonly columns: TableColumns;
  /** What was read from; null where no column holds names. */
  readonly table: TableSheet | null;
  readonly indicators: readonly Indicator[];
  readonly footnotes: readonly Footnote[];
  readonly continued: readonly Continuation[];
  readonly passedOver: readonly number[];
  readonly shifted: ShiftedRows | null;
  readonly lastRow: number;
}

/**
 * Reads the rows of a table: indicators under their services, and the footnotes below. Rows that hold what they held
 * `before` are not read again, if the headings are the same.
 */
export function readRows(
  whole: TablePlace,
  setPolarities: SetPolarities,
  before: EarlierTable | null = null,
): TableRows {
  const nameColumn = whole.columns.byRole.get('indicator');
  if (nameColumn === undefined) {
    const { columns } = whole;
    return {
      columns,
      table: null,
      indicators: [],
      footnotes: [],
      continued: [],
      passedOver: [],
      shifted: null,
      lastRow: whole.region.from - 1,
    };
  }
  const shifted = findShiftedRows(new TableSheet(whole, nameColumn));
  const place = shifted ? { ...whole, shiftedRows: new Set(shifted.cells.map(({ row }) => row)) } : whole;
  const unmarked = new TableSheet(place, nameColumn);
  const scanned = withoutNotes(classifyRows(unmarked), unmarked);
  const { noteRows } = scanned;
  const classified = { ...scanned, rows: withNamesBeside(unmarked, withNamesAbove(unmarked, scanned.rows)) };
  const { rows, hasServices } = assignServices(unmarked, classified);
  const marked = new TableSheet(
    { ...place, noteRows, columns: { ...place.columns, figures: markBlank(unmarked, rows) } },
    nameColumn,
  );
  const earlier = before && !noteRows && hasSameColumns(marked, before.table) ? before : null;
  // Values point to their columns, so that they must be the very ones.
  const columns = earlier?.table.place.columns ?? marked.place.columns;
  const table = earlier ? new TableSheet({ ...place, columns }, nameColumn) : marked;
  const missing = noteRows ? columns.missing.filter(({ what }) => what !== 'comment') : columns.missing;
  const findKept = earlier ? keptIndicators(table, earlier) : () => undefined;
  const indicators = withBreakdowns(table, fullNames(rows)).map(
    ({ row, name, nameColumn: column = nameColumn, service, section, isPart }) => {
      const named = { row, name, nameColumn: column, service, section, hasServices, isPart: isPart === true };
      return findKept(named) ?? readIndicator(table, named, setPolarities);
    },
  );
  const { footnotes, continued, passedOver } = classified;
  const lastIndicator = indicators.at(-1)?.rows.at(-1) ?? place.region.from - 1;
  const others = [continued.at(-1)?.cell, shifted?.cells.at(-1)].map((cell) => cell?.row ?? 0);
  const lastRow = Math.max(lastIndicator, ...others);
  return {
    columns: missing.length === columns.missing.length ? columns : { ...columns, missing },
    table,
    indicators: followComments(indicators),
    footnotes,
    continued,
    passedOver,
    shifted,
    lastRow,
  };
}

/** Without the rows that are notes under their indicators, and with those apart. */
function withoutNotes(classified: ClassifiedRows, table: TableSheet) {
  const noteRows = notesUnder(table, classified.rows);
  const notes = new Set(noteRows?.values());
  const rows = noteRows ? classified.rows.filter(({ row }) => !notes.has(row)) : classified.rows;
  return { ...classified, rows, noteRows };
}

/** Marks the actuals that no row has a figure in: their time is still to come, or nobody has filled them in yet. */
function markBlank(table: TableSheet, rows: readonly { readonly row: number }[]): readonly PlacedColumn[] {
  return table.place.columns.figures.map((column) => {
    const isBlank =
      column.field === 'actual' &&
      rows.every(({ row }) => {
        const cell = table.cellOver(row, column.column);
        return !showsSomething(cell) || isMissingMark(fold(cell.text));
      });
    return isBlank ? { ...column, isBlank } : column;
  });
}
