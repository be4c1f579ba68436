import type { CellAddress, CellRange } from '../../sheet/address';
import type { Cell, Grid } from '../../sheet/grid';

/** A cell of the sheet, which may be blank, at its place. */
export interface DrawnCell {
  readonly at: CellAddress;
  readonly cell: Cell | undefined;
}

/** A heading of the usual table, and the cell of the sheet that says it. */
export interface UsualHeading {
  readonly text: string;
  readonly at: CellAddress;
}

/** A cell of a list in which one row of an indicator says otherwise than all the rest of its rows. */
export interface UnlikeCell {
  readonly cell: CellAddress;
  /** Where another of its rows says what all others do. */
  readonly usual: CellAddress;
  /** How many others there are. */
  readonly count: number;
  /** Whether it is the same with a slip of the pen. */
  readonly isSlip: boolean;
}

/** A region of a sheet as a table with a row an indicator and a column a figure. */
export interface Draft {
  /** The part of the sheet that the draft stands for: nothing else reads it. */
  readonly region: CellRange;
  /** The rows of the sheet that hold headings. */
  readonly headerRows: readonly number[];
  readonly columns: readonly UsualHeading[];
  readonly rows: readonly DraftRow[];
  /** Where rows of the region do not say what their figures are, so that none of the draft's holds them. */
  readonly unplaced?: readonly CellAddress[];
  /** Where one row of an indicator says otherwise than the rest of its rows. */
  readonly unlike?: readonly UnlikeCell[];
}

export interface DraftRow {
  /** One for each column; null where the sheet has no cell for it. */
  readonly cells: readonly (DrawnCell | null)[];
  /** Whether the words of the row stand over the whole table. */
  readonly isAcross: boolean;
}

/** A draft as a sheet that the usual reader reads, with the way back to the cells of the sheet itself. */
export interface Arrangement {
  readonly shape: string;
  /** What the sheet looks like, to end "This looks like ...". */
  readonly looksLike: string;
  readonly region: CellRange;
  readonly headerRows: readonly number[];
  readonly grid: Grid;
  /** Where a cell of the arranged sheet comes from; null where the sheet itself has no such cell. */
  readonly originOf: (row: number, column: number) => CellAddress | null;
  readonly unplaced: readonly CellAddress[];
  readonly unlike: readonly UnlikeCell[];
}

/** A region that looks like a shape and does not fit it wholly. */
export interface Misfit {
  readonly region: CellRange;
  /** Where it stops fitting. */
  readonly cell: CellAddress;
  /** The cell further up that holds the same, where there is one. */
  readonly earlier?: CellAddress;
  /** Where it fits, and what it is of cannot be told. */
  readonly why?: 'areas' | 'repeats';
}

/** A region that is left unread for not fitting a shape wholly, or for fitting two. */
export interface Unfit extends Misfit {
  /** What it looks like, to end "This looks like ...". */
  readonly looksLike: string;
}

/** What a shape makes of a sheet. */
export interface ShapeReading {
  readonly drafts: readonly Draft[];
  readonly unfit: readonly Misfit[];
}

/** Lays a draft out as a sheet of its own: the headings in its first row, the rows below. */
export function layOut(
  sheet: Grid,
  { id, looksLike }: { readonly id: string; readonly looksLike: string },
  draft: Draft,
): Arrangement {
  const { region, headerRows, columns, unplaced = [], unlike = [] } = draft;
  const head = columns.map(({ text, at }): DrawnCell => ({ at, cell: textCell(text) }));
  const places = [head, ...draft.rows.map(({ cells }) => cells)];
  const rows = places.map((row) => {
    const cells: (Cell | undefined)[] = [];
    row.forEach((place, column) => {
      if (place?.cell) cells[column] = place.cell;
    });
    return cells;
  });
  const right = columns.length - 1;
  const merges = draft.rows.flatMap(({ cells, isAcross }, index) => {
    const left = cells.findIndex((place) => place?.cell);
    return isAcross && left >= 0 && left < right ? [{ top: index + 1, bottom: index + 1, left, right }] : [];
  });
  return {
    shape: id,
    looksLike,
    region,
    headerRows,
    grid: { ...sheet, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() },
    originOf: (row, column) => places[row]?.[column]?.at ?? null,
    unplaced,
    unlike,
  };
}

/** A cell that holds words. */
export function textCell(text: string): Cell {
  return { value: text, text, numberFormat: 'General', isFormula: false };
}
