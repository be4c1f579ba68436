import { Failure } from '../../core/sheet/errors';
import type { Checking } from './checking';
import type { PaneHost } from './paneParts';
import type { PaneStore } from './paneStore';
import { sayFault } from './sentences';
import type { Notice } from './state';

/** A change as it is made and told of. */
interface ChangeMade {
  /** While it is under way: "Keeping the reason". */
  readonly work: string;
  /** Where it failed: "The reason was not kept". */
  readonly outcome: string;
  /** The sheets that it changes cells of; null for any. */
  readonly sheets: readonly string[] | null;
}

/** Makes changes, one at a time, and says what came of each. */
export class Changing {
  constructor(
    private readonly store: PaneStore,
    private readonly checking: Checking,
    private readonly host: PaneHost,
  ) {}

  /**
   * A change of cells or settings, after which its sheets are read and everything is checked again. So they are
   * after one that was refused or stopped half-way: the workbook is not what the pane took it for.
   */
  async change({ work, outcome, sheets }: ChangeMade, make: () => Promise<Notice | null>): Promise<boolean> {
    let isCertain = true;
    const isDone = await this.write(work, outcome, async () => {
      try {
        const notice = await make();
        isCertain = notice?.kind !== 'warning';
        return notice;
      } catch (error) {
        isCertain = !(error instanceof Failure && error.mayHaveChanged);
        throw error;
      }
    });
    if (this.store.get().check && (isDone || !isCertain))
      await this.checking.run(isCertain ? sheets : null, { isUnasked: true });
    return isDone;
  }

  /** A change after which nothing need be checked. True if it was done: neither failed nor refused. */
  async write(work: string, outcome: string, make: () => Promise<Notice | null>): Promise<boolean> {
    if (this.store.get().work) return false;
    this.store.set({ work, notice: null });
    let notice: Notice | null = null;
    try {
      notice = await make();
    } catch (error) {
      notice = sayFault(outcome, error);
    }
    this.store.set({ work: null, notice, canRevert: this.host.canRevert() });
    if (notice) this.store.announce(notice.title);
    return notice?.kind === 'success';
  }
}
