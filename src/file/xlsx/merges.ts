import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { FileRow } from './rows';

/**
 * Merged areas in reading order, without those of one cell and those that overlap one before them:
 * Excel writes neither, and takes overlapping ones out when it repairs a workbook.
 */
export function tidyMerges(ranges: readonly CellRange[]): CellRange[] {
  const kept: CellRange[] = [];
  const open = new OpenMerges();
  for (const range of [...ranges].sort((one, other) => one.top - other.top || one.left - other.left)) {
    if (range.top === range.bottom && range.left === range.right) continue;
    if (open.add(range)) kept.push(range);
  }
  return kept;
}

/** Empties the cells that a merged area covers, all but its first. `merges` are tidy. */
export function clearCovered(rows: FileRow[], merges: readonly CellRange[]): void {
  const open = new OpenMerges();
  let next = 0;
  let lastRow = -1;
  for (let row = merges[0]?.top ?? rows.length; row < rows.length; row++) {
    for (; next < merges.length && merges[next]!.top <= row; next++) {
      open.add(merges[next]!);
      lastRow = Math.max(lastRow, merges[next]!.bottom);
    }
    const cells = rows[row];
    if (cells && row <= lastRow) clearRow(cells, row, open);
    else if (row > lastRow && next === merges.length) return;
  }
}

function clearRow(cells: FileRow, row: number, open: OpenMerges): void {
  // Keys, because a loop over columns walks the whole width of a row whose two cells stand far apart.
  for (const column of Object.keys(cells).map(Number)) {
    const range = open.at(row, column);
    if (range && (range.top !== row || range.left !== column)) cells[column] = undefined;
  }
}

/** For each cell the area it lies in, null where it lies in none. Areas do not overlap, cells come in reading order. */
export function findCovering(
  areas: readonly CellRange[],
  cells: readonly CellAddress[],
): (CellRange | null)[] {
  const ordered = [...areas].sort((one, other) => one.top - other.top || one.left - other.left);
  const open = new OpenMerges();
  let next = 0;
  return cells.map(({ row, column }) => {
    for (; next < ordered.length && ordered[next]!.top <= row; next++) open.add(ordered[next]!);
    return open.at(row, column);
  });
}

/** The merged areas that reach down to the row in hand, side by side: no two share a column. */
class OpenMerges {
  private ranges: CellRange[] = [];

  /** Puts an area in whose row is in hand; false where one that is open is in its way. */
  add(range: CellRange): boolean {
    const from = this.firstReaching(range.left);
    let to = from;
    for (; to < this.ranges.length && this.ranges[to]!.left <= range.right; to++) {
      if (this.ranges[to]!.bottom >= range.top) return false;
    }
    this.ranges.splice(from, to - from, range);
    return true;
  }

  at(row: number, column: number): CellRange | null {
    const range = this.ranges[this.firstReaching(column)];
    return range && range.left <= column && range.bottom >= row ? range : null;
  }

  /** Index of the first area that ends at a column or after it. */
  private firstReaching(column: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ranges[middle]!.right < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
