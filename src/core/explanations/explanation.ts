import type { Collapsed, CollapsedCheck } from '../checking/collapse/collapsed';
import type { Finding, ScorecardCheck } from '../checking/finding';
import type { CalendarDate } from '../sheet/calendar';

/** An officer's reason for leaving a query or advice as it is; kept in the workbook. */
export interface Explanation {
  /** Id of the rule. */
  readonly rule: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Name of the row; null where the finding is about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly service: string | null;
  /** Which of several rows of one name in one service, from the top: left out for the first, 2 for the second. */
  readonly nth?: number;
  /**
   * The cells the finding rested on, the one to look at before the others: each by its heading and what it showed when
   * the reason was given.
   */
  readonly cells: readonly ExplainedCell[];
  readonly reason: string;
  /** Who gave it, as they signed; may be empty. */
  readonly by: string;
  readonly on: CalendarDate;
}

export interface ExplainedCell {
  /** A1 text, where it stood then; rows and columns may have moved since. */
  readonly cell: string;
  /** The heading of its column, so that it is found again after rows or columns moved. */
  readonly label: string;
  readonly text: string;
  /** Its row, where that is not the row the explanation is about; null for a heading or a footnote. */
  readonly row?: ExplainedRow | null;
}

/** A row by its name, so that it is found again after rows moved. */
export interface ExplainedRow {
  readonly indicator: string;
  readonly service: string | null;
  readonly nth?: number;
}

/** How an explanation stands today. */
export interface Explained {
  readonly explanation: Explanation;
  /** Whether a cell shows something else than when the reason was given: then the finding counts again. */
  readonly hasLapsed: boolean;
  /** Why it lapsed, to follow "because": "C12 now says 63 instead of 60". Left out while it holds. */
  readonly because?: string;
}

export interface ExplainedFinding extends Finding {
  /** The reason that was given for leaving it, and whether that still holds; null where none was given. */
  readonly explained: Explained | null;
}

/** A check with the reasons that were given laid over its findings. */
export interface ExplainedCheck extends ScorecardCheck {
  readonly findings: readonly ExplainedFinding[];
}

/** A finding as it is counted, shown and answered. */
export type ListedFinding = Collapsed<ExplainedFinding>;

export type ListedCheck = CollapsedCheck<ExplainedFinding>;
