import { Cancelled } from '../../core/engine/engine';
import { Failure } from '../../core/sheet/errors';
import type { SheetChange } from '../../core/sheet/host';
import type { PaneParts } from './paneParts';
import type { PaneStore } from './paneStore';
import { Recheck } from './recheck';
import { sayCheck, sayFault } from './sentences';
import { countSheets } from './shown';
import type { Notice } from './state';

/** How a check is made. */
interface CheckWay {
  /** Nobody asked for it: it gets in nobody's way, and takes no message away. */
  readonly isUnasked?: boolean;
  /** Because the workbook was changed since: what a message says of it may no longer hold. */
  readonly isAfterChange?: boolean;
  /** Reads exactly which cells are merged, whatever it costs. */
  readonly exactMerges?: boolean;
  /** Reads this sheet and no other. */
  readonly only?: string;
}

/** Runs checks, because somebody asked or because the workbook was changed and then left alone. */
export class Checking {
  private readonly recheck: Recheck;
  private isClosed = false;

  constructor(
    private readonly store: PaneStore,
    private readonly parts: PaneParts,
    private readonly onChecked: () => void,
  ) {
    this.recheck = new Recheck(parts.clock);
  }

  /** A check that the user asked for. */
  async ask(way: CheckWay = {}): Promise<void> {
    const { progress, work } = this.store.get();
    if (progress || work) return;
    this.store.set({ notice: null });
    await this.run(way.only === undefined ? null : [way.only], way);
  }

  async cancel(): Promise<void> {
    const { progress, isCancelling } = this.store.get();
    if (!progress || isCancelling) return;
    this.store.set({ isCancelling: true, announcement: { text: 'Cancelling.' } });
    (await this.parts.engine).cancel();
  }

  /** Notes what was changed, so that it is checked again. */
  hearOf(changes: readonly SheetChange[]): void {
    const { check, progress } = this.store.get();
    if (!check && !progress) return;
    // Sheets that the user left out are not read because somebody typed in them.
    const notChecked = new Set<string | null>(check?.notChecked);
    const heard = changes.filter(({ sheet }) => !notChecked.has(sheet));
    if (heard.length === 0) return;
    this.recheck.note(heard);
    this.store.set({ isStale: true });
    this.plan();
  }

  close(): void {
    this.isClosed = true;
    this.recheck.stop();
  }

  /** @param sheets that are read again; null for all */
  async run(sheets: readonly string[] | null, way: CheckWay = {}): Promise<void> {
    const { clock, engine: coming } = this.parts;
    const takeBack = this.recheck.begin(sheets);
    this.store.set({ progress: { share01: 0, sheet: '' }, willCheckAgain: false, isCancelling: false });
    const began = clock.now();
    try {
      const engine = await coming;
      const request = {
        asOf: clock.today(),
        ...(sheets ? { sheets } : {}),
        ...(way.isUnasked ? { keepUndo: true } : {}),
        ...(way.exactMerges ? { exactMerges: true } : {}),
        ...(way.only === undefined ? {} : { isOnly: true }),
      };
      const check = await engine.check(request, (progress) => {
        if (this.store.get().progress) this.store.set({ progress });
      });
      this.recheck.finish(clock.now() - began, sheets?.length ?? countSheets(check));
      const { scorecard, notice, past, check: shown, checkedAt } = this.store.get();
      const isThere = check.scorecards.some(({ id }) => id === scorecard);
      this.store.set({
        check,
        past: {
          first: past?.first ?? check,
          before:
            shown && (!way.isUnasked || !past?.before)
              ? { check: shown, at: checkedAt ?? '' }
              : (past?.before ?? null),
        },
        checkedAt: clock.time(),
        progress: null,
        isStale: this.recheck.hasChanges,
        canRevert: this.parts.host.canRevert(),
        notice: way.isAfterChange ? null : this.noticeThatHolds(),
        scorecard: isThere ? scorecard : null,
        announcement: { text: [notice?.title, sayCheck(check)].filter(Boolean).join(' ') },
      });
      this.onChecked();
      if (this.recheck.hasChanges) this.plan();
    } catch (error) {
      takeBack();
      this.sayStopped(error, sheets, way.isUnasked ?? false);
    }
  }

  private sayStopped(error: unknown, sheets: readonly string[] | null, isUnasked: boolean): void {
    const { check, notice } = this.store.get();
    this.store.set({ progress: null, isStale: check !== null });
    if (isUnasked && error instanceof Failure && error.isPassing) {
      this.recheck.leave(sheets);
      this.plan({ isInTheWay: true });
      return;
    }
    // What the user did before tells them more than a check that nobody asked for.
    this.store.tell(isUnasked && notice ? notice : sayEnd(error, check !== null));
  }

  /** An apply that was undone in the sheet can no longer be reverted, and is no news any more. */
  private noticeThatHolds(): Notice | null {
    const { notice } = this.store.get();
    return notice?.offersRevert === 'cells' && !this.parts.host.canRevert() ? null : notice;
  }

  /** Checks again by itself once the workbook is left alone. */
  private plan({ isInTheWay = false } = {}): void {
    const run = () => {
      if (this.isClosed || !this.recheck.hasChanges) return;
      const { progress, work } = this.store.get();
      if (progress || work) this.plan();
      else void this.run(this.recheck.sheets, { isUnasked: true, isAfterChange: true });
    };
    if (this.recheck.plan(countSheets(this.store.get().check), run, isInTheWay))
      this.store.set({ willCheckAgain: true });
  }
}

function sayEnd(error: unknown, wasChecked: boolean): Notice {
  if (!(error instanceof Cancelled)) return sayFault('The check was not finished', error);
  return {
    kind: 'info',
    title: 'The check was cancelled.',
    text: wasChecked
      ? 'The findings shown are from the check before.'
      : 'This workbook has not been checked yet.',
  };
}
