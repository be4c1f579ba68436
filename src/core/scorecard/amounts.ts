import type { CellAddress } from '../sheet/address';

/** A number of a table, of whatever. */
export interface Amount {
  readonly cell: CellAddress;
  /** As printed, on one line. */
  readonly text: string;
  readonly number: number;
  readonly decimals: number;
  /** What heads its column; empty where nothing does. */
  readonly label: string;
}

/** A row of a table with the column that is learnt. */
export interface AmountRow {
  /** What it begins with; empty where nothing does. */
  readonly name: string;
  /** Its figure in the column that is learnt. */
  readonly own: Amount;
  /** The figures beside it, column by column. */
  readonly amounts: ReadonlyMap<number, Amount>;
  /** What it says in words, column by column, folded. */
  readonly words: readonly string[];
}

/** A column that is headed as one of differences, shares or means. */
export interface DifferenceTable {
  readonly kind: 'difference' | 'share' | 'mean';
  readonly label: string;
  readonly column: number;
  readonly rows: readonly AmountRow[];
}

/** A figure in a column of differences or shares, of any table, that does not follow from others as those of other rows do. */
export interface AmountAstray {
  /** The first less the second; that as a share of the second; the first as a share of the second, or of a whole that is the same in all rows; the mean of all from the first to the second. */
  readonly form: 'difference' | 'change' | 'share' | 'whole' | 'mean';
  readonly label: string;
  readonly name: string;
  readonly own: Amount;
  readonly first: Amount;
  /** Null of a whole. */
  readonly second: Amount | null;
  /** Of a mean: the amounts between the two. */
  readonly between?: readonly Amount[];
  readonly expected: number;
  readonly decimals: number;
  /** How many rows follow. */
  readonly count: number;
}
