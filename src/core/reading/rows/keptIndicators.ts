import type { Indicator } from '../../scorecard/scorecard';
import type { NamedRow } from './readIndicator';
import type { TableSheet } from './tableSheet';

/** A table as it was read before, of a sheet that may have changed since. */
export interface EarlierTable {
  readonly table: TableSheet;
  readonly indicators: readonly Indicator[];
}

/** Whether a table has the headings that it had, with the same meanings, and its figures are read as they were. */
export function hasSameColumns(table: TableSheet, before: TableSheet): boolean {
  return (
    table.place.grid.date1904 === before.place.grid.date1904 &&
    table.place.cumulativeMark === before.place.cumulativeMark &&
    table.hasPlusSigns() === before.hasPlusSigns() &&
    table.hasDecimalCommas() === before.hasDecimalCommas() &&
    print(table) === print(before)
  );
}

function print({ place: { columns } }: TableSheet): string {
  return JSON.stringify({ ...columns, byRole: [...columns.byRole] });
}

/** The indicators of a table with the same columns whose rows hold the very cells that they held. */
export function keptIndicators(
  table: TableSheet,
  { table: before, indicators }: EarlierTable,
): (row: NamedRow) => Indicator | undefined {
  const [now, then] = [table.place.grid, before.place.grid];
  if (now.merges !== then.merges) return () => undefined;
  const known = new Map(indicators.map((indicator) => [indicator.nameCell.row, indicator]));
  const isSame = (row: number) => now.rows[row] === then.rows[row];
  // What a merged area shows stands in its first row.
  for (const { top, bottom } of now.merges) {
    for (let row = top; row <= bottom && !isSame(top); row++) known.delete(row);
  }
  return ({ row, name, nameColumn, service, section, hasServices, isPart }) => {
    const one = isSame(row) ? known.get(row) : undefined;
    const isCalledSo =
      one?.name === name &&
      one.nameCell.column === nameColumn &&
      one.service === service &&
      (one.section ?? null) === section &&
      hasServices === (one.serviceCell !== null);
    return isCalledSo && isPart === (one.isPart === true) ? one : undefined;
  };
}
