import type { CellAddress } from '../../sheet/address';
import type { Indicator, Scorecard } from '../../scorecard/scorecard';

export type Verdict = 'agrees' | 'disagrees' | 'not-found';

/** A figure that a plan's text states, held against the table. */
export interface Statement {
  /** The sentence, on one line. */
  readonly quote: string;
  /** The line that the figure stands in, counted from 1. */
  readonly line: number;
  /** As the scorecard writes it; null where the text does not say. */
  readonly year: string | null;
  readonly value: number;
  readonly verdict: Verdict;
  /** The row and figure that it was held against; null where none was surely meant. */
  readonly found: Found | null;
  /** What was found, as a sentence. */
  readonly message: string;
}

export interface Found {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly cell: CellAddress;
}
