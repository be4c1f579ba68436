import { type CellAddress, toA1 } from '../../core/sheet/address';
import type { CellEdit, Conflict } from '../../core/sheet/edit';
import {
  Cancelled,
  type Engine,
  type FindingView,
  type ScorecardView,
  type WorkbookCheck,
} from '../../core/engine/engine';
import { marksOf } from '../../core/engine/marks';
import { Failure, SheetNotFound } from '../../core/sheet/errors';
import type { Change, LiveHost, Mark, Place, SheetChange } from '../../core/sheet/host';
import type { Choice } from '../../core/rules/rule';
import type { Settings } from '../../core/scorecard/settings';
import { plural } from '../../core/text/words';
import type { Clock } from './clock';
import type { PaneMemory } from './memory';
import { Recheck } from './recheck';
import { sayCheck, sayConflict, sayFault } from './sentences';
import { initialState, type Notice, type PaneState, type View } from './state';

/** What the pane itself asks of a host; the rest is the engine's. */
export type PaneHost = Omit<LiveHost, 'sheets' | 'read' | 'readAll' | 'settings'>;

interface PaneParts {
  readonly host: PaneHost;
  readonly engine: Engine | Promise<Engine>;
  readonly clock: Clock;
  /** Where there is one, what was checked and chosen comes back after the page was loaded again. */
  readonly memory?: PaneMemory;
}

/**
 * What the pane knows and can do, apart from how it is drawn. Everything that asks the host or the engine for
 * something is here; no action throws: what goes wrong becomes a notice.
 */
export class PaneModel {
  private state = initialState;
  private readonly listeners = new Set<() => void>();
  private stopListening: (() => Promise<void>) | null = null;
  private readonly recheck: Recheck;
  private isClosed = false;
  /** Where marks were made last, and of what kind; null where there are none of this pane's. */
  private marked: string | null = null;

  constructor(private readonly parts: PaneParts) {
    this.recheck = new Recheck(parts.clock);
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Begins to listen for changes and fetches what the screens need to know of rules and methods. */
  async open(): Promise<void> {
    await this.guard('The pane could not be started', async () => {
      const engine = await this.parts.engine;
      // The settings are asked for here, so that the first check need not wait for them.
      const [rules, methods] = await Promise.all([engine.rules(), engine.methods(), engine.settings()]);
      this.set({ rules: new Map(rules.map((rule) => [rule.id, rule])), methods });
      const stop = await this.parts.host.onChange((changes) => {
        this.hearOf(changes);
      });
      const stopFollowing = await this.parts.host.onSelect?.((place) => {
        this.follow(place);
      });
      const stopAll = async () => {
        await stop();
        await stopFollowing?.();
      };
      if (this.isClosed) await stopAll();
      else this.stopListening = stopAll;
    });
  }

  /** Takes up what was there before the page was loaded again: checks by itself, and goes back to the chosen finding. */
  async takeUp(): Promise<void> {
    const kept = this.parts.memory?.read();
    if (!kept?.wasChecked || this.state.check || this.state.progress) return;
    this.set({ canRevert: this.parts.host.canRevert() });
    await this.runCheck(null, { isUnasked: true });
    const { scorecard, finding } = kept;
    const { check } = this.getState();
    if (check?.scorecards.some(({ id }) => id === scorecard)) this.set({ scorecard });
    if (this.findFinding(finding)) this.set({ finding });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.recheck.stop();
    await this.stopListening?.();
  }

  show(view: View): void {
    this.set({ view, notice: null });
  }

  chooseScorecard(scorecard: string | null): void {
    this.set({ scorecard, finding: null });
  }

  chooseFinding(finding: string | null): void {
    this.set({ finding });
  }

  /** Shows what is told from outside of the pane, by a command of the ribbon for instance. */
  tell(notice: Notice): void {
    this.set({ notice, announcement: { text: notice.title } });
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  announce(text: string): void {
    this.set({ announcement: { text } });
  }

  /** Checks the whole workbook, because the user asked for it. */
  async check(): Promise<void> {
    if (this.state.progress || this.state.work) return;
    this.set({ notice: null });
    await this.runCheck(null);
  }

  /** The same, and reads exactly which cells are merged, because the user chose to whatever it costs. */
  async checkMerges(): Promise<void> {
    if (this.state.progress || this.state.work) return;
    this.set({ notice: null });
    await this.runCheck(null, { exactMerges: true });
  }

  /** Whether a change leaves Excel's own Undo nothing to take back. */
  emptiesUndo(change: Change): boolean {
    return this.parts.host.emptiesUndo?.(change) ?? false;
  }

  async cancel(): Promise<void> {
    if (!this.state.progress || this.state.isCancelling) return;
    this.set({ isCancelling: true, announcement: { text: 'Cancelling.' } });
    (await this.parts.engine).cancel();
  }

  /** Shows a cell in the workbook and says so, in these words if given. The focus stays where it is. */
  async select(sheet: string, cell: CellAddress, said?: string): Promise<void> {
    await this.guard(`${toA1(cell)} could not be shown`, async () => {
      try {
        await this.parts.host.select(sheet, cell);
      } catch (error) {
        // It was renamed or deleted, which Excel does not tell of.
        if (error instanceof SheetNotFound) this.hearOf([{ sheet: null, cells: [] }]);
        throw error;
      }
      this.announce(said ?? `${toA1(cell)} on ${sheet} selected.`);
    });
  }

  /** Makes the edits or none; true if they were made. Says what happened in a notice. */
  async apply(edits: readonly CellEdit[], done: string): Promise<boolean> {
    if (edits.length === 0) return false;
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    return this.change(`Writing ${plural(edits.length, 'cell')}`, 'Nothing was written', sheets, async () => {
      const conflicts = await this.parts.host.apply(edits);
      if (conflicts.length > 0) return refusal('Nothing was written', conflicts);
      return {
        kind: 'success',
        title: done,
        text: 'Revert puts back exactly what was there.',
        offersRevert: true,
      };
    });
  }

  /** Takes the last apply back exactly. */
  async revert(): Promise<boolean> {
    return this.change('Taking back', 'Nothing was taken back', null, async () => {
      const conflicts = await this.parts.host.revert();
      if (conflicts.length > 0) return refusal('Nothing was taken back', conflicts);
      return { kind: 'success', title: 'Taken back: the cells hold what they held before.' };
    });
  }

  /** Keeps a reason for leaving a finding as it is; `refused` is a sentence if it is not accepted. */
  async explain(
    finding: string,
    reason: string,
    by: string,
  ): Promise<{ readonly isKept: boolean; readonly refused: string | null }> {
    const engine = await this.parts.engine;
    let refused: string | null = null;
    const isKept = await this.change('Keeping the reason', 'The reason was not kept', [], async () => {
      refused = await engine.judgeReason(finding, reason);
      if (refused !== null) return null;
      await engine.explain(finding, reason, by);
      return {
        kind: 'success',
        title: 'The reason is kept in the workbook.',
        text: 'Save the workbook to keep it.',
      };
    });
    return { isKept, refused };
  }

  async withdraw(finding: string): Promise<boolean> {
    const engine = await this.parts.engine;
    return this.change('Withdrawing the reason', 'The reason was not withdrawn', [], async () => {
      await engine.withdraw(finding);
      return { kind: 'success', title: 'The reason is withdrawn.' };
    });
  }

  async saveSettings(settings: Settings): Promise<boolean> {
    const engine = await this.parts.engine;
    return this.change('Keeping the settings', 'The settings were not kept', [], async () => {
      await engine.saveSettings(settings);
      return {
        kind: 'success',
        title: 'The settings are kept in the workbook.',
        text: 'Save the workbook to keep them.',
      };
    });
  }

  /** Settles a finding by an answer that goes into the settings. */
  async choose(choice: Choice): Promise<boolean> {
    const engine = await this.parts.engine;
    return this.change('Keeping the answer', 'The answer was not kept', [], async () => {
      await engine.choose(choice);
      return {
        kind: 'success',
        title: 'The answer is kept in the workbook.',
        text: 'Save the workbook to keep it.',
      };
    });
  }

  async mark(): Promise<void> {
    const marks = marksOf(this.shownScorecards());
    await this.write('Marking', 'Nothing was marked', async () => {
      await this.parts.host.mark(marks);
      this.marked = placesOf(marks);
      this.set({ areMarksOld: false });
      return {
        kind: 'success',
        title: `${plural(marks.length, 'finding')} marked on the sheet.`,
        text: 'Clear marks takes them away; the fills and formats of the cells are as they were.',
      };
    });
  }

  async clearMarks(): Promise<void> {
    await this.write('Clearing marks', 'The marks were not cleared', async () => {
      await this.parts.host.clearMarks();
      this.marked = null;
      this.set({ areMarksOld: false });
      return { kind: 'success', title: 'The marks are cleared.' };
    });
  }

  async writeReport(): Promise<void> {
    const engine = await this.parts.engine;
    await this.write('Writing the report', 'The report was not written', async () => {
      const { rows, layout } = await engine.report();
      const sheet = await this.parts.host.writeReport(rows, layout);
      return { kind: 'success', title: `The report is on sheet “${sheet}”.` };
    });
  }

  async removeReport(): Promise<void> {
    await this.write('Removing the report', 'The report was not removed', async () => {
      const wasThere = await this.parts.host.removeReport();
      return wasThere
        ? { kind: 'success', title: 'The report is removed.' }
        : { kind: 'info', title: 'There is no report in this workbook.' };
    });
  }

  /** Opens the trajectories at a row. */
  fillRow(sheet: string, row: number): void {
    this.show('trajectories');
    this.set({ fillRow: { sheet, row } });
  }

  /** Opens the trajectories at the row that the user is in. */
  async fillActiveRow(): Promise<void> {
    this.show('trajectories');
    await this.guard('The row was not found', async () => {
      const active = await this.parts.host.activeCell();
      this.set({ fillRow: active && { sheet: active.sheet, row: active.cell.row } });
      if (!this.state.check) await this.check();
      if (active) return;
      const title = 'Which row you are in could not be told.';
      const text = 'Choose a cell in an indicator’s row, then choose Fill this row again.';
      this.set({ notice: { kind: 'info', title, text }, announcement: { text: `${title} ${text}` } });
    });
  }

  /** The scorecards that are shown: the chosen one, or all. */
  shownScorecards(): readonly ScorecardView[] {
    const { check, scorecard } = this.state;
    const all = check?.scorecards ?? [];
    return scorecard === null ? all : all.filter(({ id }) => id === scorecard);
  }

  findFinding(id: string | null): FindingView | null {
    if (id === null) return null;
    for (const { findings } of this.state.check?.scorecards ?? []) {
      const found = findings.find((finding) => finding.id === id);
      if (found) return found;
    }
    return null;
  }

  /** Asks the engine for something that changes nothing; null where it failed, which a notice says. */
  async ask<Answer>(outcome: string, question: (engine: Engine) => Promise<Answer>): Promise<Answer | null> {
    let answer: Answer | null = null;
    await this.guard(outcome, async () => {
      answer = await question(await this.parts.engine);
    });
    return answer;
  }

  /**
   * A change of cells or settings, after which these sheets are read and everything is checked again. So they are
   * after one that was refused or stopped half-way: the workbook is not what the pane took it for.
   */
  private async change(
    work: string,
    outcome: string,
    sheets: readonly string[] | null,
    make: () => Promise<Notice | null>,
  ): Promise<boolean> {
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
    if (this.state.check && (isDone || !isCertain))
      await this.runCheck(isCertain ? sheets : null, { isUnasked: true });
    return isDone;
  }

  /** True if it was done: neither failed nor refused. */
  private async write(work: string, outcome: string, make: () => Promise<Notice | null>): Promise<boolean> {
    if (this.state.work) return false;
    this.set({ work, notice: null });
    let notice: Notice | null = null;
    try {
      notice = await make();
    } catch (error) {
      notice = sayFault(outcome, error);
    }
    this.set({ work: null, notice, canRevert: this.parts.host.canRevert() });
    if (notice) this.announce(notice.title);
    return notice?.kind === 'success';
  }

  private async runCheck(
    sheets: readonly string[] | null,
    { isUnasked = false, exactMerges = false }: { isUnasked?: boolean; exactMerges?: boolean } = {},
  ): Promise<void> {
    const { clock, engine: coming } = this.parts;
    const takeBack = this.recheck.begin();
    this.set({ progress: { share01: 0, sheet: '' }, willCheckAgain: false, isCancelling: false });
    const began = clock.now();
    try {
      const engine = await coming;
      const request = {
        asOf: clock.today(),
        ...(sheets ? { sheets } : {}),
        ...(isUnasked ? { keepUndo: true } : {}),
        ...(exactMerges ? { exactMerges } : {}),
      };
      const check = await engine.check(request, (progress) => {
        if (this.state.progress) this.set({ progress });
      });
      this.recheck.finish(clock.now() - began, sheets?.length ?? countSheets(check));
      const { scorecard } = this.state;
      const isThere = check.scorecards.some(({ id }) => id === scorecard);
      this.set({
        check,
        checkedAt: clock.time(),
        progress: null,
        isStale: this.recheck.hasChanges,
        canRevert: this.parts.host.canRevert(),
        notice: this.noticeThatHolds(),
        scorecard: isThere ? scorecard : null,
        announcement: { text: [this.state.notice?.title, sayCheck(check)].filter(Boolean).join(' ') },
      });
      this.set({
        areMarksOld: this.marked !== null && this.marked !== placesOf(marksOf(this.shownScorecards())),
      });
      if (this.recheck.hasChanges) this.plan();
    } catch (error) {
      takeBack();
      if (isUnasked && error instanceof Failure && error.isPassing) {
        this.recheck.leave(sheets);
        this.set({ progress: null, isStale: this.state.check !== null });
        this.plan({ isInTheWay: true });
        return;
      }
      const isCancelled = error instanceof Cancelled;
      const notice: Notice = isCancelled
        ? {
            kind: 'info',
            title: 'The check was cancelled.',
            text: this.state.check
              ? 'The findings are those of the check before.'
              : 'Nothing is known of this workbook yet.',
          }
        : sayFault('The check was not finished', error);
      // What the user did before tells them more than a check that nobody asked for.
      const shown = isUnasked && this.state.notice ? this.state.notice : notice;
      this.set({
        progress: null,
        notice: shown,
        isStale: this.state.check !== null,
        announcement: { text: shown.title },
      });
    }
  }

  /** An apply that was undone in the sheet can no longer be reverted, and is no news any more. */
  private noticeThatHolds(): Notice | null {
    const { notice } = this.state;
    return notice?.offersRevert && !this.parts.host.canRevert() ? null : notice;
  }

  private hearOf(changes: readonly SheetChange[]): void {
    if (!this.state.check && !this.state.progress) return;
    this.recheck.note(changes);
    this.set({ isStale: true });
    this.plan();
  }

  /** Chooses the finding of the cell that the user went to; says nothing and takes no focus. */
  private follow({ sheet, cell }: Place): void {
    const { view, work, finding } = this.state;
    if (view !== 'check' || work) return;
    const isHere = (one: CellAddress) => one.row === cell.row && one.column === cell.column;
    const here = this.shownScorecards().flatMap(({ findings }) =>
      findings.filter((one) => one.sheet === sheet && one.cells.some(isHere)),
    );
    if (here.some(({ id }) => id === finding)) return;
    const open = here.filter(({ explained }) => explained === null || explained.hasLapsed);
    const found = open.find((one) => isHere(one.cell)) ?? open[0] ?? here[0];
    if (found) this.set({ finding: found.id });
  }

  /** Checks again by itself once the workbook is left alone. */
  private plan({ isInTheWay = false } = {}): void {
    const run = () => {
      if (this.isClosed || !this.recheck.hasChanges) return;
      if (this.state.progress || this.state.work) this.plan();
      else void this.runCheck(this.recheck.sheets, { isUnasked: true });
    };
    if (this.recheck.plan(countSheets(this.state.check), run, isInTheWay)) this.set({ willCheckAgain: true });
  }

  private async guard(outcome: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const notice = sayFault(outcome, error);
      this.set({ notice, announcement: { text: notice.title } });
    }
  }

  private set(part: Partial<PaneState>): void {
    const { check, scorecard, finding } = this.state;
    this.state = { ...this.state, ...part };
    const now = this.state;
    if (now.check && (now.check !== check || now.scorecard !== scorecard || now.finding !== finding))
      this.parts.memory?.write({ wasChecked: true, scorecard: now.scorecard, finding: now.finding });
    for (const listener of this.listeners) listener();
  }
}

/** The same for marks that look the same on the sheet. */
function placesOf(marks: readonly Mark[]): string {
  return marks.map(({ sheet, cell, severity }) => `${sheet}!${toA1(cell)} ${severity}`).join();
}

/** The sheets with scorecards, of which a check knows; at least one. */
function countSheets(check: WorkbookCheck | null): number {
  return Math.max(1, new Set(check?.scorecards.map(({ sheet }) => sheet)).size);
}

function refusal(title: string, conflicts: readonly Conflict[]): Notice {
  const isLocked = conflicts.some(({ reason }) => reason === 'protected');
  const isChanged = conflicts.some(({ reason }) => reason === 'changed');
  return {
    kind: 'warning',
    title: `${title}, because ${conflicts.length === 1 ? 'a cell was' : `${conflicts.length} cells were`} in the way.`,
    ...(isLocked
      ? { text: 'Choose Unprotect Sheet on the Review tab, or ask whoever protected it, then try again.' }
      : isChanged
        ? { text: 'Look at what the cells hold now, then try again.' }
        : {}),
    details: conflicts.map(sayConflict),
    places: conflicts.map(({ sheet, cell }) => ({ sheet, cell })),
  };
}
