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

/**
 * The footnotes that a row without figures holds. An indicator that has none yet and whose comment says what a mark or
 * a colour stands for is a row all the same, and holds none.
 */
export function footnotesIn(table: TableSheet, row: number, isBelowTable: boolean): Footnote[] {
  const notes = table
    .filledCells(row)
    .flatMap(([column, { value }]) =>
      typeof value === 'string' ? readFootnotes(value, { row, column }, isBelowTable) : [],
    );
  return notes.length > 0 && isIndicatorsOwn(table, row, notes, isBelowTable) ? [] : notes;
}

/** Whether notes stand beside the name of an indicator, which its reference, its service or its place among others tells. */
function isIndicatorsOwn(
  table: TableSheet,
  row: number,
  notes: readonly Footnote[],
  isBelowTable: boolean,
): boolean {
  const name = table.name(row);
  if (name === '' || NOTED.test(name) || notes.some(({ cell }) => cell.column <= table.nameColumn))
    return false;
  const comment = table.column('comment');
  const isRemarked = !isBelowTable && notes.every(({ cell }) => cell.column === comment);
  const service = table.words(row, table.serviceColumn);
  const isOfService = service !== '' && !NOTED.test(service);
  return isRemarked || isOfService || table.words(row, table.column('reference')) !== '';
}

/** "Notes:", "Key", "Source", "* ", "1": a name that is the mark of what stands beside it. */
const NOTED = /^(?:(?:foot|end)?notes?|key|legend|sources?|rag(?: key)?|\W*|\W?[a-z\d]\W?)\W*(?:\d{0,2})$/i;
