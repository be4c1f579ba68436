import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { Conflict } from '../../core/sheet/edit';
import type { Engine } from '../../core/engine/engine';
import type { Mark, Place, Removable, SheetChange, SheetInfo } from '../../core/sheet/host';
import type { CellInput, FillMode } from '../../file/index';
import type { PaneHost } from '../../ui/model/paneParts';
import type { Changed, FileState, FileWorker } from '../worker/fileWorker';
import { type FileLink, openLink } from './fileLink';
import { type Health, LastingWorker, type Making } from './lastingWorker';
import { savedName } from './savedName';
import { SheetCopies } from './sheetCopies';
import type { SheetCopy } from './sheetCopy';

/** What the page shows of an open file; replaced as a whole when anything changes. */
export interface FileClientState extends FileState {
  readonly sheets: readonly SheetInfo[];
  /** The sheet in front. */
  readonly sheet: string;
  /** Goes up when the copy of a sheet is no longer good, so that it is asked for again. */
  readonly generation: number;
  /** Set when the pane wants a cell to be shown; a new object each time. */
  readonly shown: { readonly sheet: string; readonly cell: CellAddress } | null;
  /** The copy that was saved last; null before there is one. */
  readonly saved: { readonly name: string; readonly at: Date } | null;
  readonly health: Health;
}

/** Someone who moves through the sheet by the arrow keys is told of where they stop. */
const restMs = 200;

/**
 * Opens a file in a worker of its own.
 * @throws a Failure that says what is wrong with the file
 */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<FileClient> {
  // Kept by the browser, on its disk if it must, for a worker that has to start anew.
  const kept = new Blob([bytes as BlobPart]);
  const reopen = async () => openLink(new Uint8Array(await kept.arrayBuffer()), fileName);
  const link = await openLink(bytes, fileName);
  const file = new FileClient(fileName, link, reopen);
  try {
    await file.start();
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** A file that is open in the workbench: the host of the pane, and what the page draws. */
export class FileClient implements PaneHost {
  private state: FileClientState = {
    canRevert: false,
    canUndo: false,
    canRedo: false,
    isChanged: false,
    hasFormulas: false,
    sheets: [],
    sheet: '',
    generation: 0,
    shown: null,
    saved: null,
    health: 'well',
  };
  readonly marksFollow = true;
  private readonly listeners = new Set<() => void>();
  private readonly changeListeners = new Set<(changes: readonly SheetChange[]) => void>();
  private readonly selectListeners = new Set<(place: Place) => void>();
  private areMarksWanted = true;
  private hasReport = false;
  private active: Place | null = null;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private saveCount = 0;
  private readonly worker: LastingWorker;
  private readonly copies: SheetCopies;

  constructor(
    readonly fileName: string,
    link: FileLink,
    reopen: () => Promise<FileLink>,
  ) {
    this.worker = new LastingWorker(link, reopen, {
      onHealth: (health) => {
        this.set({ health });
      },
      onKept: (state) => {
        this.set(state);
      },
      onRestarted: (state) => {
        this.copies.drop();
        this.set({ ...state, generation: this.state.generation + 1, health: 'restarted' });
        this.tell([{ sheet: null, cells: [] }]);
      },
    });
    this.copies = new SheetCopies(this.worker);
  }

  get engine(): Engine {
    return this.worker.engine;
  }

  async start(): Promise<void> {
    const sheets = await this.worker.ask((behind) => behind.sheets());
    const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
    this.set({ sheets, sheet: first?.name ?? '' });
    // A file whose only sheet cannot be read is not opened at all, and the start page says why.
    if (first && sheets.length === 1) await this.copyOf(first.name);
  }

  readonly getState = (): FileClientState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  showSheet(sheet: string): void {
    this.set({ sheet });
  }

  /** The copy of a sheet for the grid; its cells go on arriving. */
  copyOf(sheet: string): Promise<SheetCopy> {
    return this.copies.of(sheet);
  }

  /** Where the user went in the grid. */
  enter(sheet: string, cell: CellAddress): void {
    const place = { sheet, cell };
    this.active = place;
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      for (const listener of this.selectListeners) listener(place);
    }, restMs);
  }

  /** A cell's formula as Excel has it; null where it has none. */
  formula(sheet: string, cell: CellAddress): Promise<string | null> {
    return this.worker.ask((behind) => behind.formula(sheet, cell));
  }

  /** What the user typed: all of it or nothing, as one step to undo. Answers what stood in the way. */
  async type(sheet: string, inputs: readonly CellInput[]): Promise<readonly Conflict[]> {
    const conflicts = await this.take((behind) => behind.type(sheet, inputs));
    if (conflicts.length === 0)
      this.tellChange(
        sheet,
        inputs.map(({ cell }) => cell),
      );
    return conflicts;
  }

  /** Goes on from a block over a larger one, as one step to undo. Answers what stood in the way. */
  async fill(
    sheet: string,
    source: CellRange,
    target: CellRange,
    mode: FillMode,
  ): Promise<readonly Conflict[]> {
    const conflicts = await this.take((behind) => behind.fill(sheet, source, target, mode));
    if (conflicts.length === 0) this.tell([{ sheet, cells: [target] }]);
    return conflicts;
  }

  undo(): Promise<boolean> {
    return this.step((behind) => behind.undo());
  }

  redo(): Promise<boolean> {
    return this.step((behind) => behind.redo());
  }

  /** The file as it now stands, and the name for it. @throws a Failure where it could not be opened again. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const bytes = await this.take((behind) => behind.save());
    const name = savedName(this.fileName, ++this.saveCount);
    this.set({ saved: { name, at: new Date() } });
    return { bytes, name };
  }

  /** Starts a worker again that was given up. */
  startAgain(): void {
    this.worker.startAgain();
  }

  /** The user has read what was said of a worker that died. */
  dismissHealth(): void {
    this.set({ health: 'well' });
  }

  apply: PaneHost['apply'] = (edits) => this.take((behind) => behind.apply(edits));

  addCopy: PaneHost['addCopy'] = async (copy) => {
    const conflicts = await this.take((behind) => behind.addCopy(copy));
    if (conflicts.length === 0) this.set({ sheet: copy.name });
    return conflicts;
  };

  canRevert(): boolean {
    return this.state.canRevert;
  }

  revert(): Promise<readonly Conflict[]> {
    return this.take((behind) => behind.revert());
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    clearTimeout(this.restTimer);
    this.active = { sheet, cell };
    this.set({ sheet, shown: { sheet, cell } });
    return Promise.resolve();
  }

  /** On a sheet that was only brought to the front nobody has chosen a cell: it is the first. */
  activeCell() {
    const { sheet } = this.state;
    const isInFront = this.active?.sheet === sheet;
    return Promise.resolve(isInFront ? this.active : { sheet, cell: { row: 0, column: 0 } });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.areMarksWanted = true;
    return this.copies.mark(marks);
  }

  clearMarks(): Promise<void> {
    this.areMarksWanted = false;
    return this.copies.mark([]);
  }

  /** The marks of a new check: they touch nothing in the file, so they are there unless the user cleared them. */
  async followMarks(marks: readonly Mark[]): Promise<void> {
    if (this.areMarksWanted) await this.copies.mark(marks);
  }

  writeReport: PaneHost['writeReport'] = async (rows, layout) => {
    const sheet = await this.take((behind) => behind.writeReport(rows, layout));
    this.set({ sheet });
    this.hasReport = true;
    return sheet;
  };

  removeReport(): Promise<boolean> {
    this.hasReport = false;
    return this.take((behind) => behind.removeReport());
  }

  findRemovable(): Promise<Removable> {
    return Promise.resolve({ marks: this.copies.marks.length > 0, report: this.hasReport });
  }

  onChange(listener: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
    this.changeListeners.add(listener);
    return Promise.resolve(() => {
      this.changeListeners.delete(listener);
      return Promise.resolve();
    });
  }

  onSelect(listener: (place: Place) => void): Promise<() => Promise<void>> {
    this.selectListeners.add(listener);
    return Promise.resolve(() => {
      this.selectListeners.delete(listener);
      return Promise.resolve();
    });
  }

  close(): void {
    this.copies.close();
    clearTimeout(this.restTimer);
    this.worker.close();
  }

  /** Makes a change and draws what it left behind; answers what it answered. */
  private async take<Answer>(make: Making<Answer>): Promise<Answer> {
    return (await this.make(make)).answer;
  }

  private async make<Answer>(make: Making<Answer>): Promise<Changed<Answer>> {
    const change = await this.worker.make(make);
    for (const { sheet, cells } of change.redrawn) {
      if (cells) await this.copies.redraw(sheet, cells);
      else this.copies.drop(sheet);
    }
    if (change.redrawn.some(({ cells }) => cells === null)) await this.listSheets();
    this.set(change.state);
    return change;
  }

  private async listSheets(): Promise<void> {
    const sheets = await this.worker.ask((behind) => behind.sheets());
    const isThere = sheets.some(({ name }) => name === this.state.sheet);
    const generation = this.state.generation + 1;
    this.set({ sheets, generation, ...(isThere ? {} : { sheet: sheets[0]?.name ?? '' }) });
  }

  private async step(make: Making<Awaited<ReturnType<FileWorker['undo']>>['answer']>): Promise<boolean> {
    const { answer: steps, areSettingsNew, redrawn } = await this.make(make);
    for (const { sheet, cells } of steps ?? []) this.tellChange(sheet, cells);
    // Under other settings, or with other reasons, every sheet is checked otherwise; and one may have come or gone.
    if (areSettingsNew || redrawn.some(({ cells }) => cells === null))
      this.tell([{ sheet: null, cells: [] }]);
    return steps !== null;
  }

  private tellChange(sheet: string, cells: readonly CellAddress[]): void {
    const ranges = cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    this.tell([{ sheet, cells: ranges }]);
  }

  private tell(changes: readonly SheetChange[]): void {
    for (const listener of this.changeListeners) listener(changes);
  }

  private set(part: Partial<FileClientState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
