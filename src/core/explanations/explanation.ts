import type { CalendarDate } from '../dates/calendar';

/** An officer's reason for leaving a query or advice as it is; kept in the workbook. */
export interface Explanation {
  /** Id of the rule. */
  readonly rule: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Name of the row; null where the finding is about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly service: string | null;
  /** The cells the finding rested on, each by its heading and what it showed when the reason was given. */
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
}

/** How an explanation stands today. */
export interface Explained {
  readonly explanation: Explanation;
  /** Whether a cell shows something else than when the reason was given: then the finding counts again. */
  readonly hasLapsed: boolean;
}
