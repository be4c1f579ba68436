import type { CellRange } from '../sheet/address';

/** Finds the merged area over a cell without spreading areas out, so an area over a million rows costs nothing. */
export class MergeIndex {
  private readonly byColumn = new Map<number, CellRange[]>();

  constructor(private readonly merges: readonly CellRange[]) {}

  at(row: number, column: number): CellRange | null {
    const ranges = this.inColumn(column);
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle]!;
      if (row < range.top) high = middle - 1;
      else if (row > range.bottom) low = middle + 1;
      else return range;
    }
    return null;
  }

  private inColumn(column: number): CellRange[] {
    let ranges = this.byColumn.get(column);
    if (!ranges) {
      ranges = this.merges.filter((range) => range.left <= column && column <= range.right);
      ranges.sort((a, b) => a.top - b.top);
      this.byColumn.set(column, ranges);
    }
    return ranges;
  }
}
