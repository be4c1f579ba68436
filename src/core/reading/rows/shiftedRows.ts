import type { ShiftedRows } from '../../scorecard/scorecard';
import { type Cell, showsSomething } from '../../sheet/grid';
import { fold, oneLine } from '../../text/fold';
import { readFigureText } from '../figures';
import type { TableSheet } from './tableSheet';

const LEAST_ROWS = 3;
/** So many columns left of the figures tell whether the words of a row stand where those of others do. */
const COLUMNS_LOOKED_AT = 3;

/**
 * Rows whose cells all stand one column beside their headings, as a copied or converted table may leave them: under the
 * first figures stands what heads the column before it, "Number" or "%", or figures where that has words. Which they are
 * the rows tell, not the columns, each of which is a mixture. Null where there are none.
 */
export function findShiftedRows(table: TableSheet): ShiftedRows | null {
  const first = Math.min(...table.place.columns.figures.map(({ column }) => column));
  const columns = Array.from({ length: COLUMNS_LOOKED_AT }, (_, back) => first - 1 - back).filter(
    (column) => column >= table.place.region.left,
  );
  if (columns.length === 0) return null;
  return findShifted(table, 'right', first, columns) ?? findShifted(table, 'left', first, columns);
}

function findShifted(
  table: TableSheet,
  side: ShiftedRows['side'],
  first: number,
  columns: readonly number[],
): ShiftedRows | null {
  const step = side === 'right' ? 1 : -1;
  if (!mayBeShifted(table, columns[0]!, step)) return null;
  const { grid, region, headerRows } = table.place;
  const suspects: number[] = [];
  const others: number[] = [];
  for (let row = region.from; row <= region.to; row++) {
    if (!grid.rows[row] || headerRows.has(row) || table.countFilled(row) < 3) continue;
    const isOdd = side === 'right' ? isWords(table.cell(row, first)) : isNumber(table.cell(row, first - 1));
    (isOdd ? suspects : others).push(row);
  }
  if (suspects.length < LEAST_ROWS || others.length < LEAST_ROWS) return null;
  const words = new Map(columns.map((column) => [column, wordsIn(table, column, others)]));
  const isAt = (row: number, column: number) => {
    const cell = table.cell(row, column + step);
    return isWords(cell) && words.get(column)!.has(fold(cell!.text));
  };
  const isGapped = (row: number) => side === 'right' && !showsSomething(table.cell(row, columns.at(-1)!));
  const foundIn = (row: number) => columns.filter((column) => isAt(row, column));
  const isPlain = (row: number) => {
    const found = foundIn(row);
    return found.includes(columns[0]!) && (found.length > 1 || isGapped(row));
  };
  if (suspects.filter(isPlain).length < LEAST_ROWS) return null;
  // Beside them a row shows it by one word, whichever it is.
  const shifted = suspects.filter((row) => foundIn(row).length > 0 || isGapped(row));
  const cells = shifted.map((row) => ({ row, column: first - 1 + step }));
  return { side, cells, text: oneLine(table.cell(cells[0]!.row, cells[0]!.column)!.text) };
}

/**
 * Whether some rows have a text of a column in the one beside it. Few tables do, and only there is it worth while to tell
 * words from figures.
 */
function mayBeShifted(table: TableSheet, column: number, step: number): boolean {
  const beside = textsIn(table, column + step);
  if (beside.length < LEAST_ROWS) return false;
  const own = new Set(textsIn(table, column));
  return beside.filter((text) => own.has(text)).length >= LEAST_ROWS;
}

function textsIn(table: TableSheet, column: number): string[] {
  const { from, to } = table.place.region;
  const texts: string[] = [];
  for (let row = from; row <= to; row++) {
    const cell = table.cell(row, column);
    if (typeof cell?.value === 'string' && cell.value !== '') texts.push(fold(cell.text));
  }
  return texts;
}

/** The words that stand in a column on some rows. */
function wordsIn(table: TableSheet, column: number, rows: readonly number[]): ReadonlySet<string> {
  const met = new Set<string>();
  for (const row of rows) {
    const cell = table.cell(row, column);
    if (isWords(cell)) met.add(fold(cell!.text));
  }
  return met;
}

function isWords(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && cell.value !== '' && readFigureText(cell.value).kind === 'text';
}

function isNumber(cell: Cell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  return typeof cell?.value === 'string' && readFigureText(cell.value).kind === 'number';
}
