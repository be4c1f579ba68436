import type { ReactElement } from 'react';
import type { CellRange } from '../../core/sheet/address';
import { cellBox, cellClasses } from './cellBox';
import type { SheetLayout } from './sheetLayout';
import type { SheetModel } from './sheetModel';

interface FrozenPartsProps {
  readonly model: SheetModel;
  readonly layout: SheetLayout;
  readonly shift: number;
}

/** The scrolling parts of merged cells that begin in frozen rows, drawn once more for the eye alone. */
export function FrozenParts({ model, layout, shift }: FrozenPartsProps): ReactElement {
  const { rows, columns, merges, frozenRows, frozenColumns, frozenHeight, frozenWidth, headerWidth } = layout;
  const below = { top: frozenRows, bottom: frozenRows, left: 0, right: columns.count - 1 };
  const areas = frozenRows > 0 ? merges.touching(below).filter(({ top }) => top < frozenRows) : [];
  const draw = (area: CellRange, isInStrip: boolean) => {
    const cell = model.cell(area.top, area.left);
    // Nothing of it is cut at the frozen rows: the rows themselves lie over it.
    const box = cellBox({ ...layout, frozenRows: 0 }, area, cell, !isInStrip);
    return (
      <div className={cellClasses(cell)} style={box} data-row={area.top} data-column={area.left}>
        {cell?.text && <span>{cell.text}</span>}
      </div>
    );
  };
  return (
    <>
      {areas.map((area) => (
        <div
          key={`${area.top} ${area.left}`}
          aria-hidden
          className="row"
          style={{ top: rows.start(area.top) - frozenHeight - shift, height: rows.size(area.top) }}
        >
          {area.left < frozenColumns && (
            <div className="strip" style={{ width: headerWidth + frozenWidth }}>
              {draw(area, true)}
            </div>
          )}
          {area.right >= frozenColumns && draw(area, false)}
        </div>
      ))}
    </>
  );
}
