import type { SheetLayout } from './sheetLayout';
import type { SheetCell, SheetModel } from './sheetModel';

/** About the width of a letter; text that is taken for too wide spills over nothing but empty cells. */
const LETTER = 8;

/** The last column that a cell's text runs into, over empty cells at its right, as the titles of a sheet do. */
export function spillsTo(model: SheetModel, layout: SheetLayout, row: number, column: number): number {
  const { columns, merges } = layout;
  const cell = model.cell(row, column);
  if (!cell || !canSpill(cell) || merges.at({ row, column })) return column;
  const end = columns.start(column) + cell.text.length * LETTER * layout.zoom;
  let last = column;
  while (columns.end(last) < end && last + 1 < columns.count && isFree(model, layout, row, last + 1)) last++;
  return last;
}

function canSpill({ kind, wrap, turned, align = 'left' }: SheetCell): boolean {
  return kind === 'text' && !wrap && !turned && align === 'left';
}

function isFree(model: SheetModel, { merges }: SheetLayout, row: number, column: number): boolean {
  return !model.cell(row, column)?.text && !merges.at({ row, column });
}
