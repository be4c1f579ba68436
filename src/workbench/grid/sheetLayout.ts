import type { CellRange } from '../../core/sheet/address';
import { findHiddenGaps, type HiddenGap } from './hiddenGaps';
import { SheetMerges } from './sheetMerges';
import { Offsets } from './offsets';
import type { SheetModel } from './sheetModel';
import { frozenThatFit } from './visibleWindow';

/** Where everything of a sheet stands, as long as no size changes. */
interface SheetMeasures {
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly merges: SheetMerges;
  readonly rowGaps: ReadonlyMap<number, readonly HiddenGap[]>;
  readonly columnGaps: ReadonlyMap<number, readonly HiddenGap[]>;
  /** Width of the row numbers. */
  readonly headerWidth: number;
}

/** The measures together with what is frozen in the room that there is. */
export interface SheetLayout extends SheetMeasures {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height of the column letters. */
export const HEADER_HEIGHT = 24;

/** What may be frozen of the room; with more there would be none left to scroll in. */
const FROZEN_SHARE_01 = 0.6;

export function measureSheet(model: SheetModel): SheetMeasures {
  const { rowCount, columnCount, hiddenRows, hiddenColumns } = model;
  const rows = new Offsets(rowCount, (row) => (hiddenRows.has(row) ? 0 : model.rowHeight(row)));
  const columns = new Offsets(columnCount, (column) =>
    hiddenColumns.has(column) ? 0 : model.columnWidth(column),
  );
  return {
    rows,
    columns,
    merges: new SheetMerges(model.merges, rowCount, columnCount),
    rowGaps: findHiddenGaps(rows, 'row'),
    columnGaps: findHiddenGaps(columns, 'column'),
    headerWidth: 24 + 8 * Math.max(2, String(rowCount).length),
  };
}

export function freezePanes(
  measures: SheetMeasures,
  frozen: { readonly frozenRows: number; readonly frozenColumns: number },
  room: Size,
): SheetLayout {
  const { rows, columns, headerWidth } = measures;
  const height = room.height * FROZEN_SHARE_01 - HEADER_HEIGHT;
  const width = room.width * FROZEN_SHARE_01 - headerWidth;
  const frozenRows = frozenThatFit(rows, frozen.frozenRows, height);
  const frozenColumns = frozenThatFit(columns, frozen.frozenColumns, width);
  return {
    ...measures,
    frozenRows,
    frozenColumns,
    frozenHeight: rows.start(frozenRows),
    frozenWidth: columns.start(frozenColumns),
  };
}

/** How much of an area lies past the frozen rows and columns that it begins in. */
export function pastFrozen(layout: SheetLayout, { top, left, bottom, right }: CellRange): Size {
  const isAbove = top < layout.frozenRows;
  const isLeft = left < layout.frozenColumns;
  return {
    height: isAbove ? Math.max(0, layout.rows.end(bottom) - layout.frozenHeight) : 0,
    width: isLeft ? Math.max(0, layout.columns.end(right) - layout.frozenWidth) : 0,
  };
}
