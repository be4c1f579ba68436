import { showsSomething } from '../../sheet/grid';
import { fold } from '../../text/fold';
import type { TableRow } from './classifyRows';
import { isOutlineNumber } from './outline';
import type { TableSheet } from './tableSheet';

const LEAST_ROWS = 5;
/** Of ten rows so many have words of their own there, and of ten words so many stand once. */
const MOST_ROWS_OF_TEN = 8;
const ONCE_OF_TEN = 9;
const SAYS_SOMETHING = /\p{L}{3}/u;

/**
 * The rows with what a column left of the measures calls them where no measure stands: "Goal name | Measure" names each row in
 * a way of its own, though its measure may be blank. What heads several rows by one word names none of them.
 */
export function withNamesBeside(table: TableSheet, rows: readonly TableRow[]): readonly TableRow[] {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  if (indicators.every(({ name }) => name !== '') || indicators.length < LEAST_ROWS) return rows;
  const column = nameColumns(table).find((at) => namesRows(table, indicators, at));
  if (column === undefined) return rows;
  return rows.map((one) => {
    const name = one.kind === 'indicator' && one.name === '' ? ownWords(table, one, column) : '';
    return name === '' ? one : { ...one, name, nameColumn: column };
  });
}

/** The columns that can name rows, the nearest to the measures first. */
function nameColumns({ place, nameColumn }: TableSheet): readonly number[] {
  const taken = [place.columns.byRole.get('service'), place.columns.byRole.get('reference')];
  return place.columns.others
    .filter(({ role, column, label }) => {
      const canName = role === 'goal' || role === 'indicator' || role === 'definition';
      return canName && column < nameColumn && label !== '' && !taken.includes(column);
    })
    .map(({ column }) => column)
    .sort((a, b) => b - a);
}

function namesRows(table: TableSheet, rows: readonly TableRow[], column: number): boolean {
  const words = rows.map((one) => fold(ownWords(table, one, column))).filter((text) => text !== '');
  return (
    words.length * 10 >= rows.length * MOST_ROWS_OF_TEN &&
    new Set(words).size * 10 >= words.length * ONCE_OF_TEN
  );
}

/** What stands in a cell of the row's own; nothing where it is merged over several, or holds no words. */
function ownWords(table: TableSheet, { row }: TableRow, column: number): string {
  const cell = table.cell(row, column);
  const merge = table.place.merges.at(row, column);
  if (!cell || !showsSomething(cell) || typeof cell.value !== 'string' || merge) return '';
  const words = table.words(row, column);
  return SAYS_SOMETHING.test(words) && !isOutlineNumber(words) ? words : '';
}
