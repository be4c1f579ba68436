/** How a cell looks, apart from its text and number format. What is left out is as usual. */
export interface CellLook {
  /** `#rrggbb`. */
  readonly fill?: string;
  /** `#rrggbb`. */
  readonly fontColour?: string;
  readonly isBold?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  /** Text that reads upwards or downwards. */
  readonly turned?: 'up' | 'down';
}

/** How a sheet looks: sizes in pixels at 96 to the inch, rows and columns counted from 0. */
export interface SheetLook {
  readonly defaultColumnWidth: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows whose height is stored; the height of others follows from what is in them. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Whether the cells that are locked cannot be changed. */
  readonly isProtected: boolean;
  /** Each look that a cell can have; the first is that of a cell without one. */
  readonly looks: readonly CellLook[];
  /** For each row the number of each cell's look; sparse. */
  readonly lookOf: readonly (readonly number[] | undefined)[];
}

export const plainLook: SheetLook = {
  defaultColumnWidth: 64,
  columnWidths: new Map(),
  defaultRowHeight: 20,
  rowHeights: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  isProtected: false,
  looks: [{}],
  lookOf: [],
};
