import type { CellRange } from '../core/sheet/address';
import type { Context } from './session';
import { usedRangeOf, type FoundSheet } from './sheets';

/** A sheet, with the cells that hold anything; null for none. */
export interface LocatedSheet extends FoundSheet {
  readonly used: CellRange | null;
}

/** Where the cells of the sheets are, in one sync. The sheets are named by their ids, or by what they are called. */
export async function locateSheets(context: Context, keys: readonly string[]): Promise<LocatedSheet[]> {
  const asked = keys.map((key) => {
    const sheet = context.workbook.worksheets.getItem(key);
    sheet.load('id, name, visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    used: usedRangeOf(used),
  }));
}
