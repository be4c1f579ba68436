import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import { ReadingCancelled } from '../../core/sheet/errors';
import { TextTooLong } from '../failures';
import type { Cell, Grid } from '../../core/sheet/grid';
import type {
  AlteredCopy,
  Mark,
  Removable,
  ReadOptions,
  ReportLayout,
  ReportRow,
  SheetChange,
  SheetInfo,
} from '../../core/sheet/host';
import { addedSheet, type Addition, type Exchange } from './additions';
import { ChangeTeller, type SheetPlace } from './changeTeller';
import { maxText } from '../limits';
import type { FillMode } from './fillSeries';
import { nameReport } from './nameReport';
import { LiveBook, type EditableBook } from './liveBook';
import type { LiveStep } from './history';
import type { CellInput, CellsListener, LiveFile, SheetCells } from './liveFile';
import type { LiveChange, LiveContents, LiveSheet } from './liveSheet';
import type { SheetLook } from '../xlsx/look/look';

export interface FileSessionOptions {
  readonly fileName: string;
  readonly onSelect: ((sheet: string, cell: CellAddress) => void) | undefined;
  readonly today: () => Date;
}

/** All that tells one state of the file from another. */
interface State {
  readonly added: readonly Addition[];
  readonly contents: ReadonlyMap<LiveSheet, LiveContents>;
}

/** A file and its user's session. */
export class FileSession implements LiveFile {
  readonly fileName: string;
  private readonly book: LiveBook;
  private readonly teller = new ChangeTeller();
  private markList: readonly Mark[] = [];
  private active: SheetPlace | null = null;
  private saved: State;
  /** What is only worked out once for each state. */
  private known: { bytes?: Uint8Array; isChanged?: boolean } = {};

  readonly settings = {
    get: (): Promise<unknown> => settle(() => this.file.host.readStoredJson()),
    set: (json: unknown): Promise<void> =>
      settle(() => {
        this.tellOfExchange(this.book.store(json));
      }),
  };

  constructor(
    private readonly file: EditableBook,
    private readonly options: FileSessionOptions,
  ) {
    this.fileName = options.fileName;
    this.book = new LiveBook(file, options.fileName);
    this.saved = this.state();
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return settle(() => this.file.host.sheets());
  }

  read(sheet: string, { onProgress, isCancelled }: ReadOptions = {}): Promise<Grid> {
    return settle(() => {
      if (isCancelled?.()) throw new ReadingCancelled(sheet);
      const { grid } = this.book.get(sheet);
      if (isCancelled?.()) throw new ReadingCancelled(sheet);
      onProgress?.(1);
      return grid;
    });
  }

  readCells(sheet: string, cells: readonly CellAddress[]): (Cell | undefined)[] {
    const { rows } = this.book.get(sheet).grid;
    return cells.map(({ row, column }) => rows[row]?.[column]);
  }

  readFormula(sheet: string, cell: CellAddress): string | null {
    return this.book.get(sheet).readFormula(cell);
  }

  apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]> {
    return settle(() => {
      const { conflicts, changes } = this.book.make('apply', edits);
      if (changes.length > 0) this.known = {};
      this.teller.tellChanges(changes);
      return conflicts;
    });
  }

  addCopy(copy: AlteredCopy): Promise<readonly Conflict[]> {
    return settle(() => {
      const conflicts = this.book.addCopy(copy);
      if (conflicts.length === 0) this.tellOfSheet(copy.name);
      return conflicts;
    });
  }

  canRevert(): boolean {
    return this.book.canRevert();
  }

  revert(): Promise<readonly Conflict[]> {
    return settle(() => {
      const { conflicts, changes, exchange } = this.book.revert();
      if (changes.length > 0) this.known = {};
      if (exchange) this.tellOfExchange(exchange);
      this.teller.tellChanges(changes);
      return conflicts;
    });
  }

  type(sheet: string, cell: CellAddress, input: string): Promise<readonly Conflict[]> {
    return settle(() => {
      const live = this.book.find(sheet);
      if (!live) return [{ sheet, cell, reason: 'no-such-sheet', found: null }];
      return this.typeAll(live, [{ cell, input }]);
    });
  }

  typeMany(sheet: string, inputs: readonly CellInput[]): Promise<readonly Conflict[]> {
    return settle(() => this.typeAll(this.book.get(sheet), inputs));
  }

  fill(sheet: string, source: CellRange, target: CellRange, mode: FillMode): Promise<readonly Conflict[]> {
    return settle(() => {
      const { conflicts, changes } = this.book.make(
        'typing',
        this.book.get(sheet).fill(source, target, mode),
      );
      this.tellOfUser(changes);
      return conflicts;
    });
  }

  undo(): Promise<readonly SheetCells[] | null> {
    return settle(() => this.tellOfStep(this.book.undo()));
  }

  redo(): Promise<readonly SheetCells[] | null> {
    return settle(() => this.tellOfStep(this.book.redo()));
  }

  canUndo(): boolean {
    return this.book.canUndo();
  }

  canRedo(): boolean {
    return this.book.canRedo();
  }

  select(sheet: string, cell: CellAddress): Promise<void> {
    return settle(() => {
      const { name } = this.book.get(sheet);
      this.enter(name, cell);
      this.options.onSelect?.(name, cell);
    });
  }

  enter(sheet: string, cell: CellAddress): void {
    this.active = { sheet, cell };
  }

  activeCell(): Promise<SheetPlace | null> {
    return Promise.resolve(this.active);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return settle(() => {
      const before = this.markList;
      this.markList = marks.map((mark) => ({ ...mark, sheet: this.book.get(mark.sheet).name }));
      this.teller.tellPlaces([...before, ...this.markList]);
    });
  }

  clearMarks(): Promise<void> {
    return this.mark([]);
  }

  writeReport(rows: readonly ReportRow[], layout: ReportLayout = {}): Promise<string> {
    return settle(() => {
      const gone = this.report();
      return nameReport((name) => {
        this.exchange({ gone, come: { kind: 'report', name, rows, layout } });
      });
    });
  }

  removeReport(): Promise<boolean> {
    return settle(() => {
      const gone = this.report();
      if (gone) this.exchange({ gone, come: null });
      return gone !== null;
    });
  }

  findRemovable(): Promise<Removable> {
    return Promise.resolve({ marks: this.markList.length > 0, report: this.report() !== null });
  }

  onChange(listener: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
    const stop = this.teller.onChange(listener);
    return Promise.resolve(() => settle(stop));
  }

  onSettings(listener: () => void): () => void {
    return this.teller.onSettings(listener);
  }

  readLook(sheet: string): SheetLook {
    return this.file.host.readLook(sheet);
  }

  onCells(listener: CellsListener): () => void {
    return this.teller.onCells(listener);
  }

  write(): Uint8Array {
    return (this.known.bytes ??= this.book.write());
  }

  save(): Uint8Array {
    const bytes = this.write();
    this.saved = this.state();
    this.known = { bytes, isChanged: false };
    return bytes;
  }

  isChanged(): boolean {
    return (this.known.isChanged ??= !this.holds(this.saved));
  }

  private state(): State {
    return { added: this.book.added(), contents: this.book.copyContents() };
  }

  private holds({ added, contents }: State): boolean {
    const now = this.book.added();
    const isSame = added.length === now.length && added.every((addition, at) => now[at] === addition);
    return isSame && this.book.holds(contents);
  }

  private report(): Addition | null {
    return this.book.added().find(({ kind }) => kind === 'report') ?? null;
  }

  private typeAll(live: LiveSheet, inputs: readonly CellInput[]): readonly Conflict[] {
    if (inputs.some(({ input }) => input.length > maxText)) throw new TextTooLong(maxText);
    const typed = live.readTyped(inputs, this.options.today().getFullYear());
    const edits = inputs.map(({ cell }, index) => ({
      sheet: live.name,
      cell,
      before: live.found(cell),
      ...typed[index]!,
    }));
    const { conflicts, changes } = this.book.make('typing', edits);
    this.tellOfUser(changes);
    return conflicts;
  }

  private exchange(exchange: Exchange): void {
    this.book.exchange(exchange);
    this.tellOfExchange(exchange);
  }

  private tellOfExchange({ gone, come }: Exchange): void {
    for (const addition of [gone, come]) {
      const name = addedSheet(addition);
      if (name !== null) this.tellOfSheet(name);
    }
    this.known = {};
    if (gone?.kind === 'stored' || come?.kind === 'stored') this.teller.tellSettings();
  }

  /** A sheet came or went. */
  private tellOfSheet(name: string): void {
    this.known = {};
    if (this.active?.sheet === name && !this.book.find(name)) this.active = null;
    this.teller.tellSheet(name);
  }

  private tellOfStep(step: LiveStep | null): readonly SheetCells[] | null {
    if (step?.exchange) this.tellOfExchange(step.exchange);
    return step && this.tellOfUser(step.changes);
  }

  private tellOfUser(changes: readonly LiveChange[]): readonly SheetCells[] {
    if (changes.length > 0) this.known = {};
    return this.teller.tellOfUser(changes);
  }
}

/** All is done at once, but whoever works with a live host waits for it. */
function settle<Result>(act: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(act());
  });
}
