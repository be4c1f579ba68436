import type { CellRange } from '../core/sheet/address';

/** The most cells asked for at once: well below the 5 MB that Excel on the web hands over, even with long texts. */
export const maxBlockCells = 20_000;

export function countCells({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Cuts a range into bands of whole rows, each within the limit as far as one row is. */
export function cutIntoBlocks(range: CellRange, maxCells = maxBlockCells): CellRange[] {
  const rowsEach = Math.max(1, Math.floor(maxCells / (range.right - range.left + 1)));
  const blocks: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rowsEach) {
    blocks.push({ ...range, top, bottom: Math.min(range.bottom, top + rowsEach - 1) });
  }
  return blocks;
}

/** Two halves of a range, rows before columns; null where it is a single cell. */
export function halve(range: CellRange): readonly [CellRange, CellRange] | null {
  const { top, left, bottom, right } = range;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  if (right > left) {
    const middle = (left + right) >> 1;
    return [
      { ...range, right: middle },
      { ...range, left: middle + 1 },
    ];
  }
  return null;
}

/** Excel's way to name a block: first row and column, then how many of each. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
