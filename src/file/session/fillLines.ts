import type { CellAddress, CellRange } from '../../core/sheet/address';

/** A row or column of a fill: the cells that are there, and those that are filled, each going away from them. */
export interface FillLine {
  readonly from: readonly CellAddress[];
  readonly to: readonly CellAddress[];
}

/** The lines of a fill of a block over a larger one, which goes on from the block in one direction. */
export function fillLines(source: CellRange, target: CellRange): FillLine[] {
  const isDown = target.top < source.top || target.bottom > source.bottom;
  const [first, last, end] = isDown
    ? [source.top, source.bottom, target.bottom]
    : [source.left, source.right, target.right];
  const start = isDown ? target.top : target.left;
  const isBackward = start < first;
  const given = count(first, last);
  const filled = isBackward ? count(start, first - 1).reverse() : count(last + 1, end);
  const across = isDown ? count(source.left, source.right) : count(source.top, source.bottom);
  const at = (line: number) => (along: number) =>
    isDown ? { row: along, column: line } : { row: line, column: along };
  return across.map((line) => ({
    from: (isBackward ? [...given].reverse() : given).map(at(line)),
    to: filled.map(at(line)),
  }));
}

function count(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
