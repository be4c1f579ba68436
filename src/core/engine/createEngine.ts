import { collapse } from '../checking/collapse/collapse';
import { listChasers } from '../dates/chasers';
import type { NextYear } from '../documents/nextYear/planNextYear';
import type { CalendarDate } from '../sheet/calendar';
import { explainAll, type FoundExplained, judgeReason, withdrawAll } from '../explanations/index';
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
import type { FillOptions } from '../trajectories/fill';
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
  type SheetOutline,
  type StoredSettings,
  type WorkbookCheck,
} from './engine';
import { DocumentQuestions } from './documentQuestions';
import type { ComparisonView, Earlier, RequiredView, StatementView } from './documents';
import type { KnownOptions, KnownSheet } from './knownSheet';
import { KeptInWorkbook } from './keptInWorkbook';
import { lettersOf, reportOf } from './outgoing';
import { outlineOf } from './outline';
import { previewFill, previewFixes } from './previews';
import { viewCheck } from './viewCheck';
import { idOf, viewMethod, viewRule } from './views';

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
  private last: WorkbookCheck | null = null;
  private isCancelled = false;

  private readonly kept: KeptInWorkbook;
  private readonly documents: DocumentQuestions;

  constructor(
    private readonly host: LiveHost,
    private readonly pause: () => Promise<void>,
  ) {
    this.kept = new KeptInWorkbook(host, () => this.known.renamed);
    this.documents = new DocumentQuestions(this.kept);
  }

  rules() {
    return Promise.resolve(allRules.map(viewRule));
  }

  methods() {
    return Promise.resolve(allMethods.map(viewMethod));
  }

  async check(request: CheckRequest, onProgress?: (progress: Progress) => void): Promise<WorkbookCheck> {
    this.isCancelled = false;
    const stored = await this.kept.read();
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
    this.kept.followNames(stored);
    return (this.last = viewCheck(this.known, request.asOf, problems, this.standing(signed)));
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
    await this.kept.changeReasons((explanations) => explainAll(explanations, this.parts(ids), given));
  }

  async withdraw(id: string): Promise<void> {
    await this.kept.changeReasons((explanations) => withdrawAll(explanations, this.parts([id])));
  }

  revertReasons(): Promise<boolean> {
    return this.kept.revertReasons();
  }

  outline(sheet: string | null, headerRow: number | null): Promise<SheetOutline | null> {
    return Promise.resolve(outlineOf(this.known.sheets, this.options().settings, { sheet, headerRow }));
  }

  async settings(): Promise<StoredSettings> {
    const { settings, problems } = await this.kept.read();
    return { settings, problems };
  }

  readSettings(json: unknown): Promise<StoredSettings> {
    return Promise.resolve(readSettingsJson(json));
  }

  async saveSettings(settings: Settings): Promise<void> {
    await this.kept.change(({ settings: before }) => ({ settings: replaceSettings(before, settings) }));
  }

  rereadSettings(): void {
    this.kept.forget();
  }

  async choose({ setting }: Choice): Promise<void> {
    await this.kept.change(({ settings }) => ({ settings: layOver(settings, setting) }));
  }

  narrative(text: string): Promise<readonly StatementView[]> {
    return this.documents.narrative(text, this.listed());
  }

  required(list: string): Promise<readonly RequiredView[]> {
    return this.documents.required(list, this.listed());
  }

  compare(earlier: Earlier): Promise<ComparisonView> {
    return this.documents.compare(earlier, this.listed());
  }

  async previewNextYear(name: string): Promise<NextYear> {
    const taken = (await this.host.sheets()).map((sheet) => sheet.name);
    return this.documents.previewNextYear(this.sheet(name), taken);
  }

  explainDocument(id: string, reason: string, by: string): Promise<string | null> {
    return this.documents.explain(id, reason, by, this.options().asOf);
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
    await this.kept.change(() => ({ signOff: signed }));
  }

  async withdrawSignOff(): Promise<void> {
    await this.kept.change(() => ({ signOff: null }));
  }

  private async reportNow(): Promise<CheckReport> {
    const { signOff: signed } = await this.kept.read();
    return reportOf(this.known, this.options().asOf, this.standing(signed));
  }

  private standing(signed: SignOff | null | undefined): SignOffStanding | null {
    const scorecards = [...this.known.sheets.values()].flatMap((sheet) => sheet.scorecards);
    return signed ? standingOf(signed, scorecards) : null;
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
