import type { Mark } from '../../core/sheet/host';
import type { Redrawn } from '../worker/fileWorker';
import type { LastingWorker } from './lastingWorker';
import { SheetCopy } from './sheetCopy';

const rowsAtATime = 500;

/** The sheets of a file as the page has them to draw: made when they are first looked at, with the marks on them. */
export class SheetCopies {
  private readonly copies = new Map<string, Promise<SheetCopy>>();
  /** Of columns, as the user made them, by sheet. */
  private readonly widths = new Map<string, Map<number, number>>();
  private drawn: readonly Mark[] = [];
  private isClosed = false;

  constructor(private readonly worker: LastingWorker) {}

  get marks(): readonly Mark[] {
    return this.drawn;
  }

  /** The copy of a sheet; its cells go on arriving. */
  of(sheet: string): Promise<SheetCopy> {
    let copy = this.copies.get(sheet);
    if (!copy) this.copies.set(sheet, (copy = this.load(sheet)));
    return copy;
  }

  async redraw(sheet: string, cells: NonNullable<Redrawn['cells']>): Promise<void> {
    (await this.copies.get(sheet))?.redraw(cells);
  }

  /** The copy of one sheet, or of each, is no longer good. */
  drop(sheet?: string): void {
    if (sheet === undefined) this.copies.clear();
    else this.copies.delete(sheet);
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.drawn = marks;
    for (const [sheet, copy] of this.copies) {
      // A sheet that cannot be read shows why, and no marks.
      const read = await copy.catch(() => null);
      read?.setMarks(marks.filter((mark) => mark.sheet === sheet));
    }
  }

  close(): void {
    this.isClosed = true;
  }

  private async load(sheet: string): Promise<SheetCopy> {
    const shape = await this.worker.ask((behind) => behind.shape(sheet));
    const widths = this.widths.get(sheet) ?? new Map<number, number>();
    this.widths.set(sheet, widths);
    const copy = new SheetCopy(shape, widths);
    copy.addRows(
      await this.worker.ask((behind) => behind.rows(sheet, 0, Math.min(rowsAtATime, shape.rowCount))),
    );
    copy.setMarks(this.drawn.filter((mark) => mark.sheet === sheet));
    // Where the worker dies meanwhile, the next one sends them all again.
    this.loadRest(sheet, copy, shape.rowCount).catch(() => undefined);
    return copy;
  }

  private async loadRest(sheet: string, copy: SheetCopy, rowCount: number): Promise<void> {
    for (let top = rowsAtATime; top < rowCount && !this.isClosed; top += rowsAtATime) {
      const count = Math.min(rowsAtATime, rowCount - top);
      const from = top;
      copy.addRows(await this.worker.ask((behind) => behind.rows(sheet, from, count)));
    }
  }
}
