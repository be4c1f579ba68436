import type { CellRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { NearMiss, UnreadTable } from '../scorecard/unread';
import { oneLine } from '../text/fold';
import type { Header } from './headers/header';
import { shownCells } from './headers/sheet';
import type { Unfit } from './shapes/arrangement';
import { isTelling, readLabel } from './labels';

const LONGEST_QUOTE = 120;
const LONGEST_CELL = 40;

/** A header over figures that became part of no scorecard, down to the row before the next one. */
export interface UnreadHeader {
  readonly header: Header;
  readonly lastRow: number;
  readonly why: UnreadTable['why'];
  /** What it looks like, where it is of another shape. */
  readonly looksLike?: string;
}

/** What a header that was not understood says, for whoever has to put it right. */
export function describeUnread(grid: Grid, { header, lastRow, why, looksLike }: UnreadHeader): UnreadTable {
  const { columns, top } = header;
  const words = columns.map(({ label }) => oneLine(label)).filter((label) => label !== '');
  return {
    sheet: grid.sheet,
    cell: columns[0]!.labelCell,
    headings: words.join(' | ').slice(0, LONGEST_QUOTE),
    why,
    looksLike: looksLike ?? null,
    range: { top, left: columns[0]!.column, bottom: lastRow, right: columns.at(-1)!.column },
  };
}

/** A region that looks like a table of another shape and does not fit it. */
export function describeUnfit(grid: Grid, { region, cell, earlier, looksLike, why }: Unfit): UnreadTable {
  const words = shownCells(grid, region.top).filter(
    ([column]) => column >= region.left && column <= region.right,
  );
  return {
    sheet: grid.sheet,
    cell,
    ...(earlier ? { earlier } : {}),
    says: oneLine(grid.rows[cell.row]?.[cell.column]?.text ?? '').slice(0, LONGEST_CELL) || null,
    headings: words
      .map(([, { text }]) => oneLine(text))
      .join(' | ')
      .slice(0, LONGEST_QUOTE),
    why: why ?? 'shape',
    looksLike,
    range: region,
  };
}

/** What comes nearest to a scorecard on a sheet that holds none: the row in which most cells could be headings. */
export function findNearMiss(grid: Grid): NearMiss {
  let best = { row: -1, column: 0, words: 0, cells: 0, text: '' };
  let top: number | null = null;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  grid.rows.forEach((_, row) => {
    const cells = shownCells(grid, row);
    if (cells.length === 0) return;
    top ??= row;
    bottom = row;
    left = Math.min(left, cells[0]![0]);
    right = Math.max(right, cells.at(-1)![0]);
    if (cells.length > 200) return;
    const words = cells.filter(([, { value }]) => typeof value === 'string');
    const telling = words.filter(([, { text }]) => isTelling(readLabel(text)));
    // Of two rows that tell as little, a title stands alone.
    if (
      telling.length > best.words ||
      (telling.length === best.words && best.cells === 1 && words.length > 1 && telling.length > 0)
    ) {
      const text = words.map(([, cell]) => oneLine(cell.text)).join(' | ');
      best = {
        row,
        column: words[0]![0],
        words: telling.length,
        cells: words.length,
        text: text.slice(0, LONGEST_QUOTE),
      };
    }
  });
  const range: CellRange = { top: top ?? 0, left: top === null ? 0 : left, bottom, right };
  const cell = best.row < 0 ? { row: range.top, column: range.left } : { row: best.row, column: best.column };
  return {
    sheet: grid.sheet,
    isSheetHidden: grid.isHidden,
    range,
    cell,
    nearest: best.text || null,
  };
}
