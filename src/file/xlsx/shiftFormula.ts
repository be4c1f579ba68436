import { columnLetters, fromA1 } from '../../core/sheet/address';
import { maxColumns, maxRows } from '../limits';

/**
 * What must not be taken for a reference: texts in quotes, quoted sheet names, names in brackets. Then what may be one:
 * a run of the characters that names, numbers and references are made of.
 */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}\p{N}_.$\\?]+/gu;
const cellReference = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const columnReference = /^(\$?)([A-Z]{1,3})$/i;
const rowReference = /^(\$?)([1-9]\d{0,6})$/;

/**
 * The formula as it reads so many rows further down and columns further right: references without a dollar sign move
 * along. One that would leave the sheet comes in again at the other side, as it does in Excel's shared formulas.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (token, at: number) => {
    const before = formula[at - 1] ?? '';
    const after = formula[at + token.length] ?? '';
    // A name before "(" is a function, one before "!" a sheet, and one after a bracket part of a workbook's name.
    if (after === '(' || after === '!' || before === ']' || /^["'[]/.test(token)) return token;
    const cell = cellReference.exec(token);
    // XFE1 and beyond are names, for no sheet has such a cell.
    if (cell && columnOf(cell[2]!) < maxColumns && Number(cell[4]) <= maxRows) {
      const [, columnDollar = '', letters = '', rowDollar = '', row = ''] = cell;
      const column = columnDollar ? letters : shiftColumn(letters, columns);
      return columnDollar + column + rowDollar + (rowDollar ? row : shiftRow(row, rows));
    }
    if (before !== ':' && after !== ':') return token;
    const column = columnReference.exec(token);
    if (column && isHalfOfRange(formula, at, token, columnReference)) {
      return column[1] ? token : shiftColumn(token, columns);
    }
    const row = rowReference.exec(token);
    if (row && isHalfOfRange(formula, at, token, rowReference)) return row[1] ? token : shiftRow(token, rows);
    return token;
  });
}

/** Whether the token on the other side of the colon is of the same kind, as in `A:B`. */
function isHalfOfRange(formula: string, at: number, token: string, kind: RegExp): boolean {
  const end = at + token.length;
  const other =
    formula[end] === ':'
      ? /^[\p{L}\p{N}_.$\\?]+/u.exec(formula.slice(end + 1))
      : /[\p{L}\p{N}_.$\\?]+$/u.exec(formula.slice(0, at - 1));
  return other !== null && kind.test(other[0]);
}

function columnOf(letters: string): number {
  return fromA1(`${letters}1`)!.column;
}

function shiftColumn(letters: string, by: number): string {
  return columnLetters(wrap(columnOf(letters) + by, maxColumns));
}

function shiftRow(row: string, by: number): string {
  return String(wrap(Number(row) - 1 + by, maxRows) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
