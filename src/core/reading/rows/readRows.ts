import type { Footnote, Indicator } from '../../scorecard/scorecard';
import { classifyRows } from './classifyRows';
import { fullNames } from './fullNames';
import { describeIndicator, type SetPolarities } from './describeIndicator';
import { readIndicator } from './readIndicator';
import { assignServices } from './services';
import { type TablePlace, TableSheet } from './tableSheet';

export interface TableRows {
  readonly indicators: readonly Indicator[];
  readonly footnotes: readonly Footnote[];
  readonly lastRow: number;
}

/** Reads the rows of a table: indicators under their services, and the footnotes below. */
export function readRows(place: TablePlace, setPolarities: SetPolarities): TableRows {
  const nameColumn = place.columns.byRole.get('indicator');
  if (nameColumn === undefined) return { indicators: [], footnotes: [], lastRow: place.region.from - 1 };
  const table = new TableSheet(place, nameColumn);
  const classified = classifyRows(table);
  const { rows, hasServices } = assignServices(table, classified);
  const indicators = fullNames(rows).map(({ row, name, service }) => {
    const indicator = readIndicator(table, { row, name, service, hasServices });
    return describeIndicator(indicator, table.polarityWords(row), setPolarities);
  });
  const lastRow = indicators.at(-1)?.rows.at(-1) ?? place.region.from - 1;
  return { indicators, footnotes: classified.footnotes, lastRow };
}
