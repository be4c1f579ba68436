import type { CellRange } from '../core/sheet/address';
import { SheetNotFound } from '../core/sheet/errors';
import type { SheetInfo } from '../core/sheet/host';
import type { Context, Session } from './session';

export interface FoundSheet extends SheetInfo {
  readonly id: string;
}

export interface WorkbookInfo {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly sheets: readonly FoundSheet[];
}

export async function loadSheetList(context: Context): Promise<WorkbookInfo> {
  askForSheets(context);
  await context.sync();
  return listSheets(context);
}

function askForSheets({ workbook }: Context): void {
  workbook.load('name, readOnly');
  workbook.worksheets.load('items/id, items/name, items/visibility');
}

function listSheets({ workbook }: Context): WorkbookInfo {
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    sheets: workbook.worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      isHidden: visibility !== 'Visible',
    })),
  };
}

/** The sheet in front, with the cells that hold anything; null for none. */
interface FrontSheet extends FoundSheet {
  readonly used: CellRange | null;
}

/** The sheets, and what a reading of the sheet in front would ask for first, in one sync. */
export async function readWorkbookAndFront(
  context: Context,
): Promise<{ readonly book: WorkbookInfo; readonly front: FrontSheet | null }> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const used = active.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  askForSheets(context);
  await context.sync();
  const book = listSheets(context);
  const front = book.sheets.find(({ id }) => id === active.id);
  return { book, front: front ? { ...front, used: usedRangeOf(used) } : null };
}

/** Where the cells of a loaded used range are; null where there are none. */
export function usedRangeOf(used: Excel.Range): CellRange | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Sheet names differ by more than case. */
export function findSheet(sheets: readonly FoundSheet[], name: string): FoundSheet | undefined {
  const folded = name.toLowerCase();
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((s) => s.name.toLowerCase() === folded);
}

export function notFound({ name, sheets }: WorkbookInfo, sheet: string): SheetNotFound {
  return new SheetNotFound(
    name,
    sheet,
    sheets.map((one) => one.name),
  );
}

/** Says which sheets there are instead of the one that was asked for. */
export async function failNotFound(session: Session, sheet: string): Promise<never> {
  throw notFound(
    await session.ask(`Sheet "${sheet}" was not read`, (context) => loadSheetList(context)),
    sheet,
  );
}
