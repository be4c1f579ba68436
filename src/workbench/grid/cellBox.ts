import type { CSSProperties } from 'react';
import type { CellRange } from '../../core/sheet/address';
import { pastFrozen, type SheetLayout } from './sheetLayout';
import { knownColour, readableInk } from './readableInk';
import type { SheetCell } from './sheetModel';

/** Place and colours of a cell with all that is merged with it; colours are variables, which a contrast theme leaves. */
export function cellBox(
  layout: SheetLayout,
  area: CellRange,
  cell: SheetCell | undefined,
  isCopy: boolean,
): CSSProperties {
  const { rows, columns, headerWidth } = layout;
  const ink = cell && readableInk(cell.fill, cell.fontColour);
  const fill = knownColour(cell?.fill);
  return {
    left: headerWidth + columns.start(area.left),
    width: columns.end(area.right) - columns.start(area.left),
    ...(area.bottom > area.top && { height: rows.end(area.bottom) - rows.start(area.top) }),
    ...clip(layout, area, isCopy),
    ...(fill && { '--fill': fill }),
    ...(ink && { '--ink': ink }),
  };
}

/** A merged cell that reaches past the frozen panes is cut there; the rest of it scrolls, as a copy beneath them. */
function clip(layout: SheetLayout, area: CellRange, isCopy: boolean): CSSProperties {
  const past = pastFrozen(layout, area);
  const [right, bottom] = [isCopy ? 0 : past.width, past.height];
  return right || bottom ? { clipPath: `inset(0 ${right}px ${bottom}px 0)` } : {};
}

/** The names by which the style sheet knows how a cell looks. */
export function cellClasses(cell: SheetCell | undefined): string {
  if (!cell) return 'cell';
  const align = cell.align ?? (cell.kind === 'number' ? 'right' : cell.kind === 'text' ? 'left' : 'center');
  const names = ['cell', align, cell.verticalAlign ?? 'bottom'];
  if (cell.wrap) names.push('wrap');
  if (cell.isBold) names.push('bold');
  if (cell.turned) names.push('turned', cell.turned);
  return names.join(' ');
}
