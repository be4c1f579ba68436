import { type CellAddress, type CellRange, contains } from '../../core/sheet/address';

const BLOCK = 64;
const TALL = BLOCK * BLOCK;

/** Finds merged areas by place, however many there are. */
export class SheetMerges {
  private readonly blocks = new Map<number, CellRange[]>();
  /** Areas over thousands of rows are few, and would stand in very many blocks. */
  private readonly tall: CellRange[] = [];

  constructor(merges: readonly CellRange[], rowCount: number, columnCount: number) {
    for (const merge of merges) {
      const area = {
        ...merge,
        bottom: Math.min(merge.bottom, rowCount - 1),
        right: Math.min(merge.right, columnCount - 1),
      };
      const isOne = area.bottom === area.top && area.right === area.left;
      if (area.bottom >= area.top && area.right >= area.left && !isOne) this.add(area);
    }
  }

  /** The merged area that covers a cell. */
  at(cell: CellAddress): CellRange | undefined {
    const covers = (area: CellRange) => contains(area, cell);
    return this.blocks.get(Math.floor(cell.row / BLOCK))?.find(covers) ?? this.tall.find(covers);
  }

  /** A cell with all that is merged with it. */
  areaOf(cell: CellAddress): CellRange {
    return this.at(cell) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  }

  /** The cell that holds what a place shows: of a merged area the top left one. */
  anchorOf(cell: CellAddress): CellAddress {
    const area = this.at(cell);
    return area ? { row: area.top, column: area.left } : cell;
  }

  /** The merged areas that share a cell with a range. */
  touching(range: CellRange): CellRange[] {
    const found = new Set(this.tall);
    for (const block of this.blocksOf(range)) {
      for (const area of block) found.add(area);
    }
    return [...found].filter((area) => overlap(area, range));
  }

  /** The smallest range around a range that cuts no merged area. */
  expand(range: CellRange): CellRange {
    for (let now = range; ;) {
      const wider = this.touching(now).reduce(around, now);
      if (sameRange(wider, now)) return now;
      now = wider;
    }
  }

  private add(area: CellRange): void {
    if (area.bottom - area.top >= TALL) {
      this.tall.push(area);
      return;
    }
    for (let block = Math.floor(area.top / BLOCK); block <= Math.floor(area.bottom / BLOCK); block++) {
      const areas = this.blocks.get(block);
      if (areas) areas.push(area);
      else this.blocks.set(block, [area]);
    }
  }

  private blocksOf({ top, bottom }: CellRange): Iterable<CellRange[]> {
    const [first, last] = [Math.floor(top / BLOCK), Math.floor(bottom / BLOCK)];
    if (last - first >= this.blocks.size) return this.blocks.values();
    const found = Array.from({ length: last - first + 1 }, (_, index) => this.blocks.get(first + index));
    return found.filter((block) => block !== undefined);
  }
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function around(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
