import type { ReactElement, ReactNode } from 'react';
import type { CellAddress, CellRange } from '../../core/sheet/address';
import { ColumnHeaders } from './ColumnHeaders';
import { drawnRows, type DrawnRow } from './drawnCells';
import { FrozenParts } from './FrozenParts';
import { RowCells } from './RowCells';
import type { SheetModel } from './sheetModel';
import type { GridScroll } from './useGridScroll';

interface GridPanesProps {
  readonly model: SheetModel;
  readonly version: number;
  readonly scroll: GridScroll;
  readonly active: CellAddress;
  readonly range: CellRange;
  /** The cell that is edited, or was refused a change. */
  readonly covered: CellAddress | null;
  /** What stands over it. */
  readonly cover: ReactNode;
  /** Id of what is said of the active cell elsewhere. */
  readonly noteId: string | undefined;
  /** Whether the chosen cells can be filled over others. */
  readonly canFill: boolean;
  /** Whether columns can be made wider. */
  readonly isSizable: boolean;
}

/** The column letters and frozen rows, which stay, and beneath them the rows that scroll. */
export function GridPanes({
  model,
  version,
  scroll,
  active,
  range,
  covered,
  cover,
  noteId,
  canFill,
  isSizable,
}: GridPanesProps): ReactElement {
  const { layout, window, bodyHeight } = scroll;
  const { rows, columns, frozenRows, frozenHeight, headerHeight } = layout;
  const width = layout.headerWidth + columns.total;
  const draw = (drawn: DrawnRow, top: number) => {
    const isActive = drawn.row === active.row;
    const isCovered = drawn.row === covered?.row;
    const isSelected = drawn.row >= range.top && drawn.row <= range.bottom;
    return (
      <RowCells
        key={drawn.row}
        {...drawn}
        model={model}
        version={version}
        layout={layout}
        top={top}
        columns={window.columns}
        activeColumn={isActive ? active.column : null}
        noteId={isActive ? noteId : undefined}
        selectedFirst={isSelected ? range.left : 0}
        selectedLast={isSelected ? range.right : -1}
        coveredColumn={isCovered ? covered.column : null}
        cover={isCovered ? cover : null}
        handleColumn={canFill && !covered && drawn.row === range.bottom ? range.right : null}
      />
    );
  };
  const kept = [active.row, ...(covered ? [covered.row] : [])];
  const frozen = drawnRows(layout, 'frozen', { first: 0, last: frozenRows - 1 }, kept);
  const scrolled = drawnRows(layout, 'scrolled', window.rows, kept);
  return (
    <>
      <div role="rowgroup" className="head" style={{ width, height: headerHeight + frozenHeight }}>
        <ColumnHeaders
          layout={layout}
          columns={window.columns}
          selectedFirst={range.left}
          selectedLast={range.right}
          isSizable={isSizable}
        />
        {frozen.map((drawn) => draw(drawn, headerHeight + rows.start(drawn.row)))}
      </div>
      <div role="rowgroup" className="body" style={{ width, height: bodyHeight }}>
        {scrolled.map((drawn) => {
          const top = rows.start(drawn.row) - frozenHeight - window.shift;
          // A row that is kept for its focus alone must not make the body taller.
          return draw(drawn, Math.min(top, bodyHeight - rows.size(drawn.row)));
        })}
        <FrozenParts model={model} layout={layout} shift={window.shift} />
      </div>
    </>
  );
}
