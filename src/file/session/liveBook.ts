import type { CellEdit, Conflict } from '../../core/sheet/edit';
import { SheetNotFound } from '../../core/sheet/errors';
import { NothingApplied } from '../failures';
import { checkEdit } from '../checkEdit';
import type { EditableSheet } from './editableSheet';
import { History, isStanding, type LiveStep } from './history';
import { LiveSheet, type LiveChange, type LiveContents } from './liveSheet';
import type { XlsxHost } from '../fileHost';

/** A file, and how to open its sheets for editing. */
export interface EditableBook {
  readonly host: XlsxHost;
  sheetNames(): readonly string[];
  open(name: string): EditableSheet;
}

export interface Made {
  readonly conflicts: readonly Conflict[];
  /** What was done; empty where there were conflicts. */
  readonly changes: readonly LiveChange[];
}

/** The sheets of an open file and all that was done to them, which is written into the file only when it is saved. */
export class LiveBook {
  private readonly opened = new Map<string, LiveSheet>();
  private readonly history = new History();

  constructor(
    private readonly book: EditableBook,
    private readonly fileName: string,
  ) {}

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

  /** Forgets a sheet that was taken out of the file. */
  drop(name: string): void {
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

  canRevert(): boolean {
    return this.history.lastApply() !== null;
  }

  /** Takes the last apply back and leaves what was done elsewhere since. @throws NothingApplied */
  revert(): Made {
    const step = this.history.lastApply();
    if (!step) throw new NothingApplied(this.fileName);
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

  /** Takes down how settings came to be kept, once they are. */
  keepSettings(settings: NonNullable<LiveStep['settings']>): void {
    this.history.make({ kind: 'settings', changes: [], settings });
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
    return edits.length === 0 ? host.save() : host.saveWith(edits);
  }

  copyContents(): ReadonlyMap<LiveSheet, LiveContents> {
    return new Map([...this.opened.values()].map((sheet) => [sheet, sheet.copyContents()]));
  }

  /** Whether the sheets hold just this, but for those that are gone. */
  holds(contents: ReadonlyMap<LiveSheet, LiveContents>): boolean {
    return [...this.opened.values()].every((sheet) => sheet.holds(contents.get(sheet) ?? new Map()));
  }
}
