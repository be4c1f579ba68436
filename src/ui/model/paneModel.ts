import { type CellAddress, toA1 } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import type { Engine, FindingView, ScorecardView } from '../../core/engine/engine';
import { SheetNotFound } from '../../core/sheet/errors';
import type { AlteredCopy, OwnChange } from '../../core/sheet/host';
import type { Choice } from '../../core/rules/rule';
import type { Settings } from '../../core/scorecard/settings';
import { plural } from '../../core/text/words';
import { Changing } from './changing';
import { Checking } from './checking';
import { findingAt } from './findingAt';
import type { ChosenDocument, PaneParts } from './paneParts';
import { PaneStore } from './paneStore';
import { keepReason, keepReasonBetween, type ReasonOutcome, revertReasons, withdrawReason } from './reasons';
import { ReportOnSheet } from './reportOnSheet';
import { sayRefusal } from './sentences';
import { SheetMarks } from './sheetMarks';
import { findFinding, shownScorecards, shownTables } from './shown';
import { keepSignOff, withdrawSignOff } from './signing';
import type { Notice, PaneState, View } from './state';

/**
 * What the pane knows and can do, apart from how it is drawn. Everything that asks the host or the engine for
 * something goes through it; no action throws: what goes wrong becomes a notice.
 */
export class PaneModel {
  private readonly store: PaneStore;
  private readonly checking: Checking;
  private readonly changing: Changing;
  private readonly marks: SheetMarks;
  private readonly report: ReportOnSheet;
  private stopListening: (() => Promise<void>) | null = null;
  private isClosed = false;

  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;

  constructor(private readonly parts: PaneParts) {
    this.store = new PaneStore(parts.memory);
    this.getState = this.store.get;
    this.subscribe = this.store.subscribe;
    this.checking = new Checking(this.store, parts, () => {
      this.marks.compare();
    });
    this.changing = new Changing(this.store, this.checking, parts.host);
    this.marks = new SheetMarks(this.store, this.changing, parts.host);
    this.report = new ReportOnSheet(this.store, this.changing, parts);
  }

  /** Begins to listen for changes and fetches what the screens need to know of rules and methods. */
  async open(): Promise<void> {
    await this.store.guard('The pane could not be started', async () => {
      const engine = await this.parts.engine;
      // The settings are asked for here, so that the first check need not wait for them.
      const [rules, methods] = await Promise.all([engine.rules(), engine.methods(), engine.settings()]);
      this.store.set({ rules: new Map(rules.map((rule) => [rule.id, rule])), methods });
      const stop = await this.parts.host.onChange((changes) => {
        this.checking.hearOf(changes);
      });
      const stopFollowing = await this.parts.host.onSelect?.((place) => {
        const { view, work } = this.getState();
        // Says nothing and takes no focus: the user is in the sheet.
        const found = view === 'check' && !work ? findingAt(this.getState(), place) : null;
        if (found) this.chooseFinding(found.id);
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
    const { check, progress } = this.getState();
    if (!kept?.wasChecked || check || progress) return;
    this.store.set({ canRevert: this.parts.host.canRevert() });
    await this.checking.run(null, { isUnasked: true });
    const { scorecard, finding } = kept;
    const isThere = this.getState().check?.scorecards.some(({ id }) => id === scorecard);
    if (isThere) this.store.set({ scorecard });
    if (this.findFinding(finding)) this.store.set({ finding });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.checking.close();
    await this.stopListening?.();
  }

  show(view: View): void {
    this.store.set({ view, notice: null });
  }

  chooseScorecard(scorecard: string | null): void {
    this.store.set({ scorecard, finding: null });
  }

  chooseFinding(finding: string | null): void {
    this.store.set({ finding });
  }

  /** Shows what is told from outside of the pane, by a command of the ribbon for instance. */
  tell(notice: Notice): void {
    this.store.tell(notice);
  }

  dismissNotice(): void {
    this.store.set({ notice: null });
  }

  announce(text: string): void {
    this.store.announce(text);
  }

  /** Checks the whole workbook, because the user asked for it. */
  async check(): Promise<void> {
    await this.checking.ask();
  }

  /** Checks the sheet that the user is on; of the others what was known before stays. */
  async checkSheet(): Promise<void> {
    await this.store.guard('The sheet was not checked', async () => {
      const active = await this.parts.host.activeCell();
      if (active) return this.checking.ask({ only: active.sheet });
      const title = 'Scorecard Checker could not tell which sheet you are on.';
      const text = 'Click a cell of the sheet, then choose Check this sheet only again.';
      this.store.tell({ kind: 'info', title, text }, `${title} ${text}`);
    });
  }

  /** The same, and reads exactly which cells are merged, because the user chose to whatever it costs. */
  async checkMerges(): Promise<void> {
    await this.checking.ask({ exactMerges: true });
  }

  /** Whether a change leaves Excel's own Undo nothing to take back. */
  emptiesUndo(change: OwnChange): boolean {
    return this.parts.host.emptiesUndo?.(change) ?? false;
  }

  async cancel(): Promise<void> {
    await this.checking.cancel();
  }

  /** Shows a cell in the workbook and says so, in these words if given. The focus stays where it is. */
  async select(sheet: string, cell: CellAddress, said?: string): Promise<void> {
    await this.store.guard(`${toA1(cell)} could not be shown`, async () => {
      try {
        await this.parts.host.select(sheet, cell);
      } catch (error) {
        // It was renamed or deleted, which Excel does not tell of.
        if (error instanceof SheetNotFound) this.checking.hearOf([{ sheet: null, cells: [] }]);
        throw error;
      }
      this.announce(said ?? `${toA1(cell)} on ${sheet} selected.`);
    });
  }

  /** Makes the edits or none; true if they were made. Says what happened in a notice. */
  async apply(edits: readonly CellEdit[], done: string): Promise<boolean> {
    if (edits.length === 0) return false;
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    const work = `Writing ${plural(edits.length, 'cell')}`;
    return this.changing.change({ work, outcome: 'Nothing was written', sheets }, async () => {
      const conflicts = await this.parts.host.apply(edits);
      if (conflicts.length > 0) return sayRefusal('Nothing was written', conflicts);
      return {
        kind: 'success',
        title: done,
        text: 'Revert puts back exactly what was there.',
        offersRevert: 'cells',
      };
    });
  }

  /** Adds a sheet that is another one but for some cells; true if it was added. Says what happened in a notice. */
  async addCopy(copy: AlteredCopy): Promise<boolean> {
    const outcome = 'The new sheet was not made';
    return this.changing.change({ work: 'Making the new sheet', outcome, sheets: [copy.name] }, async () => {
      const conflicts = await this.parts.host.addCopy(copy);
      if (conflicts.length > 0) return sayRefusal(outcome, conflicts);
      const title = `Next year’s scorecard is on sheet “${copy.name}”.`;
      return { kind: 'success', title, text: 'Revert removes the sheet again.', offersRevert: 'cells' };
    });
  }

  /** Takes the last apply back exactly. */
  async revert(): Promise<boolean> {
    const change = { work: 'Reverting', outcome: 'Nothing was reverted', sheets: null };
    return this.changing.change(change, async () => {
      const conflicts = await this.parts.host.revert();
      if (conflicts.length > 0) return sayRefusal('Nothing was reverted', conflicts);
      return { kind: 'success', title: 'Reverted. The cells are as they were before.' };
    });
  }

  /** Keeps one reason for leaving findings as they are; `refused` is a sentence if it is not accepted. */
  async explain(findings: readonly string[], reason: string, by: string): Promise<ReasonOutcome> {
    return keepReason(await this.parts.engine, this.changing, findings, reason, by);
  }

  async withdraw(finding: string): Promise<boolean> {
    return withdrawReason(await this.parts.engine, this.changing, finding);
  }

  /** Takes the reasons that were given or withdrawn last back as a whole. */
  async revertReasons(): Promise<boolean> {
    return revertReasons(await this.parts.engine, this.changing);
  }

  async signOff(by: string): Promise<boolean> {
    return keepSignOff(await this.parts.engine, this.changing, by);
  }

  async withdrawSignOff(): Promise<boolean> {
    return withdrawSignOff(await this.parts.engine, this.changing);
  }

  async saveSettings(settings: Settings): Promise<boolean> {
    const engine = await this.parts.engine;
    const change = { work: 'Saving the settings', outcome: 'The settings were not changed', sheets: [] };
    return this.changing.change(change, async () => {
      await engine.saveSettings(settings);
      return {
        kind: 'success',
        title: 'The settings are changed.',
        text: 'They are stored when you save the workbook.',
      };
    });
  }

  /** Settles a finding by an answer that goes into the settings. */
  async choose(choice: Choice): Promise<boolean> {
    const engine = await this.parts.engine;
    const change = { work: 'Saving the answer', outcome: 'The answer was not saved', sheets: [] };
    return this.changing.change(change, async () => {
      await engine.choose(choice);
      return {
        kind: 'success',
        title: 'Your answer is saved.',
        text: 'It is stored when you save the workbook.',
      };
    });
  }

  async mark(): Promise<void> {
    await this.marks.make();
  }

  async clearMarks(): Promise<void> {
    await this.marks.clear();
  }

  async writeReport(): Promise<void> {
    await this.report.write();
  }

  async removeReport(): Promise<void> {
    await this.report.remove();
  }

  /** Finds out what of ours is in the workbook to be taken out. Nobody asked, so nothing is said where it fails. */
  async lookForRemovable(): Promise<void> {
    const removable = await this.parts.host.findRemovable().catch(() => null);
    this.store.set({ removable });
  }

  /** Opens the trajectories at a row. */
  fillRow(sheet: string, { row, column }: CellAddress): void {
    this.show('trajectories');
    this.store.set({ fillRow: { sheet, row, column } });
  }

  /** Opens the trajectories at the row that the user is in. */
  async fillActiveRow(): Promise<void> {
    this.show('trajectories');
    await this.store.guard('The row was not found', async () => {
      const active = await this.parts.host.activeCell();
      this.store.set({ fillRow: active && { sheet: active.sheet, ...active.cell } });
      if (!this.getState().check) await this.check();
      if (active) return;
      const title = 'Scorecard Checker could not tell which row you are in.';
      const text = 'Choose a cell in an indicator’s row, then choose Fill this row again.';
      this.store.tell({ kind: 'info', title, text }, `${title} ${text}`);
    });
  }

  /** The scorecards that are shown: the chosen one, or all. */
  shownScorecards(): readonly ScorecardView[] {
    return shownScorecards(this.getState());
  }

  /** The same, and the tables that were not understood. */
  shownTables(): readonly ScorecardView[] {
    return shownTables(this.getState());
  }

  findFinding(id: string | null): FindingView | null {
    return findFinding(this.getState(), id);
  }

  /** Reads a file that the user chose; null where it cannot be read, which a notice says. */
  async readDocument(file: File): Promise<ChosenDocument | null> {
    let read: ChosenDocument | null = null;
    await this.store.guard(`“${file.name}” was not read`, async () => {
      read = (await this.parts.readDocument?.(file)) ?? null;
    });
    return read;
  }

  /** Keeps a reason for what was found between documents; `refused` is a sentence if it is not accepted. */
  async explainDocument(finding: string, reason: string, by: string): Promise<ReasonOutcome> {
    return keepReasonBetween(await this.parts.engine, this.changing, { finding, reason, by });
  }

  /** Asks the engine for something that changes nothing; null where it failed, which a notice says. */
  async ask<Answer>(outcome: string, question: (engine: Engine) => Promise<Answer>): Promise<Answer | null> {
    let answer: Answer | null = null;
    await this.store.guard(outcome, async () => {
      answer = await question(await this.parts.engine);
    });
    return answer;
  }
}
