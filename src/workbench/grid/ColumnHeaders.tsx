import { memo, type ReactElement } from 'react';
import { columnLetters } from '../../core/sheet/address';
import { GapLines } from './GapLines';
import type { SheetLayout } from './sheetLayout';
import type { IndexSpan } from './visibleWindow';

interface ColumnHeadersProps {
  readonly layout: SheetLayout;
  readonly columns: IndexSpan;
  readonly selectedFirst: number;
  readonly selectedLast: number;
  /** Whether the columns can be made wider. */
  readonly isSizable: boolean;
}

/** The letters over the columns. */
export const ColumnHeaders = memo(function ColumnHeaders(props: ColumnHeadersProps): ReactElement {
  const { layout, columns, selectedFirst, selectedLast, isSizable } = props;
  const { frozenColumns, frozenWidth, headerWidth } = layout;
  const header = (column: number) => (
    <div
      key={column}
      role="columnheader"
      className="header"
      aria-colindex={column + 2}
      data-column={column}
      data-selected={(column >= selectedFirst && column <= selectedLast) || undefined}
      style={{ left: headerWidth + layout.columns.start(column), width: layout.columns.size(column) }}
    >
      {columnLetters(column)}
      <GapLines what="column" gaps={layout.columnGaps.get(column)} />
      {isSizable && <span className="sizer" data-sizer={column} />}
    </div>
  );
  const shown = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((column) =>
      layout.columns.isShown(column),
    );
  return (
    <div role="row" className="row" aria-rowindex={1} style={{ top: 0, height: layout.headerHeight }}>
      <div className="strip" style={{ width: headerWidth + frozenWidth }}>
        <div role="columnheader" className="header" aria-colindex={1} style={{ width: headerWidth }}>
          <span className="unseen">Row</span>
        </div>
        {shown(0, frozenColumns - 1).map(header)}
      </div>
      {shown(Math.max(frozenColumns, columns.first), columns.last).map(header)}
    </div>
  );
});
