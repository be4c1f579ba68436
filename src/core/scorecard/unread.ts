import type { CellAddress, CellRange } from '../sheet/address';

/** Why a table that looks like a scorecard was not read. */
export type WhyUnread =
  /** Its names were found, but no heading says what is an actual or a target. */
  | 'fields'
  /** It has actuals or targets, and nothing in it names what they are of. */
  | 'names'
  /** Its headings are written in letters that no heading known here is. */
  | 'script'
  /** Its rows are places or the like, and each column is a measure of its own. */
  | 'measures'
  /** Each indicator has rows of several areas, and nothing tells the council's own. */
  | 'areas'
  /** Rows of one name are of one year, and nothing tells which of several indicators each is of. */
  | 'repeats'
  /** Its rows are questions, answered with yes or no here and with a figure there. */
  | 'questions'
  /** It begins as a table of another shape does, and does not go on so. */
  | 'shape';

/** A table that looks like a scorecard and was not understood. */
export interface UnreadTable {
  readonly sheet: string;
  /** Where its headings begin, or where it stops being what it looks like. */
  readonly cell: CellAddress;
  /** The cell above that one that holds the same, where there is one. */
  readonly earlier?: CellAddress;
  /** What stands in the cell; null where nothing does. */
  readonly says?: string | null;
  /** Its headings side by side, as far as they go. */
  readonly headings: string;
  readonly why: WhyUnread;
  /** Of a table of another shape: what it looks like, to end "This looks like ..."; else null. */
  readonly looksLike: string | null;
  /** From its first header row to the last row before the next table. */
  readonly range: CellRange;
}

/** What comes nearest to a scorecard on a sheet that holds none. */
export interface NearMiss {
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  /** Everything that stands on the sheet. */
  readonly range: CellRange;
  /** Where the nearest thing stands; the sheet's first cell where nothing comes near. */
  readonly cell: CellAddress;
  /** What stands there; null where nothing comes near. */
  readonly nearest: string | null;
}

/** What one sheet says. */
export interface SheetReading<Scorecard> {
  /** From the top down; none if the sheet holds no table with indicators and targets or actuals. */
  readonly scorecards: readonly Scorecard[];
  /** Tables beside them that look like scorecards; none for tables of something else, or without figures. */
  readonly unread: readonly UnreadTable[];
  /** Null where there is a scorecard. */
  readonly nearMiss: NearMiss | null;
  /** What stands for a sheet without a scorecard, where there is something on it to look at; else null. */
  readonly rest: Scorecard | null;
}
