import { collapse } from '../checking/collapse';
import { summarise } from '../checking/verdict';
import { listChasers } from '../dates/chasers';
import type { NextYear } from '../documents/nextYear/planNextYear';
import { documentRules } from '../documents/documentRules';
import type { CalendarDate } from '../sheet/calendar';
import {
  explainAll,
  type Explanation,
  type FoundExplained,
  judgeReason,
  type ReasonStep,
  stepBetween,
  takeBackStep,
  withdrawAll,
} from '../explanations/index';
import { signOff, type SignOff, type SignOffStanding, standingOf } from '../explanations/signOff';
import type { LiveHost, ReportSheet } from '../sheet/host';
import { readSettingsJson } from '../stored/readSettings';
import { datesToServiceTexts, datesToText } from '../report/datesText';
import { mailLayout } from '../report/layout';
import { checkToHtml } from '../report/html';
import { checkToSheet } from '../report/officerSheet';
import type { CheckReport } from '../report/report';
import type { ServiceLetter } from '../report/serviceLetter';
import { allRules } from '../rules/index';
import type { Choice } from '../rules/rule';
import type { Scorecard } from '../scorecard/scorecard';
import { layOver, replaceSettings, type Settings } from '../scorecard/settings';
import { readStored, type Stored, writeStored } from '../stored/stored';
import type { FillOptions } from '../trajectories/fill';
import { groupBy } from '../text/groupBy';
import { listAnd } from '../text/words';
import { allMethods } from '../trajectories/index';
import { checkWorkbook, nothingKnown } from './checkWorkbook';
import {
  type CheckRequest,
  type Engine,
  type FillPreview,
  type FindingView,
  type FixPreview,
  type Progress,
  ReasonRefused,
  type ScorecardChasersView,
  type ScorecardView,
  type SheetOutline,
  type StoredSettings,
  type WorkbookCheck,
} from './engine';
import type { DocumentFinding } from './documentFindings';
import { keepDocumentReason } from './documentReasons';
import type { ComparisonView, Earlier, RequiredView, StatementView } from './documents';
import { type KnownOptions, type KnownSheet, understand } from './knownSheet';
import { chooseNearMiss, sayNothingFound } from './nothingFound';
import { lettersOf, reportOf } from './outgoing';
import { keptUnderNewNames } from './renamedSheets';
import { outlineOf } from './outline';
import { previewFill, previewFixes } from './previews';
import { idOf, shareFindings, viewMethod, viewRule, viewScorecard } from './views';

/** What reads documents is fetched when one is chosen, and not before. */
const loadDocuments = () => import(/* webpackChunkName: "documents" */ './documents');

export interface EngineOptions {
  /** Lets whoever shares the thread have a turn: drawing, clicks, a request to cancel. */
  readonly pause: () => Promise<void>;
}

/** An engine that works where it is called, on the workbook of one host. */
export function createEngine(host: LiveHost, { pause }: EngineOptions): Engine {
  return new LocalEngine(host, pause);
}

class LocalEngine implements Engine {
  private known = nothingKnown;
  private stored: Stored | null = null;
  private last: WorkbookCheck | null = null;
  private isCancelled = false;
  /** What the last explain or withdraw did, for a revert. */
  private lastReasons: ReasonStep | null = null;
  /** What was found the last time that the documents were asked, for a reason. */
  private askedRequired: readonly DocumentFinding[] = [];
  private askedCompared: readonly DocumentFinding[] = [];

  constructor(
    private readonly host: LiveHost,
    private readonly pause: () => Promise<void>,
  ) {}

  rules() {
    return Promise.resolve(allRules.map(viewRule));
  }

  methods() {
    return Promise.resolve(allMethods.map(viewMethod));
  }

  async check(request: CheckRequest, onProgress?: (progress: Progress) => void): Promise<WorkbookCheck> {
    this.isCancelled = false;
    const stored = await this.readStored();
    const { settings, explanations, signOff: signed, problems } = stored;
    this.known = await checkWorkbook(
      this.host,
      this.known,
      {
        sheets: request.sheets ?? null,
        isOnly: request.isOnly ?? false,
        keepUndo: request.keepUndo ?? false,
        exactMerges: request.exactMerges ?? false,
      },
      { asOf: request.asOf, settings, explanations },
      {
        pause: this.pause,
        isCancelled: () => this.isCancelled,
        onProgress: onProgress ?? (() => undefined),
      },
    );
    // So that the next check takes what was followed for what it checked under.
    this.stored = keptUnderNewNames(stored, this.known.renamed);
    return (this.last = { ...this.view(request.asOf, problems), signOff: this.standing(signed) });
  }

  cancel(): void {
    this.isCancelled = true;
  }

  async previewFixes(ids: readonly string[]): Promise<FixPreview> {
    const wanted = new Set(ids);
    const findings = this.findings().filter(({ id }) => wanted.has(id));
    return Promise.resolve(previewFixes(findings, (sheet) => this.sheet(sheet), this.options()));
  }

  async previewFill(id: string, options: FillOptions): Promise<FillPreview> {
    const scorecard = this.scorecard(id);
    return Promise.resolve(previewFill(scorecard, this.sheet(scorecard.sheet).grid, options, this.options()));
  }

  chasers(): Promise<readonly ScorecardChasersView[]> {
    const { asOf } = this.options();
    const views = this.scorecards().map(([id, scorecard]): ScorecardChasersView => {
      const chasers = listChasers(scorecard, asOf);
      const report = { asOf, scorecards: [{ file: '', scorecard, chasers }] };
      const { range } = this.last!.scorecards.find((view) => view.id === id)!;
      return {
        scorecard: id,
        sheet: scorecard.sheet,
        range,
        chasers,
        text: datesToText(report, mailLayout),
        services: datesToServiceTexts(report, mailLayout),
      };
    });
    return Promise.resolve(views);
  }

  judgeReason(ids: readonly string[], reason: string): Promise<string | null> {
    for (const id of ids) {
      const finding = this.finding(id);
      const rule = allRules.find((one) => one.id === finding.rule)!;
      const refused = judgeReason(finding, rule, reason);
      if (refused !== null) return Promise.resolve(refused);
    }
    return Promise.resolve(null);
  }

  async explain(ids: readonly string[], reason: string, by: string): Promise<void> {
    const refused = await this.judgeReason(ids, reason);
    if (refused !== null) throw new ReasonRefused(refused);
    const given = { reason, by, on: this.options().asOf };
    await this.storeReasons((explanations) => explainAll(explanations, this.parts(ids), given));
  }

  async withdraw(id: string): Promise<void> {
    await this.storeReasons((explanations) => withdrawAll(explanations, this.parts([id])));
  }

  async revertReasons(): Promise<boolean> {
    const step = this.lastReasons;
    if (!step) return false;
    await this.store(({ explanations }) => ({ explanations: takeBackStep(explanations, step) }));
    this.lastReasons = null;
    return true;
  }

  outline(sheet: string | null, headerRow: number | null): Promise<SheetOutline | null> {
    return Promise.resolve(outlineOf(this.known.sheets, this.options().settings, { sheet, headerRow }));
  }

  async settings(): Promise<StoredSettings> {
    const { settings, problems } = await this.readStored();
    return { settings, problems };
  }

  readSettings(json: unknown): Promise<StoredSettings> {
    return Promise.resolve(readSettingsJson(json));
  }

  async saveSettings(settings: Settings): Promise<void> {
    await this.store(({ settings: before }) => ({ settings: replaceSettings(before, settings) }));
  }

  rereadSettings(): void {
    this.stored = null;
  }

  async choose({ setting }: Choice): Promise<void> {
    await this.store(({ settings }) => ({ settings: layOver(settings, setting) }));
  }

  async narrative(text: string): Promise<readonly StatementView[]> {
    const { settings } = await this.readStored();
    const { viewStatements } = await loadDocuments();
    return viewStatements(text, this.listed(), settings);
  }

  async required(list: string): Promise<readonly RequiredView[]> {
    const { explanations } = await this.readStored();
    const { viewRequired } = await loadDocuments();
    const { views, found } = viewRequired(list, this.listed(), explanations);
    this.askedRequired = found;
    return views;
  }

  async compare(earlier: Earlier): Promise<ComparisonView> {
    const { settings, explanations } = await this.readStored();
    const all = this.listed();
    const isOld = ({ sheet }: Scorecard) => 'sheet' in earlier && sheet === earlier.sheet;
    const old =
      'sheet' in earlier
        ? all.filter(isOld)
        : earlier.grids.flatMap((grid) => understand(grid, settings).scorecards);
    const { viewComparison } = await loadDocuments();
    const { view, found } = viewComparison(
      old,
      all.filter((scorecard) => !isOld(scorecard)),
      explanations,
    );
    this.askedCompared = found;
    return view;
  }

  async previewNextYear(name: string): Promise<NextYear> {
    const { settings } = await this.readStored();
    const { planNextYear } = await loadDocuments();
    const taken = (await this.host.sheets()).map((sheet) => sheet.name);
    const { grid, scorecards } = this.sheet(name);
    return planNextYear(grid, scorecards, taken, settings);
  }

  async explainDocument(id: string, reason: string, by: string): Promise<string | null> {
    const [rule, number] = id.split('#');
    const asked = rule === 'kpi-missing' ? this.askedRequired : this.askedCompared;
    const one = asked[Number(number) - 1]!;
    const words = documentRules.find((known) => known.id === rule)!;
    const refused = judgeReason(one.finding, words, reason);
    if (refused !== null) return refused;
    await this.storeReasons((explanations) =>
      keepDocumentReason(explanations, one, { reason, by, on: this.options().asOf }),
    );
    return null;
  }

  async report(): Promise<ReportSheet> {
    return checkToSheet(await this.reportNow());
  }

  async page(by: string): Promise<string> {
    return checkToHtml(await this.reportNow(), by);
  }

  letters(deadline: CalendarDate | null, by: string): Promise<readonly ServiceLetter[]> {
    return Promise.resolve(lettersOf(this.known, { asOf: this.options().asOf, deadline, by }));
  }

  async signOff(by: string): Promise<void> {
    const { asOf } = this.options();
    const checks = collapse([...this.known.sheets.values()].flatMap((sheet) => sheet.checks));
    const signed = signOff(checks, this.last!.summary, { by, on: asOf });
    await this.store(() => ({ signOff: signed }));
  }

  async withdrawSignOff(): Promise<void> {
    await this.store(() => ({ signOff: null }));
  }

  private view(asOf: CalendarDate, settingsProblems: readonly string[]): Omit<WorkbookCheck, 'signOff'> {
    const sheets = [...this.known.sheets.values()];
    const found = sheets.flatMap((sheet) => sheet.checks);
    const checks = collapse(found);
    const ofSheets = [...groupBy(checks, ({ scorecard }) => scorecard.sheet).values()];
    const views = shareFindings(
      ofSheets.flatMap((ofSheet) =>
        ofSheet.map((check, index) => viewScorecard(check, idOf(check.scorecard, index))),
      ),
      found,
    );
    const isUnread = (_: ScorecardView, index: number) => found[index]!.scorecard.unread !== undefined;
    const unread = views.filter(isUnread);
    const scorecards = views.filter((view) => !unread.includes(view));
    const failures = [...this.known.failures].map(([sheet, reason]) => ({ sheet, reason }));
    const summary = summarise(checks);
    return {
      asOf,
      scorecards,
      unread,
      failures,
      notChecked: this.known.notRead,
      mergesUnknown: sheets
        .filter(({ grid, scorecards }) => grid.areMergesUnknown && scorecards.length > 0)
        .map(({ grid }) => grid.sheet),
      nothingFound: scorecards.length === 0 && failures.length === 0 ? this.sayNothingFound() : null,
      // What was not read cannot be vouched for.
      summary: {
        ...summary,
        ready: summary.ready && failures.length + this.known.notRead.length === 0,
      },
      settingsProblems,
    };
  }

  private async reportNow(): Promise<CheckReport> {
    const { signOff: signed } = await this.readStored();
    return reportOf(this.known, this.options().asOf, this.standing(signed));
  }

  private standing(signed: SignOff | null | undefined): SignOffStanding | null {
    const scorecards = [...this.known.sheets.values()].flatMap((sheet) => sheet.scorecards);
    return signed ? standingOf(signed, scorecards) : null;
  }

  private sayNothingFound(): string {
    const nearMisses = [...this.known.sheets.values()].flatMap(({ nearMiss }) => nearMiss ?? []);
    const read = [...this.known.sheets.keys()].map((name) => `“${name}”`);
    const where = this.known.notRead.length > 0 ? `sheet ${listAnd(read)}` : 'this workbook';
    return sayNothingFound(where, chooseNearMiss(nearMisses));
  }

  /** Read once: what the workbook keeps is changed through this engine only, as far as it can know. */
  private async readStored(): Promise<Stored> {
    return (this.stored ??= readStored(await this.host.settings.get()));
  }

  /** Looks again before it writes, because another window may have written too. */
  private async store(change: (stored: Stored) => Partial<Stored>): Promise<void> {
    const stored = keptUnderNewNames(readStored(await this.host.settings.get()), this.known.renamed);
    const changed = { ...stored, ...change(stored), revision: stored.revision + 1 };
    await this.host.settings.set(writeStored(changed));
    this.stored = changed;
  }

  private async storeReasons(
    change: (explanations: readonly Explanation[]) => readonly Explanation[],
  ): Promise<void> {
    let step: ReasonStep | null = null;
    await this.store(({ explanations: before }) => {
      const explanations = change(before);
      step = stepBetween(before, explanations);
      return { explanations };
    });
    this.lastReasons = step;
  }

  private listed(): readonly Scorecard[] {
    return this.scorecards().map(([, scorecard]) => scorecard);
  }

  private options(): KnownOptions {
    const { options } = this.known;
    if (!options) throw new Error('Nothing was checked yet');
    return options;
  }

  private scorecards(): (readonly [id: string, scorecard: Scorecard])[] {
    return [...this.known.sheets.values()].flatMap(({ scorecards }) =>
      scorecards.map((scorecard, index) => [idOf(scorecard, index), scorecard] as const),
    );
  }

  private scorecard(id: string): Scorecard {
    const found = this.scorecards().find(([known]) => known === id);
    if (!found) throw new Error(`No scorecard "${id}"`);
    return found[1];
  }

  private sheet(name: string): KnownSheet {
    const sheet = this.known.sheets.get(name);
    if (!sheet) throw new Error(`No sheet "${name}"`);
    return sheet;
  }

  private findings(): FindingView[] {
    const { scorecards = [], unread = [] } = this.last ?? {};
    return [...scorecards, ...unread].flatMap(({ findings }) => findings);
  }

  private finding(id: string): FindingView {
    const finding = this.findings().find((one) => one.id === id);
    if (!finding) throw new Error(`No finding "${id}"`);
    return finding;
  }

  /** What findings stand for, each with the scorecard that it was found in: a reason is kept for each by itself. */
  private parts(ids: readonly string[]): readonly FoundExplained[] {
    const wanted = new Set(ids.flatMap((id) => this.finding(id).parts));
    return [...this.known.sheets.values()]
      .flatMap(({ checks }) => checks)
      .map(({ scorecard, findings }) => ({ scorecard, findings: findings.filter((one) => wanted.has(one)) }))
      .filter(({ findings }) => findings.length > 0);
  }
}
