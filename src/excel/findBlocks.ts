import type { CellAddress, CellRange } from '../core/sheet/address';

/** Cells of one sheet that fill a range, in its rows. */
export interface Block<Item> {
  readonly range: CellRange;
  readonly rows: readonly (readonly Item[])[];
}

/** The fewest ranges that we find easily for cells of like kinds: runs along a row, and like runs under each other. */
export function findBlocks<Item extends { readonly cell: CellAddress }>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
): Block<Item>[] {
  const sorted = [...items].sort(
    ({ cell: one }, { cell: other }) => one.row - other.row || one.column - other.column,
  );
  const blocks: { range: CellRange; readonly rows: Item[][] }[] = [];
  /** The last block that ended in a row, by its columns and kind. */
  const open = new Map<string, (typeof blocks)[number]>();
  for (const run of findRuns(sorted, kindOf)) {
    const { row: top, column: left } = run[0]!.cell;
    const range = { top, left, bottom: top, right: run.at(-1)!.cell.column };
    const key = `${range.left},${range.right},${kindOf(run[0]!)}`;
    const above = open.get(key);
    if (above?.range.bottom === top - 1) {
      above.rows.push(run);
      above.range = { ...above.range, bottom: top };
    } else {
      const block = { range, rows: [run] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}

function findRuns<Item extends { readonly cell: CellAddress }>(
  sorted: readonly Item[],
  kindOf: (item: Item) => string,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext =
      before?.cell.row === item.cell.row &&
      before.cell.column + 1 === item.cell.column &&
      kindOf(before) === kindOf(item);
    if (isNext) run!.push(item);
    else runs.push([item]);
  }
  return runs;
}
