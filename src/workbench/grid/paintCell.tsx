import type { ReactElement, ReactNode } from 'react';
import { type CellRange, toA1 } from '../../core/sheet/address';
import { cellBox, cellClasses } from './cellBox';
import type { SheetLayout } from './sheetLayout';
import type { SheetCell, SheetModel } from './sheetModel';
import { spillsTo } from './spilledText';

export interface PaintedCell {
  readonly model: SheetModel;
  readonly layout: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Id of what is said of the cell elsewhere on the page. */
  readonly noteId: string | undefined;
  /** What stands over the cell while it is edited, or says why it was not changed. */
  readonly cover: ReactNode;
  /** Whether the corner stands here from which the chosen cells are filled. */
  readonly hasHandle: boolean;
}

/** No letter in bold is wider, and figures are narrower, in pixels. */
const [LETTER, DIGIT] = [15, 10];

/** Up to this height it makes no difference whether a line stands at the top of its row or at the bottom. */
const LOW_ROW = 24;

/** One cell with all that is merged with it. A function and no component: of a thousand cells a page React then keeps half as much. */
export function paintCell({
  model,
  layout,
  row,
  column,
  isActive,
  isSelected,
  noteId,
  cover,
  hasHandle,
}: PaintedCell): ReactElement {
  const cell = model.cell(row, column);
  const area = layout.merges.areaOf({ row, column });
  const severity = model.marks(row, column)[0]?.severity;
  // What spills out of the frozen panes is cut at their edge here, and drawn again beneath them.
  const lastFrozen = column < layout.frozenColumns ? layout.frozenColumns - 1 : Infinity;
  const last = Math.min(spillsTo(model, layout, row, column), lastFrozen);
  const spills = last > column;
  const isPlain = !spills && isPlainCell(layout, area, cell);
  const fits = isPlain && !severity && surelyFits(layout, area, cell);
  const [rowSpan, columnSpan] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return (
    <div
      key={column}
      role="gridcell"
      className={
        cellClasses(cell) +
        (isPlain ? ' plain' : '') +
        (fits ? ' fits' : '') +
        (cover ? ' covered' : '') +
        (spills ? ' spills' : '') +
        gapClasses(layout, row, column)
      }
      style={cellBox(layout, area, cell, cover !== null)}
      aria-colindex={column + 2}
      aria-rowspan={rowSpan > 1 ? rowSpan : undefined}
      aria-colspan={columnSpan > 1 ? columnSpan : undefined}
      aria-selected={isSelected || undefined}
      aria-readonly={cell?.isReadOnly}
      aria-describedby={severity && noteId}
      aria-label={severity && `${toA1({ row, column })}, ${cell?.text || 'blank'}, ${severity}`}
      data-row={row}
      data-column={column}
      data-mark={severity}
      data-active={isActive || undefined}
      tabIndex={isActive ? 0 : undefined}
    >
      {isPlain
        ? cell?.text
        : cell?.text && (
            <span style={spills ? { width: textWidth(layout, column, last) } : undefined}>{cell.text}</span>
          )}
      {hasHandle && <span className="handle" title="Drag to fill; with Ctrl a single figure counts on" />}
      {cover}
    </div>
  );
}

/**
 * The part of a frozen cell that scrolls: of a merged one, or of a text that spills over empty cells. It is drawn once
 * more beneath the frozen panes, for the eye alone. Null for a cell that stays inside them.
 */
export function paintScrolledPart({
  model,
  layout,
  row,
  column,
  isActive,
  isSelected,
}: Omit<PaintedCell, 'cover' | 'noteId' | 'hasHandle'>): ReactElement | null {
  const cell = model.cell(row, column);
  const area = layout.merges.areaOf({ row, column });
  const last = spillsTo(model, layout, row, column);
  if (Math.max(area.right, last) < layout.frozenColumns) return null;
  const spills = last > column;
  const names = [cellClasses(cell), spills ? ' spills spilt' : '', isActive && !spills ? ' activePart' : ''];
  return (
    <div
      key={`part ${column}`}
      aria-hidden
      className={names.join('') + gapClasses(layout, row, column)}
      style={cellBox(layout, area, cell, true)}
      data-row={row}
      data-column={column}
      data-selected={isSelected || undefined}
    >
      {cell?.text && (
        <span style={spills ? { width: textWidth(layout, column, last) } : undefined}>{cell.text}</span>
      )}
    </div>
  );
}

/** Whether a cell shows one line in one row, which the browser lays out in a third of the time without a box of its own. */
function isPlainCell(
  { rows, zoom }: SheetLayout,
  { top, bottom }: CellRange,
  cell: SheetCell | undefined,
): boolean {
  if (top !== bottom || rows.size(top) > LOW_ROW * zoom) return false;
  return !cell || !(cell.wrap || cell.turned || cell.text.includes('\n'));
}

/** Whether nothing can stick out of a cell of one line: a cell that is cut at its edges takes twice as long to paint. */
function surelyFits(
  { columns, zoom }: SheetLayout,
  { left, right }: CellRange,
  cell: SheetCell | undefined,
): boolean {
  if (!cell?.text) return true;
  const room = columns.end(right) - columns.start(left) - 7;
  return cell.text.length * (cell.kind === 'number' ? DIGIT : LETTER) * zoom <= room;
}

/** Width of a text that ends inside a column's right edge. */
function textWidth({ columns }: SheetLayout, first: number, last: number): number {
  return columns.end(last) - columns.start(first) - 7;
}

function gapClasses({ rowGaps, columnGaps }: SheetLayout, row: number, column: number): string {
  const follows = (gaps: SheetLayout['rowGaps'], index: number) =>
    gaps.get(index)?.some(({ side }) => side === 'before') ?? false;
  return (follows(rowGaps, row) ? ' rowGap' : '') + (follows(columnGaps, column) ? ' columnGap' : '');
}
