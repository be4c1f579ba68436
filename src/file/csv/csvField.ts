import { ERROR_CODES } from '../../core/sheet/errorCodes';
import type { Cell, CellValue } from '../../core/sheet/grid';

const PLAIN = /^-?(?:0|[1-9]\d*|(?=\.\d))(?:\.\d+)?$/;
// Whose money it is, the file does not say: Excel takes the sign of the computer's own country for a figure.
const GROUPED = /^(-?)([£$€]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const CURRENCY = /^(-?)([£$€])(\d+)(\.\d+)?$/;
const PERCENT = /^(-?\d+)(\.\d+)?%$/;

/** What Excel would make of a field on opening the file; the text stays as it is printed there. */
export function readField(text: string): Cell {
  // A text file knows no types: Excel takes a figure with blanks round it for a figure.
  const bare = text.trim();
  const [value, numberFormat] = readValue(bare);
  if (value === bare) return { value: text, text, numberFormat, isFormula: false };
  return { value, text, numberFormat, isFormula: false };
}

function readValue(text: string): readonly [value: CellValue, numberFormat: string] {
  if (text === 'TRUE' || text === 'FALSE') return [text === 'TRUE', 'General'];
  if (ERROR_CODES.includes(text)) return [{ error: text }, 'General'];
  // Excel keeps 15 digits of a number; a longer one is a reference number, and safer as text.
  if (text.length > 20 || text.replace(/\D/g, '').length > 15) return [text, 'General'];
  // Excel would drop the nought of 0.70; the file prints it, so the format does too.
  if (PLAIN.test(text))
    return [Number(text) + 0, /\..*0$/.test(text) ? `0${zeros(/\.\d+$/.exec(text)![0])}` : 'General'];
  const grouped = GROUPED.exec(text) ?? CURRENCY.exec(text);
  if (grouped) {
    const number = Number(text.replace(/[£$€,]/g, ''));
    return [number, `${grouped[2]}#,##0${zeros(grouped.at(-1))}`];
  }
  const percent = PERCENT.exec(text);
  if (percent) return [Number((Number.parseFloat(text) / 100).toPrecision(15)), `0${zeros(percent[2])}%`];
  return [text, 'General'];
}

function zeros(fraction: string | undefined): string {
  return fraction === undefined ? '' : `.${'0'.repeat(fraction.length - 1)}`;
}
