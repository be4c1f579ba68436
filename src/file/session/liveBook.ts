import type { CellEdit, Conflict } from '../../core/sheet/edit';
import { SheetInUse, SheetNotFound } from '../../core/sheet/errors';
import type { AlteredCopy } from '../../core/sheet/host';
import { NothingApplied } from '../failures';
import { checkEdit, EditInTheWay } from '../checkEdit';
import type { EditableSheet } from './editableSheet';
import { addedSheet, type Addition, Additions, type Exchange } from './additions';
import { History, isStanding, type LiveStep, turnBack } from './history';
import { LiveSheet, type LiveChange, type LiveContents } from './liveSheet';
import type { FileHost } from '../fileHost';

/** A file, and how to open its sheets for editing. */
export interface EditableBook {
  readonly host: FileHost;
  sheetNames(): readonly string[];
  open(name: string): EditableSheet;
}

export interface Made {
  readonly conflicts: readonly Conflict[];
  /** What was done; empty where there were conflicts. */
  readonly changes: readonly LiveChange[];
  readonly exchange?: Exchange;
}

/** The sheets of an open file and all that was done to them, which is written into the file only when it is saved. */
export class LiveBook {
  private readonly opened = new Map<string, LiveSheet>();
  private readonly additions: Additions;
  private readonly history: History;

  constructor(
    private readonly book: EditableBook,
    private readonly fileName: string,
  ) {
    this.additions = new Additions(book.host);
    this.history = new History((exchange) => {
      this.exchange(exchange);
    });
  }

  /** A sheet by its name, in whatever case; null where there is none. */
  find(name: string): LiveSheet | null {
    const names = this.book.sheetNames();
    const folded = name.toLowerCase();
    const found = names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === folded);
    if (found === undefined) return null;
    let sheet = this.opened.get(found);
    if (!sheet) this.opened.set(found, (sheet = new LiveSheet(this.book.open(found))));
    return sheet;
  }

  /** @throws SheetNotFound */
  get(name: string): LiveSheet {
    const sheet = this.find(name);
    if (!sheet) throw new SheetNotFound(this.fileName, name, this.book.sheetNames());
    return sheet;
  }

  /** What was put into the file beside the contents of its cells. */
  added(): readonly Addition[] {
    return this.additions.list;
  }

  /** Puts an addition into the file in place of another one, as no step. */
  exchange(exchange: Exchange): void {
    this.additions.exchange(exchange);
    const name = addedSheet(exchange.gone);
    if (name === null) return;
    const sheet = this.opened.get(name);
    if (sheet) sheet.isGone = true;
    this.opened.delete(name);
  }

  /** Makes all of the edits as one step, or none. */
  make(kind: LiveStep['kind'], edits: readonly CellEdit[]): Made {
    for (const edit of edits) checkEdit(edit);
    const found = new Map<CellEdit, Conflict>();
    const bySheet = new Map<LiveSheet, CellEdit[]>();
    for (const edit of edits) {
      const { sheet, cell } = edit;
      const live = this.find(sheet);
      const own = live && bySheet.get(live);
      if (!live) found.set(edit, { sheet, cell, reason: 'no-such-sheet', found: null });
      else if (own) own.push(edit);
      else bySheet.set(live, [edit]);
    }
    const changes = [...bySheet].flatMap(([live, own]) => {
      const examined = live.examine(own);
      for (const [edit, conflict] of examined.conflicts) found.set(edit, conflict);
      return examined.changes;
    });
    const conflicts = edits.flatMap((edit) => found.get(edit) ?? []);
    if (conflicts.length > 0) return { conflicts, changes: [] };
    if (changes.length > 0) this.history.make({ kind, changes });
    return { conflicts, changes };
  }

  /** Adds a copy of a sheet as it stands, typed and saved or not, as one step; or answers what stands in the way. */
  addCopy(copy: AlteredCopy): readonly Conflict[] {
    for (const edit of copy.edits) checkEdit(edit);
    const source = this.get(copy.from);
    const onSource = copy.edits.map((edit) => ({ ...edit, sheet: source.name }));
    const found = source.examine(onSource).conflicts;
    // Its cells are no table any more, so that no formula calls a column by its heading.
    const conflicts = onSource.flatMap((edit) => found.get(edit) ?? []);
    const inTheWay = conflicts.filter(({ reason }) => reason !== 'table-header');
    if (inTheWay.length > 0) return inTheWay;
    const { name } = copy;
    const edits = source.editsOfCopy(onSource).map((edit) => ({ ...edit, sheet: name }));
    this.makeExchange('apply', {
      gone: null,
      come: { kind: 'copy', copy: { from: source.name, name, edits } },
    });
    return [];
  }

  canRevert(): boolean {
    return this.history.lastApply() !== null;
  }

  /** Takes the last apply back and leaves what was done elsewhere since. @throws NothingApplied, SheetInUse */
  revert(): Made {
    const step = this.history.lastApply();
    if (!step) throw new NothingApplied(this.fileName);
    if (step.exchange) {
      const exchange = turnBack(step.exchange);
      const name = addedSheet(exchange.gone);
      if (name !== null && this.find(name)?.isChanged()) throw new SheetInUse(name);
      this.makeExchange('revert', exchange);
      return { conflicts: [], changes: [], exchange };
    }
    const conflicts = step.changes.flatMap((change): Conflict[] => {
      const { sheet, cell } = change;
      if (sheet.isGone) return [{ sheet: sheet.name, cell, reason: 'no-such-sheet', found: null }];
      if (isStanding(change)) return [];
      return [{ sheet: sheet.name, cell, reason: 'changed', found: sheet.found(cell) }];
    });
    if (conflicts.length > 0) return { conflicts, changes: [] };
    const changes = step.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
    this.history.make({ kind: 'revert', changes });
    return { conflicts, changes };
  }

  /** Keeps settings and reasons in the file, as one step. */
  store(json: unknown): Exchange {
    const gone = this.added().find(({ kind }) => kind === 'stored') ?? null;
    const exchange: Exchange = { gone, come: { kind: 'stored', json } };
    this.makeExchange('settings', exchange);
    return exchange;
  }

  undo(): LiveStep | null {
    return this.history.undo();
  }

  redo(): LiveStep | null {
    return this.history.redo();
  }

  canUndo(): boolean {
    return this.history.canUndo();
  }

  canRedo(): boolean {
    return this.history.canRedo();
  }

  /** The file with everything in it that was done. */
  write(): Uint8Array {
    const { host } = this.book;
    const edits = [...this.opened.values()].flatMap((sheet) => sheet.edits());
    if (edits.length === 0) return host.save();
    const goBack = host.remember();
    try {
      const [refused] = host.apply(edits);
      if (refused) throw new EditInTheWay(refused);
      return host.save();
    } finally {
      goBack();
    }
  }

  copyContents(): ReadonlyMap<LiveSheet, LiveContents> {
    return new Map([...this.opened.values()].map((sheet) => [sheet, sheet.copyContents()]));
  }

  /** Whether the sheets hold just this, but for those that are gone. */
  holds(contents: ReadonlyMap<LiveSheet, LiveContents>): boolean {
    return [...this.opened.values()].every((sheet) => sheet.holds(contents.get(sheet) ?? new Map()));
  }

  private makeExchange(kind: LiveStep['kind'], exchange: Exchange): void {
    this.history.make({ kind, changes: [], exchange });
  }
}
