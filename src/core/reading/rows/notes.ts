import { showsSomething } from '../../sheet/grid';
import type { Footnote } from '../../scorecard/scorecard';
import { oneLine } from '../../text/fold';
import { readFootnotes } from '../footnotes';
import type { TableSheet } from './tableSheet';

/** A footnote whose mark has a cell of its own: "* | Provisional figure". */
export function readNoteApart(table: TableSheet, row: number): Footnote | null {
  const mark = table.name(row);
  if (!/^(?:\*+|[†‡§¶]+|#+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.test(mark)) return null;
  const { nameColumn: column, place } = table;
  const text = place.grid.rows[row]!.find((cell, at) => at > column && showsSomething(cell));
  return typeof text?.value === 'string' ? { mark, text: oneLine(text.text), cell: { row, column } } : null;
}

/** The footnotes that a row without figures holds. */
export function footnotesIn(table: TableSheet, row: number, isBelowTable: boolean): Footnote[] {
  return table
    .filledCells(row)
    .flatMap(([column, { value }]) =>
      typeof value === 'string' ? readFootnotes(value, { row, column }, isBelowTable) : [],
    );
}
