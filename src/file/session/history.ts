import type { Exchange } from './additions';
import { isSameContent, type LiveChange } from './liveSheet';

/** What one undo takes back. */
export interface LiveStep {
  readonly kind: 'typing' | 'apply' | 'revert' | 'settings';
  readonly changes: readonly LiveChange[];
  /** What it puts into the file beside the contents of cells, and what goes for that. */
  readonly exchange?: Exchange;
}

/** The steps of a session in order, and those that were undone and can be made again. */
export class History {
  private readonly done: LiveStep[] = [];
  private readonly undone: LiveStep[] = [];

  constructor(private readonly exchange: (exchange: Exchange) => void) {}

  /** Makes a step, after which nothing that was undone can be made again. */
  make(step: LiveStep): void {
    this.put(step, 'after');
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
    return this.move(this.done, this.undone, 'before');
  }

  redo(): LiveStep | null {
    return this.move(this.undone, this.done, 'after');
  }

  /** The apply that a revert takes back: the last one, unless that was reverted. */
  lastApply(): LiveStep | null {
    const last = this.done.findLast(({ kind }) => kind === 'apply' || kind === 'revert');
    return last?.kind === 'apply' ? last : null;
  }

  /** A step none of whose cells is left, since a report went, is passed over. */
  private move(from: LiveStep[], to: LiveStep[], side: 'before' | 'after'): LiveStep | null {
    for (;;) {
      const step = from.pop();
      if (!step) return null;
      to.push(step);
      if (isThere(step)) return this.put(step, side);
    }
  }

  /** Answers the step without the cells of sheets that are gone. */
  private put(step: LiveStep, side: 'before' | 'after'): LiveStep {
    if (step.exchange) this.exchange(side === 'after' ? step.exchange : turnBack(step.exchange));
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
}

/** What takes an exchange back. */
export function turnBack({ gone, come }: Exchange): Exchange {
  return { gone: come, come: gone };
}

/** Whether a change is still what its cell holds. */
export function isStanding({ sheet, cell, after }: LiveChange): boolean {
  return isSameContent(sheet.contentAt(cell), after);
}

function isThere({ changes, exchange }: LiveStep): boolean {
  return exchange !== undefined || changes.some(({ sheet }) => !sheet.isGone);
}
