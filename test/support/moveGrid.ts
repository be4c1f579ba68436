import type { CellRange } from '../../src/core/sheet/address';
import type { Grid, GridRow } from '../../src/core/sheet/grid';

/** The sheet after so many blank rows were put in above a row. */
export function insertRows(grid: Grid, at: number, count: number): Grid {
  const move = (row: number) => (row >= at ? row + count : row);
  const rows: (GridRow | undefined)[] = [];
  grid.rows.forEach((row, index) => {
    if (row) rows[move(index)] = row;
  });
  return {
    ...grid,
    rows,
    hiddenRows: new Set([...grid.hiddenRows].map(move)),
    merges: grid.merges.map((merge) => ({ ...merge, top: move(merge.top), bottom: move(merge.bottom) })),
  };
}

/** The sheet after so many blank columns were put in before a column. */
export function insertColumns(grid: Grid, at: number, count: number): Grid {
  const move = (column: number) => (column >= at ? column + count : column);
  const moveMerge = (merge: CellRange) => ({ ...merge, left: move(merge.left), right: move(merge.right) });
  const rows = grid.rows.map((row) => {
    const moved: GridRow[number][] = [];
    row?.forEach((cell, column) => {
      if (cell) moved[move(column)] = cell;
    });
    return row && moved;
  });
  return {
    ...grid,
    rows,
    hiddenColumns: new Set([...grid.hiddenColumns].map(move)),
    merges: grid.merges.map(moveMerge),
  };
}

/** The sheet after a row was taken out. */
export function deleteRow(grid: Grid, at: number): Grid {
  const rows = grid.rows.filter((_, row) => row !== at);
  const move = (row: number) => (row > at ? row - 1 : row);
  return {
    ...grid,
    rows,
    hiddenRows: new Set([...grid.hiddenRows].filter((row) => row !== at).map(move)),
    merges: grid.merges.map((merge) => ({ ...merge, top: move(merge.top), bottom: move(merge.bottom) })),
  };
}
