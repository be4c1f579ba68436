import type { SheetCell, SheetModel } from './sheetModel';

/** The narrowest and widest that a column is made here. */
const columnLimits = { least: 16, most: 800 };

/** What stands beside the text of a cell: its edges, and the sign of a mark. */
const EDGES = 9;
const MARK = 15;
/** About the width of a letter where nothing can measure it. */
const LETTER = 6.6;

/** The width in which a column's texts fit on one line; a text that wraps need only have room for its longest word. */
export function fitWidth(model: SheetModel, column: number): number {
  const covered = new Set(
    model.merges
      .filter(({ left, right }) => left < right && left <= column && column <= right)
      .map(({ top }) => top),
  );
  const measure = textMeasure();
  let width = 0;
  for (let row = 0; row < model.rowCount; row++) {
    const cell = model.cell(row, column);
    if (!cell?.text || cell.turned || covered.has(row) || model.hiddenRows.has(row)) continue;
    const mark = model.marks(row, column).length > 0 ? MARK : 0;
    for (const line of linesOf(cell))
      width = Math.max(width, measure(line, cell.isBold === true) + EDGES + mark);
  }
  return width === 0 ? model.columnWidth(column) : limitWidth(width);
}

export function limitWidth(width: number): number {
  return Math.round(Math.max(columnLimits.least, Math.min(width, columnLimits.most)));
}

function linesOf({ text, wrap }: SheetCell): readonly string[] {
  return wrap ? text.split(/\s+/) : text.split('\n');
}

function textMeasure(): (text: string, isBold: boolean) => number {
  const canDraw = typeof CanvasRenderingContext2D !== 'undefined';
  const context = canDraw ? document.createElement('canvas').getContext('2d') : null;
  if (!context) return (text, isBold) => text.length * (isBold ? LETTER * 1.08 : LETTER);
  const family = getComputedStyle(document.querySelector('[role=grid]') ?? document.body).fontFamily;
  return (text, isBold) => {
    context.font = `${isBold ? '600 ' : ''}13px ${family}`;
    // No column is made so wide that more letters would count.
    return context.measureText(text.slice(0, 400)).width;
  };
}
