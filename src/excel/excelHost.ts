import type { CellAddress } from '../core/sheet/address';
import type { CellEdit, Conflict } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type {
  AlteredCopy,
  OwnChange,
  LiveHost,
  Mark,
  Place,
  Removable,
  ReadOptions,
  ReportLayout,
  ReportRow,
  SheetChange,
  SheetInfo,
  SheetReadings,
} from '../core/sheet/host';
import { listenToChanges } from './changeEvents';
import { NothingToRevert, readCause } from './errors';
import { isMadeSheet, type LastMade, readKeptChanges } from './keptChanges';
import { KnownSheets } from './knownSheets';
import type { LocatedSheet } from './locate';
import { readSheets } from './readSheets';
import { findActiveCell, selectCell } from './selectCell';
import { listenToSelection } from './selectionEvents';
import { Session, type SessionOptions } from './session';
import { loadSheetList, readWorkbookAndFront } from './sheets';
import { isUndoKept } from './undo';
import { readKeptSettings, writeSettings } from './workbookSettings';

const loadWriting = () => import('./writing');

const frontIsFreshMs = 1000;

/** The workbook that Excel has open beside the pane. */
export class ExcelHost implements LiveHost {
  private readonly session: Session;
  private readonly known = new KnownSheets();
  private lastMade: LastMade;
  /** What the last listing of the sheets found out about the one in front, for the reading that follows it. */
  private front: LocatedSheet | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  readonly settings = {
    get: (): Promise<unknown> => readKeptSettings(this.session),
    set: (json: unknown): Promise<void> => this.inTurn(() => writeSettings(this.session, json)),
  };

  constructor(private readonly options: SessionOptions) {
    this.session = new Session(options);
    this.lastMade = readKeptChanges(options.applied);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { session, options } = this;
    let isFirst = true;
    const { book, front } = await session.ask('The sheets were not listed', async (context) => {
      const plain = async () => ({ book: await loadSheetList(context), front: null });
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

  async read(sheet: string, options: ReadOptions = {}): Promise<Grid> {
    for await (const reading of this.readAll([sheet], options)) {
      if ('failure' in reading) throw reading.failure;
      return reading.grid;
    }
    throw new Error(`Nothing came of reading "${sheet}"`);
  }

  readAll(sheets: readonly string[], options: ReadOptions = {}): SheetReadings {
    const { session, known, front } = this;
    this.front = null;
    const fresh = front && sheets.includes(front.name) ? [front] : [];
    return readSheets(session, sheets, known, options, fresh);
  }

  /** A formula, a setting, a mark and a report are never undoable; values are where Office.js says so. */
  emptiesUndo(change: OwnChange): boolean {
    if (typeof change === 'string' || !isUndoKept()) return true;
    return change.some(({ formula }) => formula !== undefined);
  }

  exactMergesEmptyUndo(): boolean {
    return !isUndoKept();
  }

  apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]> {
    return this.inTurn(async () => {
      const { applyEdits } = await loadWriting();
      const { conflicts, made } = await applyEdits(this.session, edits);
      if (made.length > 0) this.keepMade(made);
      return conflicts;
    });
  }

  addCopy(copy: AlteredCopy): Promise<readonly Conflict[]> {
    return this.inTurn(async () => {
      const { conflicts, made } = await (await loadWriting()).addCopy(this.session, copy);
      if (made) this.keepMade(made);
      return conflicts;
    });
  }

  canRevert(): boolean {
    return isMadeSheet(this.lastMade) || this.lastMade.length > 0;
  }

  revert(): Promise<readonly Conflict[]> {
    return this.inTurn(async () => {
      if (!this.canRevert()) throw new NothingToRevert();
      const { removeCopy, revertChanges } = await loadWriting();
      const { session, lastMade } = this;
      const conflicts = isMadeSheet(lastMade)
        ? await removeCopy(session, lastMade)
        : await revertChanges(session, lastMade);
      if (conflicts.length === 0) this.keepMade([]);
      return conflicts;
    });
  }

  private keepMade(made: LastMade): void {
    this.lastMade = made;
    this.options.applied?.write(made);
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    return selectCell(this.session, this.known, sheet, cell);
  }

  activeCell(): Promise<{ readonly sheet: string; readonly cell: CellAddress } | null> {
    return findActiveCell(this.session, this.known);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.inTurn(async () => (await loadWriting()).markCells(this.session, marks));
  }

  clearMarks(): Promise<void> {
    return this.inTurn(async () => (await loadWriting()).clearMarks(this.session));
  }

  writeReport(rows: readonly ReportRow[], layout: ReportLayout = {}): Promise<string> {
    return this.inTurn(async () => (await loadWriting()).writeReport(this.session, rows, layout));
  }

  removeReport(): Promise<boolean> {
    return this.inTurn(async () => (await loadWriting()).removeReport(this.session));
  }

  async findRemovable(): Promise<Removable> {
    return (await loadWriting()).findRemovable(this.session);
  }

  onSelect(listener: (place: Place) => void): Promise<() => Promise<void>> {
    return listenToSelection(this.session, this.options.startTimer, this.known, listener);
  }

  onChange(listener: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
    return listenToChanges(this.session, this.options.startTimer, this.known, listener);
  }

  /** Changes wait for each other, so that none comes between another's look and its write. */
  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(change);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
