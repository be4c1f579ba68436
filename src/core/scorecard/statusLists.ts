import type { CellAddress } from '../sheet/address';
import type { Indicator, Scorecard, StatusList, StatusListed } from './scorecard';

/** What each column of statuses says of every row. */
export function statusListsOf(
  { sheet, indicators }: Pick<Scorecard, 'sheet' | 'indicators'>,
  isDoubted: (cell: CellAddress) => boolean = () => false,
): readonly StatusList[] {
  const columns = new Set(
    indicators.flatMap(({ remarks = [] }) =>
      remarks.flatMap(({ role, cell }) => (role === 'status' ? [cell.column] : [])),
    ),
  );
  return [...columns].flatMap((column) => {
    const rows = indicators.map((indicator) => listed(sheet, indicator, column, isDoubted));
    return rows.includes(null) ? [] : [{ sheet, rows: rows.filter((row) => row !== null) }];
  });
}

/** Null where the row has several in the column, of which any may be the one that counts. */
function listed(
  sheet: string,
  { service, section, remarks = [], nameCell }: Indicator,
  column: number,
  isDoubted: (cell: CellAddress) => boolean,
): StatusListed | null {
  const [own, ...more] = remarks.filter(({ role, cell }) => role === 'status' && cell.column === column);
  if (more.length > 0) return null;
  const owners = remarks.flatMap(({ role, text }) => (role === 'owner' ? [text] : []));
  return {
    row: nameCell.row,
    groups: [service, section, ...owners, sheet].filter((name) => name !== null && name !== undefined),
    text: own?.text ?? '',
    isDoubted: own !== undefined && isDoubted(own.cell),
  };
}
