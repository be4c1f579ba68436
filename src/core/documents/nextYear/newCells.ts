import { byReadingOrder, type CellAddress, toA1 } from '../../sheet/address';
import { type CellEdit, foundIn } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';

/** Cells of the new sheet as they are to be, by what they hold on the old one. */
export class NewCells {
  private readonly edits = new Map<string, CellEdit>();

  constructor(
    private readonly grid: Grid,
    private readonly name: string,
  ) {}

  /** Whether the cell is to hold something else than it does. */
  put(
    cell: CellAddress,
    after: CellEdit['after'],
    more: Pick<CellEdit, 'formula' | 'numberFormat'> = {},
  ): boolean {
    const held = this.grid.rows[cell.row]?.[cell.column];
    const before = foundIn(held);
    if (before === after && !held?.isFormula && more.formula === undefined) {
      // It may have been about to hold something else.
      this.edits.delete(toA1(cell));
      return false;
    }
    this.edits.set(toA1(cell), { sheet: this.name, cell, before, after, ...more });
    return true;
  }

  /** What a cell is to hold. */
  at(cell: CellAddress): CellEdit['after'] {
    const edit = this.edits.get(toA1(cell));
    return edit ? edit.after : foundIn(this.grid.rows[cell.row]?.[cell.column]);
  }

  all(): CellEdit[] {
    return [...this.edits.values()].sort((one, other) => byReadingOrder(one.cell, other.cell));
  }
}
