import { type CellAddress, type CellRange, rangeToA1 } from '../../core/sheet/address';
import type { CellInput } from '../../file/index';
import { plural } from '../../core/text/words';
import type { SheetMerges } from './sheetMerges';
import type { SheetModel } from './sheetModel';

export type { CellInput };

/** So many cells may be changed at a time: each of them is checked, and can be taken back. */
export const MOST_CHANGED = 5_000;

/** What is typed into which cell when a block is pasted from a cell on; a sentence where it does not fit. */
export function placeBlock(
  block: readonly (readonly string[])[],
  at: CellAddress,
  model: SheetModel,
  merges: SheetMerges,
): CellInput[] | string {
  const width = Math.max(...block.map((row) => row.length));
  const size = `${plural(block.length, 'row')} by ${plural(width, 'column')}`;
  if (block.length * width > MOST_CHANGED) {
    return `The copied block is ${size}. Paste at most ${MOST_CHANGED} cells at a time.`;
  }
  const area = {
    top: at.row,
    left: at.column,
    bottom: at.row + block.length - 1,
    right: at.column + width - 1,
  };
  if (area.bottom >= model.rowCount || area.right >= model.columnCount) {
    return `The copied block is ${size} and would run past the end of the sheet. Paste it further up or left.`;
  }
  const [inTheWay] = block.length * width > 1 ? merges.touching(area) : [];
  if (inTheWay) {
    return `The copied block would fall on merged cells (${rangeToA1(inTheWay)}). Paste it elsewhere, or cell by cell.`;
  }
  return block.flatMap((row, down) =>
    row.map((input, right) => ({ cell: { row: at.row + down, column: at.column + right }, input })),
  );
}

/** Empties what is filled in a range; a sentence where that is too much. */
export function clearRange(model: SheetModel, merges: SheetMerges, range: CellRange): CellInput[] | string {
  const inputs: CellInput[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = { row, column };
      const anchor = merges.anchorOf(cell);
      const isOwn = anchor.row === row && anchor.column === column;
      if (isOwn && model.cell(row, column)?.text) inputs.push({ cell, input: '' });
    }
    if (inputs.length > MOST_CHANGED) return `Clear at most ${MOST_CHANGED} cells at a time.`;
  }
  return inputs;
}
