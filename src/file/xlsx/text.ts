import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../core/sheet/grid';

/** Days between the first day of 1904 and that of 1900, by which serial dates of the two kinds differ. */
const days1904 = 1462;

const numfmtOptions = { dateSpanLarge: false } as const;

/** What the screen shows of a value in a number format. */
export function showValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  switch (typeof value) {
    case 'number':
      return showNumber(value, numberFormat, date1904);
    case 'string':
      return showText(value, numberFormat);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return value.error;
  }
}

/** A number as Excel shows it where no format was chosen: up to eleven characters, sign not counted. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  const sign = value < 0 ? '-' : '';
  // Excel keeps fifteen digits of a number; those after them are noise of the binary fraction.
  const size = Number(Math.abs(value).toPrecision(15));
  if (size < 1e-4) {
    const plain = Number(size.toFixed(9)) === size ? trimZeros(size.toFixed(9)) : scientific(size);
    return sign + plain;
  }
  const digits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const plain = digits > 11 ? '' : trimZeros(size.toFixed(Math.max(0, 10 - digits)));
  return sign + (plain === '' || plain.length > 11 ? scientific(size) : plain);
}

/** Whether a format code shows a number as a date or a time. */
export function isDateCode(numberFormat: string): boolean {
  try {
    return isDateFormat(ownLocale(numberFormat));
  } catch {
    return false;
  }
}

function showNumber(value: number, numberFormat: string, date1904: boolean): string {
  if (numberFormat === 'General' || numberFormat === '@') return showGeneral(value);
  try {
    const code = ownLocale(numberFormat);
    if (date1904 && isDateFormat(code)) return format(code, value + days1904, numfmtOptions);
    return format(code, isPlainFormat(code) ? nudge(value) : value, numfmtOptions);
  } catch {
    // A code that Excel would not accept either.
    return showGeneral(value);
  }
}

function showText(value: string, numberFormat: string): string {
  if (numberFormat === 'General' || numberFormat === '@') return value;
  try {
    return format(numberFormat, value, numfmtOptions);
  } catch {
    return value;
  }
}

/** Excel replaces the codes that begin so with the long date and the time of the machine's own country. */
function ownLocale(numberFormat: string): string {
  if (/^\[\$-F800\]/i.test(numberFormat)) return 'dd mmmm yyyy';
  if (/^\[\$-F400\]/i.test(numberFormat)) return 'hh:mm:ss';
  return numberFormat;
}

function isPlainFormat(code: string): boolean {
  return /^[#0,]*\.?0*%?$/.test(code);
}

/** Excel rounds 1.005 to 1.01 because it rounds the decimal it shows; the binary fraction is a hair less. */
function nudge(value: number): number {
  return Number.isInteger(value) ? value : value + value * 2 * Number.EPSILON;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function scientific(size: number): string {
  const decimals = size >= 1e100 || size < 1e-99 ? 4 : 5;
  const [mantissa, exponent] = size.toExponential(decimals).split('e') as [string, string];
  const power = exponent.slice(1).padStart(2, '0');
  return `${trimZeros(mantissa)}E${exponent[0]}${power}`;
}
