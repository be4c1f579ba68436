import { type Cell, showsSomething } from '../../sheet/grid';
import type { Continuation } from '../../scorecard/scorecard';
import { fold, oneLine } from '../../text/fold';
import { readFigureText } from '../figures';
import { inEnglish } from '../words/otherLanguages';
import { isNote } from './kinds';
import type { TableSheet } from './tableSheet';

/**
 * What a row adds in words to the indicator above it: "AA: 54.5%" under "ALL: 48.2%", where neither a name nor a
 * reference begins a row of its own. Null for any other row.
 */
export function readContinuation(table: TableSheet, row: number): Continuation | null {
  const series = readSeries(table, row);
  if (series) return series;
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

/** "Actual" alone, and not of whom or when: what the figures are that stand beside it. */
const SERIES =
  /^(?:actuals?|achieved|results?|out-?turns?|targets?|planned|plan)(?: (?:values?|figures?|levels?))?$/;

/** "Actual | 12" under the targets of a row, without a name of its own or with that one merged over both: figures of the row above. */
function readSeries(table: TableSheet, row: number): Continuation | null {
  const own = showsSomething(table.cell(row, table.nameColumn));
  const shown = table.filledCells(row);
  const words = shown.filter(([, { value }]) => typeof value === 'string');
  const [first] = words;
  if (!first || words.length > 1 || (own && first[0] !== table.nameColumn)) return null;
  const [column, { text }] = first;
  if (!SERIES.test(inEnglish(fold(text).replace(/:$/, '')))) return null;
  const figures = table.place.columns.figures.map((figure) => figure.column);
  const numbers = shown.filter(([at]) => at !== column);
  const areFigures = numbers.every(([at]) => at > column && figures.includes(at));
  return numbers.length > 0 && areFigures
    ? { cell: { row, column }, text: oneLine(text), isSeries: true }
    : null;
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
