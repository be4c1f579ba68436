import type { Conflict } from '../core/sheet/edit';
import { SheetInUse } from '../core/sheet/errors';
import type { AlteredCopy } from '../core/sheet/host';
import { digest } from '../core/text/digest';
import { applyEdits } from './applyEdits';
import { causeOf, ExcelFailure, NothingChanged } from './errors';
import type { Context, Session } from './session';
import { findSheet, loadSheetList, notFound } from './sheets';
import { checkStructure } from './structure';

/** A sheet that was added, and what it held when it was done. */
export interface MadeSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly holds: string;
}

interface Added {
  readonly conflicts: readonly Conflict[];
  /** Null where there were conflicts. */
  readonly made: MadeSheet | null;
}

const outcome = 'The new sheet was not made';

/** Adds a copy of a sheet after the others and makes its edits, or leaves the workbook as it was. */
export async function addCopy(session: Session, { from, name, edits }: AlteredCopy): Promise<Added> {
  const sheetId = await session.change(outcome, (context) => copy(context, from, name));
  try {
    const { conflicts } = await applyEdits(session, edits);
    if (conflicts.length > 0) {
      await remove(session, sheetId);
      return { conflicts: conflicts.map((conflict) => ({ ...conflict, sheet: from })), made: null };
    }
    const holds = await session.ask(outcome, (context) => readContents(context, sheetId));
    return { conflicts, made: { name, sheetId, holds: holds ?? '' } };
  } catch (error) {
    await remove(session, sheetId);
    throw error instanceof NothingChanged ? new ExcelFailure(outcome, error.reason) : error;
  }
}

/** Takes the sheet away again. @throws SheetInUse where it no longer holds what it held */
export async function removeCopy(session: Session, { name, sheetId, holds }: MadeSheet): Promise<Conflict[]> {
  const held = await session.ask('Nothing was reverted', (context) => readContents(context, sheetId));
  if (held === null)
    return [{ sheet: name, cell: { row: 0, column: 0 }, reason: 'no-such-sheet', found: null }];
  if (held !== holds) throw new SheetInUse(name);
  await session.change('The new sheet was not removed', async (context) => {
    await checkStructure(context, await loadSheetList(context), 'The new sheet was not removed');
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
  return [];
}

async function copy(context: Context, from: string, name: string): Promise<string> {
  const book = await loadSheetList(context);
  await checkStructure(context, book, outcome);
  const source = findSheet(book.sheets, from);
  if (!source) throw notFound(book, from);
  if (findSheet(book.sheets, name)) {
    const why = `there is a sheet called "${name}" already`;
    throw new ExcelFailure(outcome, causeOf('obstacle', why, 'rename it, then check again'));
  }
  const sheet = context.workbook.worksheets.getItem(source.id).copy('End');
  sheet.name = name;
  sheet.load('id');
  sheet.tables.load('items/id');
  await context.sync();
  // As cells without a table their headings can say another year.
  for (const table of sheet.tables.items) table.convertToRange();
  if (sheet.tables.items.length > 0) await context.sync();
  return sheet.id;
}

async function remove(session: Session, sheetId: string): Promise<void> {
  await session.attempt(async (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
}

/** What a sheet holds, formulas as they are written, in short; null where it is gone. */
async function readContents(context: Context, sheetId: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address, formulas');
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return null;
  return used.isNullObject ? '' : digest(JSON.stringify([used.address.replace(/^.*!/, ''), used.formulas]));
}
