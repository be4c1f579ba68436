import type { DateSpan } from './span';

/** A date that stands in a text, before anyone has asked what it is the date of. */
export interface FoundDate extends DateSpan {
  /** The words, as written. */
  readonly text: string;
  /** Where the words begin in the text. */
  readonly index: number;
  /** Whether the words name the period of data more often than a day to come: "this year". */
  readonly namesPeriod: boolean;
}
