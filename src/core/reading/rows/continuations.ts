import { type Cell, showsSomething } from '../../sheet/grid';
import type { Continuation } from '../../scorecard/scorecard';
import { oneLine } from '../../text/fold';
import { readFigureText } from '../figures';
import { isNote } from './kinds';
import type { TableSheet } from './tableSheet';

/**
 * What a row adds in words to the indicator above it: "AA: 54.5%" under "ALL: 48.2%", where neither a name nor a
 * reference begins a row of its own. Null for any other row.
 */
export function readContinuation(table: TableSheet, row: number): Continuation | null {
  const name = table.name(row);
  if (name !== '' && !isSourceOrNote(name)) return null;
  if (hasOwnWords(table, row) || (name !== '' && isTold(table, row))) return null;
  const cells = table.place.columns.figures.flatMap(({ column }): [number, Cell][] => {
    const cell = table.cell(row, column);
    return cell && showsSomething(cell) ? [[column, cell]] : [];
  });
  const kinds = cells.map(([, cell]) => kindOf(cell));
  const first = kinds.indexOf('text');
  if (first < 0 || kinds.includes('figure')) return null;
  const [column, cell] = cells[first]!;
  return { cell: { row, column }, text: oneLine(cell.text) };
}

function isSourceOrNote(name: string): boolean {
  return isNote(name) || /^sources?\b/i.test(name);
}

/** Whether the row says of itself what it is: in a service, a reference, a unit or whatever else stands beside figures. */
function hasOwnWords(table: TableSheet, row: number): boolean {
  return [...table.place.columns.byRole].some(
    ([role, column]) => role !== 'indicator' && role !== 'comment' && showsSomething(table.cell(row, column)),
  );
}

/** Whether two things or more are said beside a name, as of an indicator whose name is a sentence. */
function isTold(table: TableSheet, row: number): boolean {
  const { others, moreComments } = table.place.columns;
  const comments = [table.column('comment'), ...moreComments];
  const told = others.filter(
    ({ column }) =>
      column !== table.nameColumn && !comments.includes(column) && showsSomething(table.cell(row, column)),
  );
  return told.length > 1;
}

function kindOf({ value, text }: Cell): 'text' | 'missing' | 'figure' {
  if (typeof value !== 'string') return 'figure';
  const { kind } = readFigureText(text);
  return kind === 'text' || kind === 'missing' ? kind : 'figure';
}
