import { isSameContent, type LiveChange } from './liveSheet';

/** What one undo takes back. */
export interface LiveStep {
  readonly kind: 'typing' | 'apply' | 'revert' | 'settings';
  readonly changes: readonly LiveChange[];
  /** How settings and reasons go in and come out again; left out where the step leaves them alone. */
  readonly settings?: { before(): void; after(): void };
  /** How a sheet that was added goes in and comes out again. */
  readonly sheet?: { readonly name: string; readonly before: () => void; readonly after: () => void };
}

/** The steps of a session in order, and those that were undone and can be made again. */
export class History {
  private readonly done: LiveStep[] = [];
  private readonly undone: LiveStep[] = [];

  /** Makes a step, after which nothing that was undone can be made again. */
  make(step: LiveStep): void {
    put(step, 'after');
    this.done.push(step);
    this.undone.length = 0;
  }

  canUndo(): boolean {
    return this.done.some(isThere);
  }

  canRedo(): boolean {
    return this.undone.some(isThere);
  }

  /** The step that was taken back; null where there was none. */
  undo(): LiveStep | null {
    return move(this.done, this.undone, 'before');
  }

  redo(): LiveStep | null {
    return move(this.undone, this.done, 'after');
  }

  /** The apply that a revert takes back: the last one, unless that was reverted. */
  lastApply(): LiveStep | null {
    const last = this.done.findLast(({ kind }) => kind === 'apply' || kind === 'revert');
    return last?.kind === 'apply' ? last : null;
  }
}

/** Whether a change is still what its cell holds. */
export function isStanding({ sheet, cell, after }: LiveChange): boolean {
  return isSameContent(sheet.contentAt(cell), after);
}

/** A step none of whose cells is left, since a report went, is passed over. */
function move(from: LiveStep[], to: LiveStep[], side: 'before' | 'after'): LiveStep | null {
  for (;;) {
    const step = from.pop();
    if (!step) return null;
    to.push(step);
    if (isThere(step)) return put(step, side);
  }
}

function isThere({ changes, settings, sheet: added }: LiveStep): boolean {
  return settings !== undefined || added !== undefined || changes.some(({ sheet }) => !sheet.isGone);
}

/** Answers the step without the cells of sheets that are gone. */
function put(step: LiveStep, side: 'before' | 'after'): LiveStep {
  step.settings?.[side]();
  step.sheet?.[side]();
  const there = step.changes.filter(({ sheet }) => !sheet.isGone);
  for (const sheet of new Set(there.map((change) => change.sheet))) {
    sheet.put(
      there
        .filter((change) => change.sheet === sheet)
        .map((change) => ({ cell: change.cell, content: change[side] })),
    );
  }
  return { ...step, changes: there };
}
