/** A cell's place, counted from 0: `{row: 0, column: 0}` is A1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, counted from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 text of an address, as a person or a file reads it. */
export function toA1({ row, column }: CellAddress): string {
  return columnLetters(column) + (row + 1);
}

/** A1 text of a block; a single cell is written as one address. */
export function rangeToA1(range: CellRange): string {
  const first = toA1({ row: range.top, column: range.left });
  const last = toA1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The address that A1 text names, or null where it names none. Dollar signs are passed over. */
export function fromA1(text: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The block that A1 text names ("B2:D4", or one cell), or null where it names none. */
export function rangeFromA1(text: string): CellRange | null {
  const [from, to = from, ...more] = text.split(':').map(fromA1);
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function isSamePlace(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

export function contains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** For sorting cells as they are read: row by row, from the left. */
export function byReadingOrder(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
