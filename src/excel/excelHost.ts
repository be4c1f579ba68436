import type { CellAddress } from '../core/sheet/address';
import type { CellEdit, Conflict } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { LiveHost, Mark, ReadOptions, ReportRow, SheetChange, SheetInfo } from '../core/sheet/host';
import { applyEdits } from './applyEdits';
import { revertChanges, type MadeChange } from './changeCells';
import { listenToChanges } from './changeEvents';
import { NothingToRevert, readCause } from './errors';
import { clearMarks, markCells } from './marks';
import { readSheet, type KnownMerges } from './readSheet';
import { removeReport, writeReport } from './reportSheet';
import { findActiveCell, selectCell } from './selectCell';
import { Session, type SessionOptions } from './session';
import { readWorkbook, readWorkbookAndFront, type FrontSheet } from './sheets';
import { readSettings, writeSettings } from './workbookSettings';

const frontIsFreshMs = 1000;

/** The workbook that Excel has open beside the pane. */
export class ExcelHost implements LiveHost {
  private readonly session: Session;
  private readonly merges: KnownMerges = new Map();
  private lastMade: readonly MadeChange[] = [];
  /** What the last listing of the sheets found out about the one in front, for the reading that follows it. */
  private front: FrontSheet | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  readonly settings = {
    get: (): Promise<unknown> => readSettings(this.session),
    set: (json: unknown): Promise<void> => this.inTurn(() => writeSettings(this.session, json)),
  };

  constructor(private readonly options: SessionOptions) {
    this.session = new Session(options);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { session, options } = this;
    let isFirst = true;
    const { book, front } = await session.ask('The sheets were not listed', async (context) => {
      const plain = async () => ({ book: await readWorkbook(context), front: null });
      if (!isFirst) return plain();
      isFirst = false;
      try {
        return await readWorkbookAndFront(context);
      } catch (error) {
        // With a chart sheet in front there is no active worksheet; where Excel was only busy it is asked again.
        if (readCause(error).trouble === 'busy') throw error;
        return plain();
      }
    });
    this.front = front;
    options.startTimer(frontIsFreshMs, () => {
      if (this.front === front) this.front = null;
    });
    return book.sheets.map(({ name, isHidden }) => ({ name, isHidden }));
  }

  read(sheet: string, options: ReadOptions = {}): Promise<Grid> {
    const known = this.front?.name === sheet ? this.front : null;
    this.front = null;
    return readSheet(this.session, sheet, this.merges, options, known);
  }

  apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]> {
    return this.inTurn(async () => {
      const { conflicts, made } = await applyEdits(this.session, edits);
      if (made.length > 0) this.lastMade = made;
      return conflicts;
    });
  }

  canRevert(): boolean {
    return this.lastMade.length > 0;
  }

  revert(): Promise<readonly Conflict[]> {
    return this.inTurn(async () => {
      if (!this.canRevert()) throw new NothingToRevert();
      const conflicts = await revertChanges(this.session, this.lastMade);
      if (conflicts.length === 0) this.lastMade = [];
      return conflicts;
    });
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    return selectCell(this.session, sheet, cell);
  }

  activeCell(): Promise<{ readonly sheet: string; readonly cell: CellAddress } | null> {
    return findActiveCell(this.session);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.inTurn(() => markCells(this.session, marks));
  }

  clearMarks(): Promise<void> {
    return this.inTurn(() => clearMarks(this.session));
  }

  writeReport(rows: readonly ReportRow[]): Promise<string> {
    return this.inTurn(() => writeReport(this.session, rows));
  }

  removeReport(): Promise<boolean> {
    return this.inTurn(() => removeReport(this.session));
  }

  onChange(listener: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
    return listenToChanges(this.session, this.options.startTimer, listener);
  }

  /** Changes wait for each other, so that none comes between another's look and its write. */
  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(change);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
