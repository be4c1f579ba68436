import { isSameContent, type LiveChange } from './liveSheet';

/** What one undo takes back. */
export interface LiveStep {
  readonly kind: 'typing' | 'apply' | 'revert';
  readonly changes: readonly LiveChange[];
}

/** The steps of a session in order, and those that were undone and can be made again. */
export class History {
  private readonly done: LiveStep[] = [];
  private readonly undone: LiveStep[] = [];

  /** Makes a step, after which nothing that was undone can be made again. */
  make(step: LiveStep): void {
    this.done.push(step);
    this.undone.length = 0;
    put(step.changes, 'after');
  }

  canUndo(): boolean {
    return this.done.some(isThere);
  }

  canRedo(): boolean {
    return this.undone.some(isThere);
  }

  /** The changes of the step that was taken back; null where there was none. */
  undo(): readonly LiveChange[] | null {
    return move(this.done, this.undone, 'before');
  }

  redo(): readonly LiveChange[] | null {
    return move(this.undone, this.done, 'after');
  }

  /** The apply that a revert takes back: the last one, unless that was reverted. */
  lastApply(): LiveStep | null {
    const last = this.done.findLast(({ kind }) => kind !== 'typing');
    return last?.kind === 'apply' ? last : null;
  }
}

/** Whether a change is still what its cell holds. */
export function isStanding({ sheet, cell, after }: LiveChange): boolean {
  return isSameContent(sheet.contentAt(cell), after);
}

/** A step none of whose cells is left, since a report went, is passed over. */
function move(from: LiveStep[], to: LiveStep[], side: 'before' | 'after'): readonly LiveChange[] | null {
  for (;;) {
    const step = from.pop();
    if (!step) return null;
    to.push(step);
    if (isThere(step)) return put(step.changes, side);
  }
}

function isThere({ changes }: LiveStep): boolean {
  return changes.some(({ sheet }) => !sheet.isGone);
}

function put(changes: readonly LiveChange[], side: 'before' | 'after'): readonly LiveChange[] {
  const there = changes.filter(({ sheet }) => !sheet.isGone);
  for (const sheet of new Set(there.map((change) => change.sheet))) {
    sheet.put(
      there
        .filter((change) => change.sheet === sheet)
        .map((change) => ({ cell: change.cell, content: change[side] })),
    );
  }
  return there;
}
