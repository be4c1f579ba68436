import { ERROR_CODES } from '../../core/sheet/errorCodes';
import type { Cell, CellValue } from '../../core/sheet/grid';
import { showValue } from '../../core/sheet/numberFormat';

const PLAIN = /^-?(?:0|[1-9]\d*|(?=\.\d))(?:\.\d+)?$/;
// Excel takes a code such as 1E5 for a figure too, but that is its mistake and not what was meant.
const SCIENTIFIC = /^-?\d(?:\.\d+)?E[+-]\d{1,3}$/i;
const GROUPS = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`;
// Whose money it is, the file does not say: Excel takes the sign of the computer's own country for a figure.
const MONEY = new RegExp(`^(-?) ?([£$€]) ?(-?)${GROUPS}$`);
const GROUPED = /^(-?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const PERCENT = new RegExp(`^(-?)${GROUPS} ?%$`);
const PLUS = /^\+((?:0|[1-9]\d*)(?:\.\d+)?)$/;
/** Of a whole number without separators nobody knows whether it is below nought or a footnote's mark. */
const IN_BRACKETS = /^\((?=.*[.,£$€])([£$€]?) ?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\)$/;
/** So many digits Excel keeps of a number. A whole one with more is a reference number, and safer as text. */
const MOST_DIGITS = 15;

/** What Excel would make of a field on opening the file; the text stays as it is printed there. */
export function readField(text: string): Cell {
  // A text file knows no types: Excel takes a figure with blanks round it for a figure.
  const bare = text.trim();
  const [value, numberFormat] = readValue(bare);
  if (value === bare) return { value: text, text, numberFormat, isFormula: false };
  const isLonger = typeof value === 'number' && PLAIN.test(bare) && countDigits(bare) > MOST_DIGITS;
  return { value, text: isLonger ? showValue(value, numberFormat) : text, numberFormat, isFormula: false };
}

function readValue(text: string): readonly [value: CellValue, numberFormat: string] {
  if (text === 'TRUE' || text === 'FALSE') return [text === 'TRUE', 'General'];
  if (ERROR_CODES.includes(text)) return [{ error: text }, 'General'];
  if (text.length > 40 || (!text.includes('.') && countDigits(text) > MOST_DIGITS)) return [text, 'General'];
  return readNumber(text) ?? [text, 'General'];
}

function readNumber(text: string): readonly [value: number, numberFormat: string] | null {
  if (PLAIN.test(text)) return [toNumber(text), formatOfPlain(text)];
  if (SCIENTIFIC.test(text)) return [toNumber(text), 'General'];
  const grouped = GROUPED.exec(text);
  if (grouped) return [toNumber(text), `#,##0${zeros(grouped[3])}`];
  const money = MONEY.exec(text);
  if (money) {
    const [, before, sign, behind, whole, fraction] = money;
    if (before && behind) return null;
    return [toNumber(before! + behind! + whole! + (fraction ?? '')), `${sign}#,##0${zeros(fraction)}`];
  }
  const percent = PERCENT.exec(text);
  if (percent) {
    const whole = percent[2]!.includes(',') ? '#,##0' : '0';
    return [Number((toNumber(text) / 100).toPrecision(MOST_DIGITS)), `${whole}${zeros(percent[3])}%`];
  }
  const plus = PLUS.exec(text);
  if (plus) {
    const places = `0${zeros(/\.\d+$/.exec(text)?.[0])}`;
    return [toNumber(plus[1]!), `+${places};-${places};${places}`];
  }
  const bracketed = IN_BRACKETS.exec(text);
  if (!bracketed) return null;
  const places = `${bracketed[1]}#,##0${zeros(/\.\d+$/.exec(bracketed[2]!)?.[0])}`;
  return [-toNumber(bracketed[2]!), `${places};(${places})`];
}

/** Excel would drop the nought of 0.70; the file prints it, so the format does too. */
function formatOfPlain(text: string): string {
  return countDigits(text) <= MOST_DIGITS && /\..*0$/.test(text)
    ? `0${zeros(/\.\d+$/.exec(text)![0])}`
    : 'General';
}

function toNumber(text: string): number {
  return Number(Number.parseFloat(text.replaceAll(',', '')).toPrecision(MOST_DIGITS)) + 0;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function zeros(fraction: string | undefined): string {
  return fraction === undefined ? '' : `.${'0'.repeat(fraction.length - 1)}`;
}
