import type { CellAddress } from '../../sheet/address';
import type { Indicator, Scorecard } from '../../scorecard/scorecard';

export type Agreement = 'agrees' | 'disagrees' | 'not-found';

/** A figure that a plan's text states, held against the table. */
export interface Statement {
  /** The sentence, on one line. */
  readonly quote: string;
  /** The line that the figure stands in, counted from 1. */
  readonly line: number;
  /** The page, where the text has pages: it came from a PDF. */
  readonly page: number | null;
  /** As the scorecard writes it; null where the text does not say. */
  readonly year: string | null;
  readonly value: number;
  /** Where the figure stands in the sentence: its first character, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly verdict: Agreement;
  /** The row and figure that it was held against; null where none was surely meant. */
  readonly found: FoundCell | null;
  /** What was found, as a sentence. */
  readonly message: string;
}

export interface FoundCell {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly cell: CellAddress;
}
