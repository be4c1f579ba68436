import { columnLetters, fromA1, rangeFromA1 } from '../../core/sheet/address';
import type { ColumnView, ScorecardView } from '../../core/engine/engine';

/** The columns in the sheet's order, those without a heading that stand among them included. */
export function columnsOf({ columns, range }: ScorecardView): readonly ColumnView[] {
  const known = new Map(columns.map((column) => [column.column, column]));
  const places = columns.flatMap(({ column }) => fromA1(`${column}1`)?.column ?? []);
  const area = rangeFromA1(range);
  const left = Math.min(...places, area?.left ?? Infinity);
  const right = Math.max(...places, area?.right ?? -Infinity);
  const all: ColumnView[] = [];
  for (let place = left; place <= right; place++) {
    const letters = columnLetters(place);
    all.push(known.get(letters) ?? emptyColumn(letters));
  }
  return all;
}

/** A column that nothing is known of. */
export function emptyColumn(column: string): ColumnView {
  return { column, label: '', field: null, year: null, role: null, certainty: 'sure', clues: [] };
}
