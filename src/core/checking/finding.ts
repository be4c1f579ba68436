import type { CellAddress } from '../sheet/address';
import type { CalendarDate } from '../sheet/calendar';
import type { CellEdit } from '../sheet/edit';
import type { Choice } from '../rules/rule';
import type { Severity } from '../sheet/severity';
import type { Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';

/** One thing that a rule found, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The message with its placeholders filled in, as plain text. */
  readonly message: string;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  /** Name of the row it is about; null if it is about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly service: string | null;
  readonly edits: readonly CellEdit[];
  /** Answers that the settings can hold: one of them settles it, and a reason does not. Left out where there are none. */
  readonly choices?: readonly Choice[];
  /** The answer that the rows have nothing to do with each other. Left out where it makes no sense. */
  readonly setAside?: Choice;
}

/** A rule that gave no answer: it could not run on this scorecard, it was switched off, or it failed. */
export interface NotRun {
  readonly rule: string;
  readonly cause: 'cannot-run' | 'off' | 'failed';
  /** A plain sentence. */
  readonly reason: string;
}

/** A finding that is not said while others doubt what it rests on. */
export interface HeldBack {
  readonly finding: Finding;
  readonly doubts: readonly Finding[];
}

export interface ScorecardCheck {
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  /** Left out where there are none. */
  readonly heldBack?: readonly HeldBack[];
}

export interface CheckOptions {
  /** The day of the check. */
  readonly asOf: CalendarDate;
  readonly settings: Settings;
}

/** What must still be done before a scorecard can be submitted. */
export interface Summary {
  readonly errors: number;
  /** Those that no reason holds for. */
  readonly queries: number;
  /** That no reason holds for. */
  readonly advice: number;
  /** Queries and advice whose reason holds. */
  readonly explained: number;
  /** Whether no error and no unexplained query is left, no rule failed, and there is something to submit. */
  readonly ready: boolean;
}
