import { transfer, wrap } from 'comlink';
import type { CellAddress } from '../../core/sheet/address';
import type { Conflict } from '../../core/sheet/edit';
import type { Engine } from '../../core/engine/engine';
import { Failure } from '../../core/sheet/errors';
import type { Mark, Place, SheetChange, SheetInfo } from '../../core/sheet/host';
import type { CellInput } from '../../file/index';
import type { PaneHost } from '../../ui/model/paneParts';
import type { Changed, FileWorker, FileState } from '../worker/fileWorker';
import { receiveFailures } from '../worker/failures';
import type { FileWorkerOpener } from '../worker/index';
import { SheetCopy } from './sheetCopy';

/** What the page shows of an open file; replaced as a whole when anything changes. */
export interface FileClientState extends FileState {
  readonly sheets: readonly SheetInfo[];
  /** The sheet in front. */
  readonly sheet: string;
  /** Goes up when the copy of a sheet is no longer good, so that it is asked for again. */
  readonly generation: number;
  /** Set when the pane wants a cell to be shown; a new object each time. */
  readonly shown: { readonly sheet: string; readonly cell: CellAddress } | null;
}

const rowsAtATime = 500;

/** Someone who moves through the sheet by the arrow keys is told of where they stop. */
const restMs = 200;

/**
 * Opens a file in a worker of its own.
 * @throws a Failure that says what is wrong with the file
 */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<FileClient> {
  const worker = new Worker(new URL('../worker/index.ts', import.meta.url), { name: 'workbook' });
  try {
    const crashed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(
          new Failure(
            `"${fileName}" was not opened because the browser ran out of room for it or could not start its worker: close other tabs and try again.`,
          ),
        );
      });
    });
    const opener = receiveFailures<FileWorkerOpener>(wrap<FileWorkerOpener>(worker));
    const remote = await Promise.race([opener.open(transfer(bytes, [bytes.buffer]), fileName), crashed]);
    const { engine } = remote as unknown as {
      readonly engine: Parameters<typeof receiveFailures<Engine>>[0];
    };
    const file = new FileClient(
      fileName,
      receiveFailures<FileWorker>(remote as never),
      receiveFailures<Engine>(engine),
      worker,
    );
    await Promise.race([file.start(), crashed]);
    return file;
  } catch (error) {
    worker.terminate();
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
  };
  readonly engine: Engine;
  readonly marksFollow = true;
  private readonly copies = new Map<string, Promise<SheetCopy>>();
  private readonly listeners = new Set<() => void>();
  private readonly changeListeners = new Set<(changes: readonly SheetChange[]) => void>();
  private readonly selectListeners = new Set<(place: Place) => void>();
  private marks: readonly Mark[] = [];
  private areMarksWanted = true;
  private active: Place | null = null;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  constructor(
    readonly fileName: string,
    private readonly behind: FileWorker,
    engine: Engine,
    private readonly worker: { terminate(): void },
  ) {
    this.engine = this.watch(engine);
  }

  async start(): Promise<void> {
    const sheets = await this.behind.sheets();
    const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
    this.set({ sheets, sheet: first?.name ?? '' });
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
    let copy = this.copies.get(sheet);
    if (!copy) this.copies.set(sheet, (copy = this.load(sheet)));
    return copy;
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
    return this.behind.formula(sheet, cell);
  }

  /** What the user typed: all of it or nothing, as one step to undo. Answers what stood in the way. */
  async type(sheet: string, inputs: readonly CellInput[]): Promise<readonly Conflict[]> {
    const conflicts = await this.take(this.behind.type(sheet, inputs));
    if (conflicts.length === 0)
      this.tellChange(
        sheet,
        inputs.map(({ cell }) => cell),
      );
    return conflicts;
  }

  undo(): Promise<boolean> {
    return this.step(this.behind.undo());
  }

  redo(): Promise<boolean> {
    return this.step(this.behind.redo());
  }

  save(): Promise<Uint8Array> {
    return this.take(this.behind.save());
  }

  apply: PaneHost['apply'] = (edits) => this.take(this.behind.apply(edits));

  canRevert(): boolean {
    return this.state.canRevert;
  }

  revert(): Promise<readonly Conflict[]> {
    return this.take(this.behind.revert());
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    clearTimeout(this.restTimer);
    this.active = { sheet, cell };
    this.set({ sheet, shown: { sheet, cell } });
    return Promise.resolve();
  }

  activeCell() {
    return Promise.resolve(this.active);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.areMarksWanted = true;
    return this.drawMarks(marks);
  }

  clearMarks(): Promise<void> {
    this.areMarksWanted = false;
    return this.drawMarks([]);
  }

  /** The marks of a new check: they touch nothing in the file, so they are there unless the user cleared them. */
  async followMarks(marks: readonly Mark[]): Promise<void> {
    if (this.areMarksWanted) await this.drawMarks(marks);
  }

  writeReport: PaneHost['writeReport'] = async (rows) => {
    const sheet = await this.take(this.behind.writeReport(rows));
    this.set({ sheet });
    return sheet;
  };

  removeReport(): Promise<boolean> {
    return this.take(this.behind.removeReport());
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
    this.isClosed = true;
    clearTimeout(this.restTimer);
    this.worker.terminate();
  }

  /** The engine keeps reasons and settings in the file, past its host: then there is something to save too. */
  private watch(engine: Engine): Engine {
    const noting =
      <Given extends unknown[]>(store: (...given: Given) => Promise<void>) =>
      async (...given: Given): Promise<void> => {
        await store(...given);
        this.set(await this.behind.state());
      };
    // Set as a property it would be set over there: what is behind it is a worker.
    return Object.create(engine, {
      explain: { value: noting((...given: Parameters<Engine['explain']>) => engine.explain(...given)) },
      revertReasons: {
        value: async () => {
          const isDone = await engine.revertReasons();
          this.set(await this.behind.state());
          return isDone;
        },
      },
      withdraw: { value: noting((...given: Parameters<Engine['withdraw']>) => engine.withdraw(...given)) },
      choose: { value: noting((...given: Parameters<Engine['choose']>) => engine.choose(...given)) },
      signOff: { value: noting((...given: Parameters<Engine['signOff']>) => engine.signOff(...given)) },
      withdrawSignOff: { value: noting(() => engine.withdrawSignOff()) },
      saveSettings: {
        value: noting((...given: Parameters<Engine['saveSettings']>) => engine.saveSettings(...given)),
      },
    }) as Engine;
  }

  private async load(sheet: string): Promise<SheetCopy> {
    const shape = await this.behind.shape(sheet);
    const copy = new SheetCopy(shape);
    copy.addRows(await this.behind.rows(sheet, 0, Math.min(rowsAtATime, shape.rowCount)));
    copy.setMarks(this.marks.filter((mark) => mark.sheet === sheet));
    void this.loadRest(sheet, copy, shape.rowCount);
    return copy;
  }

  private async loadRest(sheet: string, copy: SheetCopy, rowCount: number): Promise<void> {
    for (let top = rowsAtATime; top < rowCount && !this.isClosed; top += rowsAtATime) {
      copy.addRows(await this.behind.rows(sheet, top, Math.min(rowsAtATime, rowCount - top)));
    }
  }

  /** Draws what a change left behind, and answers what it answered. */
  private async take<Answer>(change: Promise<Changed<Answer>>): Promise<Answer> {
    const { answer, state, redrawn } = await change;
    for (const { sheet, cells } of redrawn) {
      if (cells) (await this.copies.get(sheet))?.redraw(cells);
      else this.copies.delete(sheet);
    }
    if (redrawn.some(({ cells }) => cells === null)) await this.listSheets();
    this.set(state);
    return answer;
  }

  private async listSheets(): Promise<void> {
    const sheets = await this.behind.sheets();
    const isThere = sheets.some(({ name }) => name === this.state.sheet);
    const generation = this.state.generation + 1;
    this.set({ sheets, generation, ...(isThere ? {} : { sheet: sheets[0]?.name ?? '' }) });
  }

  private async step(change: ReturnType<FileWorker['undo']>): Promise<boolean> {
    const steps = await this.take(change);
    for (const { sheet, cells } of steps ?? []) this.tellChange(sheet, cells);
    const { areSettingsNew } = await change;
    // Under other settings, or with other reasons, every sheet is checked otherwise.
    if (areSettingsNew) this.tell([{ sheet: null, cells: [] }]);
    return steps !== null;
  }

  private tellChange(sheet: string, cells: readonly CellAddress[]): void {
    const ranges = cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    this.tell([{ sheet, cells: ranges }]);
  }

  private tell(changes: readonly SheetChange[]): void {
    for (const listener of this.changeListeners) listener(changes);
  }

  private async drawMarks(marks: readonly Mark[]): Promise<void> {
    this.marks = marks;
    for (const [sheet, copy] of this.copies)
      (await copy).setMarks(marks.filter((mark) => mark.sheet === sheet));
  }

  private set(part: Partial<FileClientState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
