import { SheetNotFound } from '../core/errors';
import type { SheetInfo } from '../core/host';
import type { Context, Session } from './session';

export interface FoundSheet extends SheetInfo {
  readonly id: string;
}

export interface WorkbookInfo {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly sheets: readonly FoundSheet[];
}

export async function readWorkbook(context: Context): Promise<WorkbookInfo> {
  const { workbook } = context;
  workbook.load('name, readOnly');
  workbook.worksheets.load('items/id, items/name, items/visibility');
  await context.sync();
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
    await session.ask(`Sheet "${sheet}" was not read`, (context) => readWorkbook(context)),
    sheet,
  );
}
