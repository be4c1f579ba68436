import type { CellRange } from '../core/sheet/address';
import { ReadingCancelled } from '../core/sheet/errors';
import type { Cell, Grid } from '../core/sheet/grid';
import type { ReadOptions } from '../core/sheet/host';
import { cutIntoBlocks, halve, rangeOf } from './blocks';
import { CellMaker, isComplete, type BlockContents, type BlockRange } from './cells';
import { countsFrom1904 } from './dateSystem';
import { ExcelFailure, readCause, readCode, tooLargeCause } from './errors';
import { readMergedAreas } from './mergedAreas';
import type { Context, Session } from './session';
import { failNotFound, usedRangeOf, type FrontSheet } from './sheets';

/** Merged areas as they were last asked for, by sheet id. */
export type KnownMerges = Map<string, readonly CellRange[]>;

/**
 * Makes a Grid of a sheet, and changes nothing. Three syncs where it has no more cells than one block: where the
 * cells are (unless that is known), what they hold, and which are merged.
 */
export async function readSheet(
  session: Session,
  name: string,
  merges: KnownMerges,
  options: ReadOptions,
  known: FrontSheet | null,
): Promise<Grid> {
  const outcome = `Sheet "${name}" was not read`;
  return session.ask(outcome, (context) =>
    new SheetReading(session, context, name, options, known).read(merges),
  );
}

interface Located extends FrontSheet {
  readonly sheet: Excel.Worksheet;
}

class SheetReading {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly maker = new CellMaker();

  constructor(
    private readonly session: Session,
    private readonly context: Context,
    private readonly name: string,
    private readonly options: ReadOptions,
    /** Where it is, if that has only just been found out. */
    private readonly known: FrontSheet | null,
  ) {}

  async read(merges: KnownMerges): Promise<Grid> {
    const { rows, hiddenRows, hiddenColumns } = this;
    const { sheet, id, name, used, isHidden } = await this.locate();
    if (used) {
      await this.readBlocks(sheet, used);
      if (!this.options.keepUndo || !merges.has(id)) {
        const fromA1 = { ...used, top: 0, left: 0 };
        merges.set(id, await readMergedAreas(this.context, sheet, fromA1));
      }
    }
    return {
      sheet: name,
      isHidden,
      rows,
      merges: used ? (merges.get(id) ?? []) : [],
      hiddenRows,
      hiddenColumns,
      date1904: countsFrom1904(rows),
    };
  }

  private async locate(): Promise<Located> {
    const { session, context, name, known } = this;
    if (known) return { ...known, sheet: context.workbook.worksheets.getItem(known.id) };
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id, name, visibility');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    try {
      await context.sync();
    } catch (error) {
      if (readCode(error) === 'ItemNotFound') return failNotFound(session, name);
      throw error;
    }
    const isHidden = sheet.visibility !== 'Visible';
    return { sheet, id: sheet.id, name: sheet.name, used: usedRangeOf(used), isHidden };
  }

  private async readBlocks(sheet: Excel.Worksheet, used: CellRange): Promise<void> {
    const { session, options } = this;
    const blocks = cutIntoBlocks(used);
    for (const [index, block] of blocks.entries()) {
      if (index > 0) await session.breathe();
      if (options.isCancelled?.()) throw new ReadingCancelled(this.name);
      await this.readBlock(sheet, block);
      options.onProgress?.((index + 1) / blocks.length);
    }
  }

  /** Reads a block; what is too much at once, in two halves. */
  private async readBlock(sheet: Excel.Worksheet, block: CellRange): Promise<void> {
    if (await this.tryBlock(sheet, block)) return;
    const halves = halve(block);
    if (!halves) throw new ExcelFailure(`Sheet "${this.name}" was not read`, tooLargeCause);
    for (const half of halves) await this.readBlock(sheet, half);
  }

  private async tryBlock(sheet: Excel.Worksheet, block: CellRange): Promise<boolean> {
    const { context, hiddenRows, hiddenColumns } = this;
    const range = rangeOf(sheet, block);
    range.load('values, text, formulas, numberFormat, valueTypes');
    const rowsShown = range.getRowProperties({ rowHidden: true });
    const columnsShown = range.getColumnProperties({ columnHidden: true });
    try {
      await context.sync();
    } catch (error) {
      if (readCause(error).trouble === 'too-large') return false;
      throw error;
    }
    const contents = range as unknown as BlockRange;
    if (!isComplete(contents)) return false;
    this.keep(contents, block);
    rowsShown.value.forEach(({ rowHidden }, index) => rowHidden && hiddenRows.add(block.top + index));
    columnsShown.value.forEach(
      ({ columnHidden }, index) => columnHidden && hiddenColumns.add(block.left + index),
    );
    return true;
  }

  private keep(contents: BlockContents, { top, left, bottom, right }: CellRange): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = this.maker.make(contents, row - top, column - left);
        if (cell) (this.rows[row] ??= [])[column] = cell;
      }
    }
  }
}
