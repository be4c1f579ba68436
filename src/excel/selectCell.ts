import type { CellAddress } from '../core/sheet/address';
import { rangeOf } from './blocks';
import { readCode, SheetIsHidden } from './errors';
import type { KnownSheets } from './knownSheets';
import type { Session } from './session';
import { findSheet, notFound, loadSheetList } from './sheets';

/**
 * Shows a cell, of a sheet that was renamed since it was read too. Excel takes a selection on another sheet only once that
 * sheet is in front.
 */
export async function selectCell(
  session: Session,
  known: KnownSheets,
  sheetName: string,
  cell: CellAddress,
): Promise<void> {
  await session.change('The cell was not selected', async (context) => {
    const book = await loadSheetList(context);
    const id = known.idOf(sheetName);
    const found = findSheet(book.sheets, sheetName) ?? book.sheets.find((one) => one.id === id);
    if (!found) throw notFound(book, sheetName);
    known.noteNames(book.sheets);
    if (found.isHidden) throw new SheetIsHidden(sheetName, cell);
    const sheet = context.workbook.worksheets.getItem(found.id);
    sheet.activate();
    await context.sync();
    const { row, column } = cell;
    rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).select();
    await context.sync();
  });
}

/** The cell that the user is in; null while a chart is selected or another workbook is in front. */
export async function findActiveCell(
  session: Session,
  known: KnownSheets,
): Promise<{ readonly sheet: string; readonly cell: CellAddress } | null> {
  return session.ask('The active cell was not found', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id, name');
    try {
      await context.sync();
    } catch (error) {
      if (['InvalidSelection', 'InactiveWorkbook'].includes(readCode(error) ?? '')) return null;
      throw error;
    }
    known.noteNames([{ id: sheet.id, name: sheet.name }]);
    return { sheet: sheet.name, cell: { row: cell.rowIndex, column: cell.columnIndex } };
  });
}
