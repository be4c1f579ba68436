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
  /** Width of the row numbers, and height of the column letters. */
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly zoom: number;
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

/** What may be frozen of the room; with more there would be none left to scroll in. */
const FROZEN_SHARE_01 = 0.6;

/** `zoom` is 1 for the sheet’s own size. */
export function measureSheet(model: SheetModel, zoom = 1): SheetMeasures {
  const { rowCount, columnCount, hiddenRows, hiddenColumns } = model;
  const rows = new Offsets(rowCount, (row) =>
    hiddenRows.has(row) ? 0 : Math.round(model.rowHeight(row) * zoom),
  );
  const columns = new Offsets(columnCount, (column) =>
    hiddenColumns.has(column) ? 0 : Math.round(model.columnWidth(column) * zoom),
  );
  return {
    rows,
    columns,
    merges: new SheetMerges(model.merges, rowCount, columnCount),
    rowGaps: findHiddenGaps(rows, 'row'),
    columnGaps: findHiddenGaps(columns, 'column'),
    headerWidth: Math.round((24 + 8 * Math.max(2, String(rowCount).length)) * zoom),
    headerHeight: Math.round(24 * zoom),
    zoom,
  };
}

export function freezePanes(
  measures: SheetMeasures,
  frozen: { readonly frozenRows: number; readonly frozenColumns: number },
  room: Size,
): SheetLayout {
  const { rows, columns, headerWidth, headerHeight } = measures;
  const height = room.height * FROZEN_SHARE_01 - headerHeight;
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
