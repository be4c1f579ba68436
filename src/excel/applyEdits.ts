import { contains, toA1, type CellAddress, type CellRange } from '../core/sheet/address';
import { type CellEdit, type Conflict, conflictOf } from '../core/sheet/edit';
import { rangeOf } from './blocks';
import { contentAfter, contentProperties, readContent, readFound, touchesFormat } from './content';
import { ExcelFailure, NothingChanged, readOnlyCause } from './errors';
import { readMergedAreas } from './mergedAreas';
import type { Context, Session } from './session';
import { findSheet, loadSheetList, type FoundSheet } from './sheets';
import { isUndoKept } from './undo';
import { makeChanges, type CellChange, type MadeChange } from './changeCells';

interface Applied {
  readonly conflicts: readonly Conflict[];
  /** What was done, for a revert; empty where there were conflicts. */
  readonly made: readonly MadeChange[];
}

/** Looks at every cell first; then makes all of the edits, or none. */
export async function applyEdits(session: Session, edits: readonly CellEdit[]): Promise<Applied> {
  if (edits.length === 0) return { conflicts: [], made: [] };
  const outcome = 'Nothing was changed';
  try {
    const { conflicts, changes } = await session.ask(outcome, (context) =>
      new Inspection(context, edits).inspect(),
    );
    if (conflicts.length > 0) return { conflicts, made: [] };
    return { conflicts, made: await makeChanges(session, changes) };
  } catch (error) {
    // Up to here there were only questions.
    if (error instanceof ExcelFailure && error.outcome === outcome) throw new NothingChanged(error.reason);
    throw error;
  }
}

interface OpenedSheet {
  readonly found: FoundSheet;
  readonly sheet: Excel.Worksheet;
  readonly edits: readonly CellEdit[];
  readonly headers: readonly CellRange[];
}

interface EditedSheet extends OpenedSheet {
  readonly cells: ReadonlyMap<string, Excel.Range>;
  readonly merges: readonly CellRange[];
}

/** What stands in the way of edits, and what making them takes. */
class Inspection {
  constructor(
    private readonly context: Context,
    private readonly edits: readonly CellEdit[],
  ) {}

  async inspect(): Promise<{ readonly conflicts: readonly Conflict[]; readonly changes: CellChange[] }> {
    const { context } = this;
    const { isReadOnly, sheets } = await loadSheetList(context);
    if (isReadOnly) throw new NothingChanged(readOnlyCause);
    const opened = await this.openSheets(sheets);
    if (!isUndoKept()) {
      // To ask for merged areas empties the undo list here, so it is not asked for an apply that will not be made.
      const conflicts = this.findConflicts(await this.lookAt(opened, false));
      if (conflicts.length > 0) return { conflicts, changes: [] };
    }
    const edited = await this.lookAt(opened, true);
    const conflicts = this.findConflicts(edited);
    return { conflicts, changes: conflicts.length > 0 ? [] : edited.flatMap(planChanges) };
  }

  private findConflicts(edited: readonly EditedSheet[]): Conflict[] {
    return this.edits.flatMap((edit) => {
      const place = edited.find(({ edits: own }) => own.includes(edit));
      return place ? (findConflict(place, edit) ?? []) : [noSuchSheet(edit)];
    });
  }

  private async openSheets(sheets: readonly FoundSheet[]): Promise<OpenedSheet[]> {
    const { context } = this;
    const bySheet = new Map<FoundSheet, CellEdit[]>();
    for (const edit of this.edits) {
      const found = findSheet(sheets, edit.sheet);
      if (found) bySheet.set(found, [...(bySheet.get(found) ?? []), edit]);
    }
    const opened = [...bySheet].map(([found, edits]) => {
      const sheet = context.workbook.worksheets.getItem(found.id);
      sheet.protection.load('protected, options');
      sheet.tables.load('items/id, items/showHeaders');
      return { found, sheet, edits };
    });
    await context.sync();
    const surroundings = opened.map(({ sheet }) => ({
      headers: sheet.tables.items.filter(({ showHeaders }) => showHeaders).map(askHeader),
    }));
    if (surroundings.some(({ headers }) => headers.length > 0)) await context.sync();
    return opened.map((one, index) => ({
      ...one,
      headers: surroundings[index]!.headers.map(readRange),
    }));
  }

  /** What the cells hold is asked for last, so that little time is left for it to change. */
  private async lookAt(opened: readonly OpenedSheet[], asksMerges: boolean): Promise<EditedSheet[]> {
    const { context } = this;
    const places: Omit<EditedSheet, 'cells'>[] = [];
    for (const one of opened) {
      const merges = asksMerges ? await readMergedAreas(context, one.sheet, boxAround(one.edits)) : [];
      places.push({ ...one, merges });
    }
    const whole = places.map((place) => ({ ...place, cells: askCells(place.sheet, place.edits) }));
    await context.sync();
    return whole;
  }
}

function askHeader(table: Excel.Table): Excel.Range {
  const header = table.getHeaderRowRange();
  header.load('rowIndex, columnIndex, rowCount, columnCount');
  return header;
}

function readRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

// An area is only found by asking for where it starts, which may be above and left of the cell.
function boxAround(edits: readonly CellEdit[]): CellRange {
  const bottom = Math.max(...edits.map(({ cell }) => cell.row));
  const right = Math.max(...edits.map(({ cell }) => cell.column));
  return { top: 0, left: 0, bottom, right };
}

function askCells(sheet: Excel.Worksheet, edits: readonly CellEdit[]): Map<string, Excel.Range> {
  const cells = new Map<string, Excel.Range>();
  for (const { cell } of edits) {
    if (cells.has(toA1(cell))) continue;
    const range = cellOf(sheet, cell);
    range.load(`${contentProperties}, savedAsArray`);
    range.format.protection.load('locked');
    cells.set(toA1(cell), range);
  }
  return cells;
}

function cellOf(sheet: Excel.Worksheet, { row, column }: CellAddress): Excel.Range {
  return rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
}

function findConflict(place: EditedSheet, edit: CellEdit): Conflict | null {
  const { cell } = edit;
  const range = place.cells.get(toA1(cell))!;
  const isCovered = place.merges.some(
    (area) => contains(area, cell) && (area.top !== cell.row || area.left !== cell.column),
  );
  if (isCovered) return conflictOf(edit, null, 'covered-by-merge');
  return conflictOf(edit, readFound(range), findObstacle(place, edit, range));
}

function findObstacle(
  { sheet, headers }: EditedSheet,
  edit: CellEdit,
  range: Excel.Range,
): Conflict['reason'] | null {
  if (range.savedAsArray) return 'part-of-array';
  if (headers.some((header) => contains(header, edit.cell))) return 'table-header';
  if (!sheet.protection.protected) return null;
  if (range.format.protection.locked) return 'protected';
  const before = readContent(range);
  const needsFormat = touchesFormat(before, contentAfter(edit, before));
  return needsFormat && !sheet.protection.options.allowFormatCells ? 'protected' : null;
}

function noSuchSheet({ sheet, cell }: CellEdit): Conflict {
  return { sheet, cell, reason: 'no-such-sheet', found: null };
}

/** One change a cell: of several edits the last counts. */
function planChanges({ found, edits, cells }: EditedSheet): CellChange[] {
  const last = new Map(edits.map((edit) => [toA1(edit.cell), edit]));
  return [...last].map(([a1, edit]) => {
    const before = readContent(cells.get(a1)!);
    return {
      sheet: found.name,
      sheetId: found.id,
      cell: edit.cell,
      before,
      after: contentAfter(edit, before),
    };
  });
}
