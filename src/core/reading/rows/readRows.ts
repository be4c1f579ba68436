import type { Footnote, Indicator } from '../../scorecard/scorecard';
import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import { isMissingMark } from '../missingMarks';
import type { PlacedColumn } from '../columns/tableColumns';
import { classifyRows } from './classifyRows';
import { fullNames } from './fullNames';
import { withBreakdowns } from './breakdowns';
import { describeIndicator, type SetPolarities } from './describeIndicator';
import { readIndicator } from './readIndicator';
import { assignServices } from './services';
import { type TablePlace, TableSheet } from './tableSheet';

export interface TableRows {
  /** The columns of figures, those that hold nothing marked as blank. */
  readonly figures: readonly PlacedColumn[];
  readonly indicators: readonly Indicator[];
  readonly footnotes: readonly Footnote[];
  readonly lastRow: number;
}

/** Reads the rows of a table: indicators under their services, and the footnotes below. */
export function readRows(place: TablePlace, setPolarities: SetPolarities): TableRows {
  const nameColumn = place.columns.byRole.get('indicator');
  if (nameColumn === undefined) {
    const { figures } = place.columns;
    return { figures, indicators: [], footnotes: [], lastRow: place.region.from - 1 };
  }
  const unmarked = new TableSheet(place, nameColumn);
  const classified = classifyRows(unmarked);
  const { rows, hasServices } = assignServices(unmarked, classified);
  const figures = markBlank(unmarked, rows);
  const table = new TableSheet({ ...place, columns: { ...place.columns, figures } }, nameColumn);
  const indicators = withBreakdowns(table, fullNames(rows)).map(({ row, name, service }) => {
    const indicator = readIndicator(table, { row, name, service, hasServices });
    return describeIndicator(indicator, table.polarityWords(row), setPolarities);
  });
  const lastRow = indicators.at(-1)?.rows.at(-1) ?? place.region.from - 1;
  return { figures, indicators, footnotes: classified.footnotes, lastRow };
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
