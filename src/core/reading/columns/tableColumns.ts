import type { FigureColumn, MissingHeader, OtherColumn, OtherRole } from '../../scorecard/scorecard';

/** A column of figures that stands in one column of the sheet. */
export type PlacedColumn = FigureColumn & {
  readonly column: number;
  /** The column of its upper ends, where it holds the lower ones. */
  readonly most?: number;
};

/** What each column of a table is for. */
export interface TableColumns {
  readonly figures: readonly PlacedColumn[];
  readonly others: readonly OtherColumn[];
  readonly missing: readonly MissingHeader[];
  /** Further columns of comments, such as an estimated date beside the notes. */
  readonly moreComments: readonly number[];
  /** The columns in which each row's name stands once more. */
  readonly otherNames: readonly number[];
  /** Every role's first choice of column. */
  readonly byRole: ReadonlyMap<OtherRole, number>;
  /** What stands over the names instead of a word for indicators; null where nothing does. */
  readonly nameHeading: string | null;
}
