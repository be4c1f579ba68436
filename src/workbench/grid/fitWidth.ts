import type { SheetCell, SheetModel } from './sheetModel';

/** The narrowest and widest that a column is made here. */
const columnLimits = { least: 16, most: 800 };

/** What stands beside the text of a cell: its edges, and the sign of a mark. */
const EDGES = 9;
const MARK = 15;
/** About the width of a letter where nothing can measure it. */
const LETTER = 6.6;

/** The height of a line of text. */
const LINE = 17;

/** The width in which a column's texts fit on one line; one that wraps, in the lines that its row has room for. */
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
    const beside = EDGES + (model.marks(row, column).length > 0 ? MARK : 0);
    const lines = cell.wrap ? Math.max(1, Math.floor(heightOf(model, row, column) / LINE)) : Infinity;
    const room = textWidth(cell, lines, (text) => measure(text, cell.isBold === true));
    width = Math.max(width, room + beside);
  }
  return width === 0 ? model.columnWidth(column) : limitWidth(width);
}

export function limitWidth(width: number): number {
  return Math.round(Math.max(columnLimits.least, Math.min(width, columnLimits.most)));
}

/** How high a cell is with all that is merged with it. */
function heightOf(model: SheetModel, row: number, column: number): number {
  const area = model.merges.find(({ top, left }) => top === row && left === column);
  let height = 0;
  for (let each = row; each <= (area?.bottom ?? row); each++)
    if (!model.hiddenRows.has(each)) height += model.rowHeight(each);
  return height;
}

/** The least width that shows a text: in as many lines as it has of its own, or wrapped into so many. */
function textWidth({ text, wrap }: SheetCell, most: number, measure: (text: string) => number): number {
  const paragraphs = text.split('\n');
  if (!wrap) return Math.max(...paragraphs.map(measure));
  const space = measure(' ');
  const words = paragraphs.map((paragraph) => paragraph.split(/\s+/).map(measure));
  let least = Math.max(...words.flat());
  let enough = Math.max(least, ...paragraphs.map(measure));
  while (enough - least > 1) {
    const middle = (least + enough) / 2;
    if (countLines(words, space, middle) <= most) enough = middle;
    else least = middle;
  }
  return countLines(words, space, least) <= most ? least : enough;
}

function countLines(paragraphs: readonly (readonly number[])[], space: number, width: number): number {
  let lines = 0;
  for (const words of paragraphs) {
    let end = Infinity;
    for (const word of words) {
      const isNext = end + space + word > width;
      if (isNext) lines++;
      end = isNext ? word : end + space + word;
    }
  }
  return lines;
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
