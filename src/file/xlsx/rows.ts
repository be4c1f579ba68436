import type { Cell } from '../../core/sheet/grid';

export type FileRow = (Cell | undefined)[];

/** Collects a sheet's cells, which come row by row as a rule, in arrays no longer than they need to be. */
export class RowCollector {
  readonly rows: FileRow[] = [];
  cellCount = 0;
  /** One more than the last column that holds a cell. */
  width = 0;

  /** How many places the rows have, each up to its last cell. */
  placeCount = 0;

  private row = -1;
  private cells: Cell[] = [];
  private columns: number[] = [];

  add(row: number, column: number, cell: Cell): void {
    if (row !== this.row) {
      this.flush();
      this.row = row;
    }
    this.cells.push(cell);
    this.columns.push(column);
    this.cellCount++;
    if (column >= this.width) this.width = column + 1;
  }

  flush(): void {
    const { row, cells, columns } = this;
    if (cells.length === 0) return;
    const known = this.rows[row];
    let last = 0;
    for (const column of columns) if (column > last) last = column;
    this.placeCount += last + 1;
    // A far column in a nearly empty row must not cost the columns before it.
    const isSparse = last > cells.length * 4 + 16;
    const target: FileRow = known ?? (isSparse ? [] : new Array<Cell | undefined>(last + 1));
    for (let index = 0; index < cells.length; index++) target[columns[index]!] = cells[index]!;
    if (!known) this.rows[row] = target;
    this.cells.length = 0;
    this.columns.length = 0;
  }
}
