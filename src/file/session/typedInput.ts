import { looksLikeFormula } from '../../core/sheet/formulaText';
import { ErrorCodeTyped, FormulaTyped } from '../failures';
import type { CellEdit } from '../../core/sheet/edit';
import { showsPerCent } from '../../core/sheet/numberFormat';
import { readTypedDate, type DateContext } from './typedDate';

/** The cell that is typed into. */
export interface TypedCell extends DateContext {
  readonly numberFormat: string;
}

/** What an input comes to: a value, and a format for a cell that has none. */
export type Typed = Pick<CellEdit, 'after' | 'numberFormat'>;

const errorCode = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

/** Excel keeps fifteen digits of a number; a longer one is a reference number, and safer as text. */
const maxDigits = 15;

/**
 * What Excel would take an input for, with British settings. As in Excel, only a cell of format General gets another
 * format by it.
 * @throws FormulaTyped, ErrorCodeTyped
 */
export function readTyped(input: string, cell: TypedCell): Typed {
  if (input === '') return { after: null };
  if (cell.numberFormat === '@') return { after: input };
  if (input.startsWith("'")) return { after: input.slice(1) || null };
  const text = input.trim();
  if (/^(?:true|false)$/i.test(text)) return { after: /^true$/i.test(text) };
  if (errorCode.test(text)) throw new ErrorCodeTyped(text);
  const found = readTypedNumber(text, cell.numberFormat) ?? readTypedDate(text, cell);
  if (!found) {
    // A sign or an @ starts a formula too; alone it is a missing mark.
    if (looksLikeFormula(text)) throw new FormulaTyped(text);
    return { after: input };
  }
  const { value, numberFormat } = found;
  return cell.numberFormat === 'General' && numberFormat !== 'General'
    ? { after: value, numberFormat }
    : { after: value };
}

export interface TypedNumber {
  readonly value: number;
  /** What Excel gives a cell of format General for it. */
  readonly numberFormat: string;
}

const form =
  /^(?<sign>[+-]?)\s*(?<pound>£?)\s*(?<late>[+-]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(?<decimals>\d*))?(?<power>e[+-]?\d{1,3})?\s*(?<percent>%?)$/i;

/** A number in any spelling that Excel knows; null for anything else. */
export function readTypedNumber(text: string, cellFormat: string): TypedNumber | null {
  const bracketed = /^\((.*)\)$/s.exec(text)?.[1]?.trim();
  const parts = form.exec(bracketed ?? text)?.groups;
  if (!parts) return readTypedFraction(text);
  const { sign = '', late = '', pound = '', whole = '', decimals = '', power = '', percent = '' } = parts;
  const signs = sign + late + (bracketed === undefined ? '' : '-');
  if (signs.length > 1 || (pound !== '' && percent !== '')) return null;
  const digits = whole.replaceAll(',', '');
  if ((digits + decimals).replace(/^0+/, '').length > maxDigits) return null;
  // In a cell that shows per cent, Excel takes 45 and 0.5 for 45% and 0.5%, but .5, without the nought, for 50%.
  const isPerCent = percent !== '' || (pound === '' && whole !== '' && showsPerCent(cellFormat));
  const shift = Number(power.slice(1)) - (isPerCent ? 2 : 0);
  const value = Number(`${signs}${digits || '0'}.${decimals}e${shift}`) + 0;
  if (!Number.isFinite(value)) return null;
  return { value, numberFormat: formatOf({ pound, percent, power, whole, decimals }) };
}

function formatOf(parts: {
  readonly pound: string;
  readonly percent: string;
  readonly power: string;
  readonly whole: string;
  readonly decimals: string;
}): string {
  const decimals = parts.decimals === '' ? '' : '.00';
  if (parts.percent !== '') return `0${decimals}%`;
  if (parts.pound !== '') return `"£"#,##0${decimals};[Red]-"£"#,##0${decimals}`;
  if (parts.power !== '') return '0.00E+00';
  return parts.whole.includes(',') ? `#,##0${decimals}` : 'General';
}

/** "2 1/2"; without a whole number before it Excel takes a fraction for a date. */
function readTypedFraction(text: string): TypedNumber | null {
  const match = /^([+-]?)(\d{1,9}) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -size : size, numberFormat: '# ?/?' };
}
