import type { CellAddress } from './address';
import type { CalendarDate } from './dates/calendar';
import type { CellEdit } from './edit';
import type { Severity } from './rules/rule';
import type { Scorecard } from './scorecard';

/** One thing that a rule found, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The message with its placeholders filled in, as plain text. */
  readonly message: string;
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  /** Name of the row it is about; null if it is about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly service: string | null;
  readonly edits: readonly CellEdit[];
}

/** A rule that gave no answer: it could not run on this scorecard, or it failed. */
export interface NotRun {
  readonly rule: string;
  readonly reason: string;
}

export interface ScorecardCheck {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** How one workbook wants its scorecards checked; travels with the workbook or in a file. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSettings>>;
  /** Polarity by indicator name, where the officer has set it. */
  readonly polarity?: Readonly<Record<string, 'higher' | 'lower' | 'range'>>;
  /** The field of a column, by the column's letters, where the officer has set it. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface RuleSettings {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  readonly settings: Settings;
}
