import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { SheetLayout } from './sheetLayout';

/** What is chosen: all cells between the active one, which keys and edits act on, and the lead, which Shift moves. */
export interface GridSelection {
  /** Inside a merged area this need not be the top left cell: moving on goes along the same row or column. */
  readonly active: CellAddress;
  readonly lead: CellAddress;
  /** What is chosen, where Tab or Enter has taken the active cell along inside it. */
  readonly within?: CellRange;
}

export function selectOneCell(cell: CellAddress): GridSelection {
  return { active: cell, lead: cell };
}

export function selectRange({ top, left, bottom, right }: CellRange): GridSelection {
  return { active: { row: top, column: left }, lead: { row: bottom, column: right } };
}

/** From the active cell as far as another one. */
export function extendTo({ active }: GridSelection, lead: CellAddress): GridSelection {
  return { active, lead };
}

/** Every chosen cell; no merged area is cut. */
export function selectedRange({ merges }: SheetLayout, { active, lead, within }: GridSelection): CellRange {
  if (within) return within;
  return merges.expand({
    top: Math.min(active.row, lead.row),
    left: Math.min(active.column, lead.column),
    bottom: Math.max(active.row, lead.row),
    right: Math.max(active.column, lead.column),
  });
}

/** All shown cells of a row, a column, or the sheet, whatever is not given. */
export function selectLine({ rows, columns }: SheetLayout, at: Partial<CellAddress>): GridSelection {
  const first = { row: rows.firstShown(), column: columns.firstShown() };
  const last = { row: rows.lastShown(), column: columns.lastShown() };
  return { active: { ...first, ...at }, lead: { ...last, ...at } };
}

/** The selection inside a sheet that may have become smaller. */
export function keepInside({ rows, columns }: SheetLayout, selection: GridSelection): GridSelection {
  const { within } = selection;
  const inside = ({ row, column }: CellAddress) => ({
    row: Math.max(0, Math.min(row, rows.count - 1)),
    column: Math.max(0, Math.min(column, columns.count - 1)),
  });
  const isWhole = within && within.bottom < rows.count && within.right < columns.count;
  return {
    active: inside(selection.active),
    lead: inside(selection.lead),
    ...(isWhole && { within }),
  };
}
