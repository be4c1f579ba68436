import { listAnd } from '../text/words';
import { columnLetters } from '../sheet/address';
import type { Period } from './period';
import type { FigureColumn, OtherColumn } from './scorecard';

/** The time that the heading of a column says, whatever it was taken for. */
export function typedTime({ slip, period }: FigureColumn): Period | null {
  return slip?.typed ?? period;
}

/** By what columns stand side by side: the sheet's column, or that of the heading where the figures stand in several. */
export function placeOf({ column, labelCell }: FigureColumn | OtherColumn): number {
  return column ?? labelCell.column;
}

/** Where figures stand, as a sentence names it: "column F", "columns D and F"; by headings where a column has no place of its own. */
export function sayWhere(columns: readonly (FigureColumn | OtherColumn)[]): string {
  const places = columns.map(({ column }) => column);
  const noun = columns.length === 1 ? 'column' : 'columns';
  if (places.every((place) => place !== null)) return `${noun} ${listAnd(places.map(columnLetters))}`;
  return `the ${noun} headed ${listAnd(columns.map(({ label }) => `“${label}”`))}`;
}

/** The same in a sentence that gives the heading by itself: "column F", "a column". */
export function sayWhich({ column }: FigureColumn | OtherColumn): string {
  return column === null ? 'a column' : `column ${columnLetters(column)}`;
}
