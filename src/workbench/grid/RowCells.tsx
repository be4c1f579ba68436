import { memo, type ReactElement, type ReactNode } from 'react';
import { drawnColumns, type DrawnRow } from './drawnCells';
import { paintCell, type PaintedCell, paintScrolledPart } from './paintCell';
import { GapLines } from './GapLines';
import type { SheetLayout } from './sheetLayout';
import type { SheetModel } from './sheetModel';
import type { IndexSpan } from './visibleWindow';

interface RowCellsProps extends DrawnRow {
  readonly model: SheetModel;
  /** Draws the row anew when it changes. */
  readonly version: number;
  readonly layout: SheetLayout;
  readonly top: number;
  readonly columns: IndexSpan;
  /** The column of the active cell, if it is in this row. */
  readonly activeColumn: number | null;
  /** Id of what is said of the active cell, if it is in this row. */
  readonly noteId: string | undefined;
  /** The column of the cell that something stands over, if it is in this row. */
  readonly coveredColumn: number | null;
  /** Columns that are chosen in this row; none where the last is below the first. */
  readonly selectedFirst: number;
  readonly selectedLast: number;
  readonly cover: ReactNode;
  /** The column of the cell with the corner to fill from, if it is in this row. */
  readonly handleColumn: number | null;
}

/** One row of the sheet: its number and frozen cells in a strip that stays, then the cells that scroll. */
export const RowCells = memo(function RowCells(props: RowCellsProps): ReactElement {
  const { model, layout, row, top, noteId, activeColumn, coveredColumn, selectedFirst, selectedLast, cover } =
    props;
  const kept = [activeColumn, coveredColumn].filter((column) => column !== null);
  const drawn = drawnColumns(layout, props, props.columns, kept);
  const frozen = drawn.filter((column) => column < layout.frozenColumns);
  const scrolled = drawn.filter((column) => column >= layout.frozenColumns);
  const cellAt = (column: number): PaintedCell => ({
    model,
    layout,
    row,
    column,
    isActive: column === activeColumn,
    noteId: column === activeColumn ? noteId : undefined,
    isSelected: column >= selectedFirst && column <= selectedLast,
    cover: column === coveredColumn ? cover : null,
    hasHandle: column === props.handleColumn,
  });
  return (
    <div
      role="row"
      className="row"
      aria-rowindex={row + 2}
      aria-busy={model.isLoaded(row) ? undefined : true}
      style={{ top, height: layout.rows.size(row), lineHeight: `${layout.rows.size(row) - 1}px` }}
    >
      <div
        className={coveredColumn !== null ? 'strip raised' : 'strip'}
        style={{ width: layout.headerWidth + layout.frozenWidth }}
      >
        <div
          role="rowheader"
          className="header"
          aria-colindex={1}
          data-row={row}
          data-selected={selectedFirst <= selectedLast || undefined}
          style={{ width: layout.headerWidth }}
        >
          {row + 1}
          <GapLines what="row" gaps={layout.rowGaps.get(row)} />
        </div>
        {frozen.map((column) => paintCell(cellAt(column)))}
      </div>
      {scrolled.map((column) => paintCell(cellAt(column)))}
      {frozen.map((column) => paintScrolledPart(cellAt(column)))}
    </div>
  );
});
