import type { ComparisonView, Earlier, RequiredView, StatementView } from './documents';
import type { NextYear } from '../documents/nextYear/planNextYear';
import type { CellAddress } from '../sheet/address';
import type { NotRun, Summary } from '../checking/finding';
import type { CalendarDate } from '../sheet/calendar';
import type { Chaser } from '../dates/chasers';
import type { CellEdit } from '../sheet/edit';
import type { ListedFinding } from '../explanations/explanation';
import { Failure } from '../sheet/errors';
import type { ReportSheet } from '../sheet/host';
import type { ServiceText } from '../report/report';
import type { ServiceLetter } from '../report/serviceLetter';
import type { SignOffStanding } from '../explanations/signOff';
import type { Certainty, Field, Polarity, PolaritySource, Unit } from '../scorecard/scorecard';
import type { Choice } from '../rules/rule';
import type { Settings } from '../scorecard/settings';
import type { Severity } from '../sheet/severity';
import type { FillEdit, FillOptions, FillRefusal } from '../trajectories/fill';
import type { TrajectoryPoint } from '../trajectories/points';

export type { ComparisonView, DocumentFindingView, RequiredView, RowCell, StatementView } from './documents';
export type { TrajectoryPoint } from '../trajectories/points';

/**
 * All that the screens ask for. Whether it is worked out beside them or in a worker they cannot tell: every question
 * and every answer is plain data. Only `save...`, `explain`, `signOff`, `withdraw...` and `revertReasons` write, and
 * only settings.
 */
export interface Engine {
  /**
   * Reads sheets and checks them; what was known of the other sheets stays.
   * @throws Cancelled, and a Failure of the host.
   */
  check(request: CheckRequest, onProgress?: (progress: Progress) => void): Promise<WorkbookCheck>;
  /** Stops the check that is under way; what was known before it stays. */
  cancel(): void;
  /** What the named findings, all of them at once, know how to put right. */
  previewFixes(findings: readonly string[]): Promise<FixPreview>;
  /** What a fill of one scorecard would write, as the sheets were at the last check. */
  previewFill(scorecard: string, options: FillOptions): Promise<FillPreview>;
  /** Who owes what on the day of the last check, scorecard by scorecard. */
  chasers(): Promise<readonly ScorecardChasersView[]>;
  /** What is wrong with a reason for leaving findings as they are, as a plain sentence; null if it will do for all. */
  judgeReason(findings: readonly string[], reason: string): Promise<string | null>;
  /**
   * Keeps one reason in the workbook for each of these findings, in place of the one before: each lapses by itself.
   * @throws ReasonRefused where it will not do for one of them; then none has it
   */
  explain(findings: readonly string[], reason: string, by: string): Promise<void>;
  /** Takes the reason of a finding back. */
  withdraw(finding: string): Promise<void>;
  /** Takes the last explain or withdraw back as a whole; false where there is none left to take back. */
  revertReasons(): Promise<boolean>;
  /** A sheet for somebody who says where its scorecard stands; null where nothing stands on any. See SheetOutline. */
  outline(sheet: string | null, headerRow: number | null): Promise<SheetOutline | null>;
  /** Every rule, in the order of the catalogue. */
  rules(): Promise<readonly RuleView[]>;
  /** Every way to fill, in the order of the list on screen. */
  methods(): Promise<readonly MethodView[]>;
  settings(): Promise<StoredSettings>;
  /** Settings that come from somewhere else, another workbook or a file: what of them can be used. Keeps nothing. */
  readSettings(json: unknown): Promise<StoredSettings>;
  saveSettings(settings: Settings): Promise<void>;
  /** What the workbook keeps for us was changed past this engine, by an undo for instance: it is read again. */
  rereadSettings(): void;
  /** Lays an answer to a finding over what is set. */
  choose(choice: Choice): Promise<void>;
  /** The figures of a plan's text against the scorecards of the last check. */
  narrative(text: string): Promise<readonly StatementView[]>;
  /** A list of required indicators, one a line, against them. */
  required(list: string): Promise<readonly RequiredView[]>;
  /** What changed in them since an earlier scorecard. */
  compare(earlier: Earlier): Promise<ComparisonView>;
  /** A sheet for next year's scorecard from those of this one, as the sheet was at the last check. Makes nothing. */
  previewNextYear(sheet: string): Promise<NextYear>;
  /**
   * Keeps a reason in the workbook for one of the findings that `required` or `compare` gave last.
   * @returns what is wrong with it, as a plain sentence; null where it is kept
   */
  explainDocument(finding: string, reason: string, by: string): Promise<string | null>;
  /** The last check as a sheet for the workbook. */
  report(): Promise<ReportSheet>;
  /** The last check as a page of HTML to print or pass on; `by` is who checked, and may be empty. */
  page(by: string): Promise<string>;
  /** A mail to each service that is asked for something; `deadline` is null to leave open by when. */
  letters(deadline: CalendarDate | null, by: string): Promise<readonly ServiceLetter[]>;
  /** Keeps in the workbook that somebody stands by what the last check came to, in place of the sign-off before. */
  signOff(by: string): Promise<void>;
  withdrawSignOff(): Promise<void>;
}

/** What stands on a sheet, as far as it matters to say which row holds the headings and what each column is for. */
export interface SheetOutline {
  /** Every visible sheet on which anything stands. */
  readonly sheets: readonly string[];
  /** The one that was asked for; the likeliest where none was. */
  readonly sheet: string;
  /** The row that was asked for, else the one that is set or is likeliest, as the sheet counts rows. */
  readonly headerRow: number;
  /** As their headings in that row would be understood. */
  readonly columns: readonly ColumnView[];
  /** What is set for columns of this sheet, by their letters. */
  readonly set: Readonly<Record<string, string>>;
}

export interface CheckRequest {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  /**
   * Only these sheets are read; every sheet unless given. The others are checked as they were read before, so that
   * none at all checks everything again under new settings.
   */
  readonly sheets?: readonly string[];
  /** Because the user chose so: no other sheet is read, whatever is known of it, and what was never read is said. */
  readonly isOnly?: boolean;
  /** For a check that nobody asked for: see ReadOptions. */
  readonly keepUndo?: boolean;
  /** Because the user chose to know exactly which cells are merged: see ReadOptions. */
  readonly exactMerges?: boolean;
}

export interface Progress {
  /** 0 to 1. */
  readonly share01: number;
  /** The sheet that is being read or checked. */
  readonly sheet: string;
}

export interface WorkbookCheck {
  readonly asOf: CalendarDate;
  readonly scorecards: readonly ScorecardView[];
  /**
   * Tables beside them that look like scorecards and were not understood, with the finding that says so, and sheets without
   * a scorecard on which something is left over from drafting: neither has indicators.
   */
  readonly unread: readonly ScorecardView[];
  /** Sheets that could not be read, with a plain sentence each. */
  readonly failures: readonly { readonly sheet: string; readonly reason: string }[];
  /** Sheets that were never read, because the user chose to check others only. */
  readonly notChecked?: readonly string[];
  /** Sheets with a scorecard of which nobody could tell which cells are merged. */
  readonly mergesUnknown?: readonly string[];
  /** Where no scorecard was found: what was looked for and the nearest thing, as a plain sentence; else null. */
  readonly nothingFound: string | null;
  readonly summary: Summary;
  /** Who signed what was checked, and whether that still holds; null where nobody did. */
  readonly signOff: SignOffStanding | null;
  /** Parts of the workbook's stored settings that could not be used, a plain sentence each. */
  readonly settingsProblems: readonly string[];
}

/** One scorecard as the screens show it. */
export interface ScorecardView {
  /** Stays the same from check to check as long as the scorecard is where it was. */
  readonly id: string;
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  /** Present where it stands for a sheet without a scorecard. */
  readonly isRest?: true;
  /** A1 text, "A1:J113". */
  readonly range: string;
  readonly indicators: readonly IndicatorView[];
  readonly columns: readonly ColumnView[];
  /** What was read, as one sentence. */
  readonly read: string;
  /** Columns whose meaning is likely and wants to be confirmed: a sentence and the answer; null where all are sure. */
  readonly likely: { readonly sentence: string; readonly confirm: Choice } | null;
  readonly findings: readonly FindingView[];
  /** Ids of findings that are listed with another scorecard of the same layout, and have places here too. */
  readonly sharedFindings: readonly string[];
  readonly notRun: readonly NotRun[];
  /** Of all that has places here, listed here or not. */
  readonly summary: Summary;
}

export interface IndicatorView {
  readonly name: string;
  readonly service: string | null;
  /** Of its name. */
  readonly cell: CellAddress;
  /** The rows of the sheet that it covers, counted from 0. */
  readonly rows: readonly number[];
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly polaritySource: PolaritySource;
  /** Those that the sheet has a cell for, in its order. */
  readonly figures: readonly FigureView[];
}

/** One figure of a row, as charts and lists show it. */
export interface FigureView {
  readonly cell: CellAddress;
  readonly field: Field;
  /** Whose it is, as far as the heading says: "Kent", "National"; else empty. */
  readonly who: string;
  /** "2016", "2016/17", "End"; the heading where it names no year. */
  readonly year: string;
  /** As printed; empty where blank. */
  readonly text: string;
  readonly number: number | null;
}

/** A column as its heading was understood; `field` and `role` are both null where it was not. */
export interface ColumnView {
  /** Letters, "C". */
  readonly column: string;
  readonly label: string;
  readonly field: Field | null;
  /** "2016", "2016/17", "End"; null where a figure column has no year. */
  readonly year: string | null;
  readonly role: string | null;
  readonly certainty: Certainty;
  /** What it was placed by, a clause each. */
  readonly clues: readonly string[];
}

export interface FindingView extends ListedFinding {
  /** Names it until the next check; the same finding keeps its id from check to check where its row stays. */
  readonly id: string;
  readonly sheet: string;
  readonly scorecard: string;
}

/** A rule as the screens show it: the words of Rule, without what runs. */
export interface RuleView {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly why: string;
  readonly severity: Severity;
  /** Severities that some of its messages have instead. */
  readonly otherSeverities: readonly Severity[];
  readonly isFixable: boolean;
  readonly options: readonly RuleOptionView[];
  /** What an acceptable explanation says; null for a rule that only reports errors. */
  readonly explanation: string | null;
}

export interface RuleOptionView {
  readonly name: string;
  readonly note: string;
  /** Its type is the type that a setting must have. */
  readonly standard: unknown;
}

/** A way to fill as the screens show it. */
export interface MethodView {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly formula: string;
  /** What its typed number means; null where it takes none. */
  readonly share: { readonly meaning: string; readonly isRequired: boolean } | null;
}

export interface FixPreview {
  /** Each cell once: from what it holds to what it is to hold. */
  readonly edits: readonly CellEdit[];
  /** What the same cells would still be found fault with. */
  readonly stillBroken: readonly string[];
}

export interface FillPreview {
  /** The id of the method that was used, which by default depends on what there is to learn from. */
  readonly method: string;
  /** What the method rests on, as a plain sentence: "Learnt from 98 complete rows."; null where it learns nothing. */
  readonly basis: string | null;
  readonly rows: readonly FillRow[];
  readonly refused: readonly FillRefusal[];
}

/** An indicator that a fill would write to. */
export interface FillRow {
  readonly indicator: string;
  readonly service: string | null;
  readonly sheet: string;
  readonly nameCell: CellAddress;
  readonly unit: Unit;
  readonly polarity: Polarity;
  /** Baseline, interim targets and end target in order of time. */
  readonly points: readonly TrajectoryPoint[];
  readonly edits: readonly FillEdit[];
  /** Why a figure is not plainly rounded or not a formula, a plain sentence each. */
  readonly notes: readonly string[];
  /** What the rules would still find fault with in the filled cells: messages. */
  readonly stillBroken: readonly string[];
}

export interface ScorecardChasersView {
  readonly scorecard: string;
  readonly sheet: string;
  readonly range: string;
  readonly chasers: readonly Chaser[];
  /** The same as plain text for an e-mail, grouped by service. */
  readonly text: string;
  /** The same for each service by itself, in the order of the scorecard. */
  readonly services: readonly ServiceText[];
}

export interface StoredSettings {
  readonly settings: Settings;
  /** Parts that could not be used, a plain sentence each. */
  readonly problems: readonly string[];
}

/** Thrown by a check that was cancelled. */
export class Cancelled extends Failure {
  override readonly name = 'Cancelled';
  constructor() {
    super('The check was cancelled, so nothing new is known: check again when you are ready.');
  }
}

/** Thrown by `explain` for a reason that says nothing. */
export class ReasonRefused extends Failure {
  override readonly name = 'ReasonRefused';
}
