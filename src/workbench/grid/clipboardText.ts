import { disarm } from '../../core/sheet/formulaText';
import type { CellRange } from '../../core/sheet/address';
import type { CellInput } from './cellInputs';
import type { SheetMerges } from './sheetMerges';
import type { SheetCell, SheetModel } from './sheetModel';

/** The clipboard's name for cells as they are; other programs are given the plain text. */
export const CELLS_TYPE = 'application/x-scorecard-cells';

/** Before a text, as in Excel's own cells. */
const TEXT_SIGN = "'";

/** Past this the clipboard would take the browser's memory. */
export const MOST_COPIED = 500_000;

/** The texts of a range with tabs between columns, as Excel copies them; none that another program would run. */
export function rangeToText(model: SheetModel, merges: SheetMerges, range: CellRange): string {
  return copyFields(model, merges, range, shownText);
}

/** The same for our own paste: numbers in full, and texts that stay texts whatever they look like. */
export function copyCells(model: SheetModel, merges: SheetMerges, range: CellRange): string {
  return copyFields(model, merges, range, (cell) =>
    cell.kind === 'text' && cell.text !== '' ? `${TEXT_SIGN}${cell.text}` : (cell.input ?? cell.text),
  );
}

/** What a field that `copyCells` wrote is typed as. */
export function readCopiedCell({ cell, input }: CellInput): CellInput {
  return input.startsWith(TEXT_SIGN) ? { cell, input: input.slice(1), isText: true } : { cell, input };
}

function copyFields(
  model: SheetModel,
  merges: SheetMerges,
  range: CellRange,
  write: (cell: SheetCell) => string,
): string {
  const lines: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const fields: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const anchor = merges.anchorOf({ row, column });
      const isCovered = anchor.row !== row || anchor.column !== column;
      const cell = isCovered ? undefined : model.cell(row, column);
      fields.push(quote(cell ? write(cell) : ''));
    }
    lines.push(fields.join('\t'));
  }
  return lines.join('\r\n');
}

// A spreadsheet runs text that begins so as a formula, and text from a sheet may be anybody's.
function shownText(cell: SheetCell): string {
  // A lone sign and a figure typed as text are none.
  const canBeFormula = cell.kind === 'text' && cell.text.length > 1 && /[^\d.,%+\-\s]/.test(cell.text);
  return canBeFormula ? disarm(cell.text) : cell.text;
}

function quote(field: string): string {
  return /[\t\r\n]|^"/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** The rows and fields of text from the clipboard; a field in quotes may hold tabs and line ends. */
export function readClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  for (;;) {
    const [, quoted, plain, end] = field.exec(text)!;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\t') continue;
    // The last line ends too, in what Excel copies.
    if (end === '' || field.lastIndex === text.length) return rows;
    rows.push([]);
  }
}
