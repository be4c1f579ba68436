import type { CellAddress } from '../core/sheet/address';
import type { Conflict } from '../core/sheet/edit';
import { groupBy } from '../core/text/groupBy';
import { rangeOf } from './blocks';
import {
  contentProperties,
  isSameInput,
  readContent,
  readFound,
  touchesFormat,
  putContents,
  type Content,
} from './content';
import { findBlocks } from './findBlocks';
import { causeOf, ExcelFailure, MaybeChanged, NothingChanged, type Cause } from './errors';
import type { Context, Session } from './session';

/** What one cell holds, and what it is to hold. */
export interface CellChange {
  readonly sheet: string;
  readonly sheetId: string;
  readonly cell: CellAddress;
  readonly before: Content;
  readonly after: Content;
}

/** A change that was made, and what Excel made of it: a formula may come back spelt differently. */
export interface MadeChange extends CellChange {
  readonly left: Content;
}

/**
 * Makes all of the changes, in one sync so that one Undo takes them back, or none. Excel keeps what it did before a
 * fault, and may do everything and lose the answer; so after a fault the cells are looked at again, and put back
 * unless all of them are changed.
 */
export async function makeChanges(session: Session, changes: readonly CellChange[]): Promise<MadeChange[]> {
  if (changes.length === 0) return [];
  const fault = await session.attempt(async (context) => {
    writeAll(context, changes, 'after');
    await context.sync();
  }, true);
  const held = await lookAgain(session, changes, fault);
  if (isDone(changes, held, 'after', fault)) {
    return changes.map((change, index) => ({ ...change, left: held[index]! }));
  }
  const isUntouched = changes.every(({ before }, index) => isSame(held[index]!, before));
  if (!isUntouched) await putBack(session, changes, fault);
  throw new NothingChanged(fault ?? misread(changes, held));
}

/** Puts back what the cells held, or answers which of them were changed since. */
export async function revertChanges(session: Session, made: readonly MadeChange[]): Promise<Conflict[]> {
  const conflicts = await findChanged(session, made);
  if (conflicts.length > 0) return conflicts;
  await makeChanges(
    session,
    made.map((change) => ({ ...change, before: change.left, after: change.before })),
  );
  return [];
}

async function findChanged(session: Session, made: readonly MadeChange[]): Promise<Conflict[]> {
  try {
    return await session.ask('Nothing was reverted', async (context) => {
      const sheets = new Map(
        made.map(({ sheetId }) => [sheetId, context.workbook.worksheets.getItemOrNullObject(sheetId)]),
      );
      for (const sheet of sheets.values()) sheet.load('id');
      await context.sync();
      const isThere = ({ sheetId }: MadeChange): boolean => !sheets.get(sheetId)!.isNullObject;
      const there = made.filter(isThere);
      const cells = askAll(context, there);
      for (const cell of cells) cell.format.protection.load('locked');
      for (const sheetId of new Set(there.map((change) => change.sheetId))) {
        sheets.get(sheetId)!.protection.load('protected');
      }
      await context.sync();
      return made.flatMap((change): Conflict[] => {
        const { sheet, sheetId, cell, left } = change;
        if (!isThere(change)) return [{ sheet, cell, reason: 'no-such-sheet', found: null }];
        const range = cells[there.indexOf(change)]!;
        const found = readFound(range);
        if (!isSame(readContent(range), left)) return [{ sheet, cell, reason: 'changed', found }];
        const isProtected = sheets.get(sheetId)!.protection.protected && range.format.protection.locked;
        return isProtected ? [{ sheet, cell, reason: 'protected', found }] : [];
      });
    });
  } catch (error) {
    if (error instanceof ExcelFailure) throw new NothingChanged(error.reason);
    throw error;
  }
}

function writeAll(context: Context, changes: readonly CellChange[], side: 'before' | 'after'): void {
  for (const [sheetId, own] of groupBy(changes, (change) => change.sheetId)) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const kindOf = (change: CellChange): string =>
      [change[side].kind === 'formula', touchesFormat(change.before, change.after)].join();
    for (const { range, rows } of findBlocks(own, kindOf)) {
      const writings = rows.map((row) =>
        row.map((change) => ({
          content: change[side],
          withFormat: touchesFormat(change.before, change.after),
        })),
      );
      putContents(rangeOf(sheet, range), writings);
    }
  }
}

async function lookAgain(
  session: Session,
  changes: readonly CellChange[],
  fault: Cause | null,
): Promise<Content[]> {
  try {
    const look = async (context: Context): Promise<Content[]> => {
      const cells = askAll(context, changes);
      await context.sync();
      return cells.map(readContent);
    };
    return await session.ask('', look, true);
  } catch (error) {
    if (error instanceof ExcelFailure) throw new MaybeChanged(changes, fault ?? error.reason);
    throw error;
  }
}

async function putBack(session: Session, changes: readonly CellChange[], fault: Cause | null): Promise<void> {
  const second = await session.attempt(async (context) => {
    writeAll(context, changes, 'before');
    await context.sync();
  }, true);
  const held = await lookAgain(session, changes, second ?? fault);
  if (isDone(changes, held, 'before', second)) return;
  throw new MaybeChanged(changes, second ?? fault ?? misread(changes, held));
}

function askAll(context: Context, changes: readonly CellChange[]): Excel.Range[] {
  const cells = openCells(context, changes);
  for (const cell of cells) cell.load(contentProperties);
  return cells;
}

function openCells(context: Context, changes: readonly CellChange[]): Excel.Range[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return changes.map(({ sheetId, cell: { row, column } }) => {
    const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    sheets.set(sheetId, sheet);
    return rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  });
}

/**
 * Whether the cells hold what they were to hold. Where Excel reported no fault it may spell a formula or a number
 * format its own way; where it did, nothing but the very same will do.
 */
function isDone(
  changes: readonly CellChange[],
  held: readonly Content[],
  side: 'before' | 'after',
  fault: Cause | null,
): boolean {
  return changes.every((change, index) => {
    const wanted = change[side];
    return fault ? isSame(held[index]!, wanted) : isTaken(held[index]!, wanted);
  });
}

function isTaken(held: Content, wanted: Content): boolean {
  return wanted.kind === 'formula' ? held.kind === 'formula' : isSameInput(held, wanted);
}

function isSame(one: Content, other: Content): boolean {
  return isSameInput(one, other) && one.numberFormat === other.numberFormat;
}

function misread(changes: readonly CellChange[], held: readonly Content[]): Cause {
  const change = changes.find(({ after }, index) => !isTaken(held[index]!, after))!;
  const why = `Excel did not take "${String(change.after.input)}" as it stands`;
  return causeOf('misread', why, 'type it into the cell yourself');
}
