import type { CellAddress } from '../../core/sheet/address';
import { fold } from '../../core/text/fold';
import type { SheetModel } from './sheetModel';

export interface CellsFound {
  /** Row by row, each row from the left. */
  readonly cells: readonly CellAddress[];
  /** How many more are in rows or columns that are hidden. */
  readonly hiddenCount: number;
}

/** The cells whose text holds what is looked for, capitals, line breaks and kinds of dashes and quotes aside. */
export function findCells(model: SheetModel, wanted: string): CellsFound {
  const folded = fold(wanted);
  const cells: CellAddress[] = [];
  let hiddenCount = 0;
  if (folded === '') return { cells, hiddenCount };
  for (let row = 0; row < model.rowCount; row++) {
    for (let column = 0; column < model.columnCount; column++) {
      const text = model.cell(row, column)?.text;
      if (!text || !fold(text).includes(folded)) continue;
      if (model.hiddenRows.has(row) || model.hiddenColumns.has(column)) hiddenCount++;
      else cells.push({ row, column });
    }
  }
  return { cells, hiddenCount };
}

/** The first of the cells at or after a place (before it, going back), and round to the other end; -1 where there is none. */
export function nextFound(
  cells: readonly CellAddress[],
  { row, column }: CellAddress,
  step: 1 | -1,
  isHereMeant: boolean,
): number {
  const place = (one: CellAddress) => (one.row === row ? one.column - column : one.row - row);
  const isPast = (one: CellAddress) => (isHereMeant && place(one) === 0) || place(one) * step > 0;
  const found = step > 0 ? cells.findIndex(isPast) : cells.findLastIndex(isPast);
  return found >= 0 ? found : step > 0 ? Math.min(0, cells.length - 1) : cells.length - 1;
}
