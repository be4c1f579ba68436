import { toA1, type CellAddress } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import { locateCells, type CellPlace, type SheetPlaces } from './locateCells';
import type { XmlReader } from '../xml/xml';

/** Edits of one sheet, and where the cells that they are of stand in its XML. */
export class EditPlaces {
  readonly bytes: Uint8Array;
  /** The last edit of each cell, in reading order. */
  readonly edits: readonly CellEdit[];
  readonly places: SheetPlaces;
  private readonly byCell: ReadonlyMap<string, CellEdit>;

  constructor(xml: XmlReader, edits: readonly CellEdit[]) {
    this.bytes = xml.bytes;
    this.byCell = new Map(edits.map((edit) => [toA1(edit.cell), edit]));
    this.edits = [...this.byCell.values()].sort((one, other) => compare(one.cell, other.cell));
    const wanted = new Map<number, number[]>();
    for (const { cell } of this.edits) {
      const columns = wanted.get(cell.row);
      if (columns) columns.push(cell.column);
      else wanted.set(cell.row, [cell.column]);
    }
    this.places = locateCells(xml, wanted);
  }

  /** Whether the sheet holds a formula before the edits, or will after them. */
  get hasFormulas(): boolean {
    return this.places.hasFormulas || this.edits.some(({ formula }) => formula !== undefined);
  }

  /** The cells that lose their formula. */
  get lostFormulas(): CellAddress[] {
    return this.edits
      .filter((edit) => edit.formula === undefined && this.placeOf(edit.cell)?.formula)
      .map(({ cell }) => cell);
  }

  isEdited(cell: CellAddress): boolean {
    return this.byCell.has(toA1(cell));
  }

  /** The number of the style that an edited cell has, even if it is not there yet. */
  styleOf({ row, column }: CellAddress): number {
    const { rows, columnStyles } = this.places;
    const place = rows.get(row);
    return (
      place?.cells.get(column)?.style ??
      place?.elements.at(-1)?.style ??
      columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ??
      0
    );
  }

  placeOf({ row, column }: CellAddress): CellPlace | undefined {
    return this.places.rows.get(row)?.cells.get(column);
  }
}

function compare(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
