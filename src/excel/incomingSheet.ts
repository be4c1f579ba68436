import type { CellRange } from '../core/sheet/address';
import type { Cell, Grid } from '../core/sheet/grid';
import { rangeOf } from './blocks';
import { CellMaker, isComplete, type BlockRange } from './cells';
import { countsFrom1904 } from './dateSystem';
import { HiddenLineSearch } from './hiddenLines';
import type { SheetMemory } from './knownSheets';
import type { LocatedSheet } from './locate';
import { looksElsewhere } from './looksElsewhere';
import type { Context } from './session';

/** The cells of one sheet as they come in, block by block. */
export class IncomingSheet {
  merges: readonly CellRange[] | null = null;
  readonly used: CellRange;
  readonly sheet: Excel.Worksheet;
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly maker = new CellMaker();
  private readonly hiddenRows: HiddenLineSearch;
  private readonly hiddenColumns: HiddenLineSearch;
  private looksElsewhere = false;

  constructor(
    context: Context,
    readonly place: LocatedSheet & { readonly used: CellRange },
    memory: SheetMemory,
    /** What of the sheet cannot be read, as a sentence; null where all of it can. */
    private readonly leftOut: string | null,
  ) {
    const { id, used } = place;
    this.used = used;
    this.sheet = context.workbook.worksheets.getItem(id);
    const rows = { first: used.top, last: used.bottom };
    this.hiddenRows = new HiddenLineSearch(this.sheet, 'row', rows, memory.rowRuns);
    const columns = { first: used.left, last: used.right };
    this.hiddenColumns = new HiddenLineSearch(this.sheet, 'column', columns, memory.columnRuns);
  }

  /** Puts the question what a block holds into the next sync; what comes is for `take`. */
  ask(block: CellRange): Excel.Range {
    const range = rangeOf(this.sheet, block);
    range.load('values, text, formulas, numberFormat, valueTypes');
    return range;
  }

  /** Whether Excel handed over the whole block; it leaves out what is too much for it and reports no error. */
  take(range: Excel.Range, { top, left, bottom, right }: CellRange): boolean {
    const contents = range as unknown as BlockRange;
    if (!isComplete(contents)) return false;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = this.maker.make(contents, row - top, column - left);
        if (!cell) continue;
        if (cell.isFormula)
          this.looksElsewhere ||= looksElsewhere(String(contents.formulas[row - top]![column - left]));
        (this.rows[row] ??= [])[column] = cell;
      }
    }
    return true;
  }

  get knowsHidden(): boolean {
    return this.hiddenRows.isDone && this.hiddenColumns.isDone;
  }

  askHidden(): void {
    this.hiddenRows.ask();
    this.hiddenColumns.ask();
  }

  takeHidden(): void {
    this.hiddenRows.take();
    this.hiddenColumns.take();
  }

  get grid(): Grid {
    const { place, rows, merges, leftOut } = this;
    return {
      sheet: place.name,
      isHidden: place.isHidden,
      rows,
      merges: merges ?? [],
      hiddenRows: this.hiddenRows.hidden,
      hiddenColumns: this.hiddenColumns.hidden,
      date1904: countsFrom1904(rows),
      ...(merges ? {} : { areMergesUnknown: true }),
      ...(leftOut === null ? {} : { leftOut }),
    };
  }

  get memory(): SheetMemory {
    const { place, merges, looksElsewhere: looks, hiddenRows, hiddenColumns } = this;
    return {
      name: place.name,
      merges,
      looksElsewhere: looks,
      rowRuns: hiddenRows.runs,
      columnRuns: hiddenColumns.runs,
    };
  }
}
