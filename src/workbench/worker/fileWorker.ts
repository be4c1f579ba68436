import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import { createEngine } from '../../core/engine/createEngine';
import type { Engine } from '../../core/engine/engine';
import type { AlteredCopy, ReportLayout, ReportRow, SheetInfo } from '../../core/sheet/host';
import { type CellInput, checkSaved, type FillMode, type LiveFile, openLiveFile } from '../../file/index';
import type { SheetLook } from '../../file/xlsx/look/look';
import type { SheetCell } from '../grid/sheetModel';
import { sendFailures } from './failures';
import { drawCell, drawRows, lookAt, type SentRow, shapeOf, type SheetShape } from './drawnSheet';

/** What can be done with the file now. */
export interface FileState {
  readonly canRevert: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isChanged: boolean;
  /** Whether a sheet that was read holds formulas: what they come to is not worked out here. */
  readonly hasFormulas: boolean;
}

/** Cells as they look after a change; `cells` is null where the sheet itself or the list of sheets changed. */
export interface Redrawn {
  readonly sheet: string;
  readonly cells: readonly (CellAddress & { readonly drawn: SheetCell | undefined })[] | null;
}

/** The answer to something that may have changed the file. */
export interface Changed<Answer> {
  readonly answer: Answer;
  readonly state: FileState;
  readonly redrawn: readonly Redrawn[];
  /** Whether other settings or reasons are kept in the file than before. */
  readonly areSettingsNew: boolean;
}

/** The settings and reasons that are kept in the file, and how often they have changed since it was opened. */
export interface Kept {
  readonly count: number;
  readonly json: unknown;
  readonly state: FileState;
}

/** An open file with its engine. It lives in a worker, and all that it is told and answers is plain data. */
export class FileWorker {
  private readonly file: LiveFile;
  private readonly looks = new Map<string, SheetLook>();
  private hasFormulas = false;
  private changed = new Map<string, Map<string, CellAddress> | null>();
  private areSettingsNew = false;
  private keptCount = 0;
  readonly engine: Engine;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly fileName: string,
  ) {
    this.file = openLiveFile(bytes, fileName);
    this.file.onCells((sheet, cells) => {
      this.note(sheet, cells);
    });
    const engine = createEngine(this.file, { pause: nextTurn });
    this.file.onSettings(() => {
      this.areSettingsNew = true;
      this.keptCount++;
      engine.rereadSettings();
    });
    this.engine = sendFailures(engine);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.file.sheets();
  }

  async shape(sheet: string): Promise<SheetShape> {
    this.looks.delete(sheet);
    const grid = await this.file.read(sheet);
    this.hasFormulas ||= grid.rows.some((row) => row?.some((cell) => cell?.isFormula));
    return shapeOf(grid, this.look(sheet));
  }

  async rows(sheet: string, top: number, count: number): Promise<SentRow[]> {
    return drawRows(await this.file.read(sheet), this.look(sheet), top, count);
  }

  formula(sheet: string, cell: CellAddress): Promise<string | null> {
    return Promise.resolve(this.file.readFormula(sheet, cell));
  }

  type(sheet: string, inputs: readonly CellInput[]): Promise<Changed<readonly Conflict[]>> {
    return this.change(() => this.file.typeMany(sheet, inputs));
  }

  fill(
    sheet: string,
    source: CellRange,
    target: CellRange,
    mode: FillMode,
  ): Promise<Changed<readonly Conflict[]>> {
    return this.change(() => this.file.fill(sheet, source, target, mode));
  }

  undo() {
    return this.change(() => this.file.undo());
  }

  redo() {
    return this.change(() => this.file.redo());
  }

  apply(edits: readonly CellEdit[]): Promise<Changed<readonly Conflict[]>> {
    return this.change(() => this.file.apply(edits));
  }

  addCopy(copy: AlteredCopy): Promise<Changed<readonly Conflict[]>> {
    return this.change(() => this.file.addCopy(copy));
  }

  revert(): Promise<Changed<readonly Conflict[]>> {
    return this.change(() => this.file.revert());
  }

  writeReport(rows: readonly ReportRow[], layout?: ReportLayout): Promise<Changed<string>> {
    return this.change(() => this.file.writeReport(rows, layout));
  }

  removeReport(): Promise<Changed<boolean>> {
    return this.change(() => this.file.removeReport());
  }

  /** What is to be saved is opened again first, so that nobody is handed a file that cannot be opened. */
  save(): Promise<Changed<Uint8Array>> {
    return this.change(() => {
      const written = this.file.write();
      if (written !== this.bytes) checkSaved(written, this.fileName);
      return Promise.resolve(this.file.save());
    });
  }

  /** What the engine keeps in the file, past all that is asked of the file itself; null if it is as it was then. */
  async keptSince(count: number): Promise<Kept | null> {
    if (count === this.keptCount) return null;
    return { count: this.keptCount, json: await this.file.settings.get(), state: this.stateNow() };
  }

  /** Keeps settings and reasons again that were kept before. */
  keep(json: unknown): Promise<Changed<void>> {
    return this.change(() => this.file.settings.set(json));
  }

  state(): Promise<FileState> {
    return Promise.resolve(this.stateNow());
  }

  private stateNow(): FileState {
    const { file } = this;
    return {
      canRevert: file.canRevert(),
      canUndo: file.canUndo(),
      canRedo: file.canRedo(),
      isChanged: file.isChanged(),
      hasFormulas: this.hasFormulas,
    };
  }

  private async change<Answer>(make: () => Promise<Answer>): Promise<Changed<Answer>> {
    this.changed = new Map();
    this.areSettingsNew = false;
    const answer = await make();
    const redrawn = [...this.changed].map(([sheet, cells]) => ({
      sheet,
      cells: cells && this.draw(sheet, [...cells.values()]),
    }));
    return { answer, state: this.stateNow(), redrawn, areSettingsNew: this.areSettingsNew };
  }

  private note(sheet: string, cells: readonly CellAddress[] | null): void {
    const known = this.changed.get(sheet);
    if (cells === null || known === null) {
      this.changed.set(sheet, null);
      return;
    }
    const all = known ?? new Map<string, CellAddress>();
    for (const cell of cells) all.set(`${cell.row} ${cell.column}`, cell);
    this.changed.set(sheet, all);
  }

  private draw(sheet: string, addresses: readonly CellAddress[]) {
    const look = this.look(sheet);
    const cells = this.file.readCells(sheet, addresses);
    return addresses.map(({ row, column }, index) => ({
      row,
      column,
      drawn: drawCell(cells[index], lookAt(look, row, column)),
    }));
  }

  private look(sheet: string): SheetLook {
    let look = this.looks.get(sheet);
    if (!look) this.looks.set(sheet, (look = this.file.readLook(sheet)));
    return look;
  }
}

/** Lets messages in, such as a request to cancel; a timer would wait four milliseconds each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
