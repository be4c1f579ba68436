import type { Scorecard } from '../scorecard/scorecard';
import type { SheetReading } from '../scorecard/unread';
import type { Grid } from '../sheet/grid';
import type { Header } from './headers/header';
import type { TableSheet } from './rows/tableSheet';

/** A scorecard, with the table that it was read from. */
export interface KeptTable {
  readonly table: TableSheet;
  readonly scorecard: Scorecard;
}

/** What a sheet says, with what it was read from: handed in with the next reading, what is the same is not read again. */
export interface KeptReading extends SheetReading<Scorecard> {
  readonly grid: Grid;
  /** Of the scorecards that are laid out in the usual way. */
  readonly tables: readonly KeptTable[];
  /** Whether nothing on the sheet is, or looks as if it were, laid out in another way. */
  readonly isUsual: boolean;
  readonly headers: readonly Pick<Header, 'top' | 'bottom'>[];
}
