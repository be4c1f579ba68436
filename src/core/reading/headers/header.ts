import type { CellAddress } from '../../sheet/address';
import type { Period } from '../../scorecard/period';
import type { Field, OtherRole } from '../../scorecard/scorecard';
import { INDICATOR_WORD } from '../words/roleWords';
import type { Evidence } from '../words/words';

/** One column of a header, every header row above it taken together. */
export interface HeaderColumn {
  readonly column: number;
  /** What the heading says, in English where its language is known. */
  readonly label: string;
  /** The same as it stands on the sheet. */
  readonly written: string;
  readonly labelCell: CellAddress;
  /** Whether a heading begins over this very column: else it only lies under one that is merged or that runs on. */
  readonly isOwn: boolean;
  readonly role: OtherRole | null;
  readonly field: Field | null;
  readonly period: Period | null;
  readonly who: string;
  /** What its words speak for, every header row taken together, the strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Whether a heading says a period and not one word more. */
export function isBare({
  period,
  who,
  field,
  role,
}: Pick<HeaderColumn, 'period' | 'who' | 'field' | 'role'>): boolean {
  return period !== null && who === '' && field === null && role === null;
}

/** What is said of an indicator, and is none. */
const SAID_OF_ONE =
  /^(?:types?|tipo|kinds?|class|levels?|nivel|units?|status|trend|tendenc[iy]a?|direction|no\.?|number|codes?|weight|peso)\b|\b(?:type|unit|status|owner|lead|definition|description)$/i;

/** Whether a heading names indicators, and does not only say of what type they are. */
export function namesIndicators({ role, label }: HeaderColumn): boolean {
  return role === 'indicator' && INDICATOR_WORD.test(label) && !SAID_OF_ONE.test(label);
}

/** The header rows of one table. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** The first and the last column that can belong to this table: others may stand beside it. */
  readonly start: number;
  readonly reach: number;
}
