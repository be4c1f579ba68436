import type { CellValue } from '../grid';
import { isDateSection, type NumberFormat, parseFormat, type FormatSection } from './parseFormat';
import { showDate } from './showDate';
import { showDigits } from './showDigits';
import { showFraction } from './showFraction';
import { showGeneral } from './showGeneral';
import { showPlainDigits } from './showPlainDigits';

export { showGeneral } from './showGeneral';

/** What the screen shows of a value in a number format; the one place that says so, for every host and every preview. */
export function showValue(value: CellValue, numberFormat: string, date1904 = false): string {
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

/**
 * A number as a cell shows it.
 * @example showNumber(0.4567, '0.0%') // '45.7%'
 */
export function showNumber(value: number, numberFormat: string, date1904 = false): string {
  const format = isPlain(numberFormat) ? null : parseFormat(numberFormat);
  if (!format || !Number.isFinite(value)) return showGeneral(value);
  const section = sectionFor(format, value);
  // Excel fills the cell where no section is for the number.
  return section ? showIn(section, value, date1904) : '######';
}

/** Whether a number format shows this number multiplied by a hundred: a quoted sign, as in `0"%"`, is only printed. */
export function showsPerCent(numberFormat: string, number = 1): boolean {
  if (!numberFormat.includes('%')) return false;
  const format = parseFormat(numberFormat);
  return format !== null && (sectionFor(format, number)?.percents ?? 0) > 0;
}

/** A number to the fifteen significant digits that Excel keeps: 770.00000000000011 is 770. */
export function toFifteenDigits(number: number): number {
  // Nearly all figures have few decimals, and a sheet has a million of them.
  if (Math.abs(number) < 1e9 && Math.round(number * 1e4) / 1e4 === number) return number;
  return Number(number.toPrecision(15));
}

/** Whether a format shows a number as a date, a time or a duration. */
export function showsTime(numberFormat: string): boolean {
  if (isPlain(numberFormat)) return false;
  const format = parseFormat(numberFormat);
  return format !== null && [...format.numbers, format.texts].some(isDateSection);
}

function isPlain(numberFormat: string): boolean {
  return numberFormat === 'General' || numberFormat === '@' || numberFormat === '';
}

function showText(value: string, numberFormat: string): string {
  const format = isPlain(numberFormat) ? null : parseFormat(numberFormat);
  if (!format) return value;
  return format.texts.pieces.map(({ kind, text }) => (kind === 'text' ? value : text)).join('');
}

/** The section that shows a number: the first whose condition it meets. */
function sectionFor({ numbers }: NumberFormat, number: number): FormatSection | undefined {
  return numbers.find(({ condition }) => holds(condition, number));
}

function holds(condition: FormatSection['condition'], value: number): boolean {
  if (!condition) return true;
  const { operator, operand } = condition;
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

function showIn(section: FormatSection, value: number, date1904: boolean): string {
  const { pieces, isSigned, plain } = section;
  const shownPlainly = plain ? showPlainDigits(plain, value, section) : null;
  if (shownPlainly !== null) return shownPlainly;
  if (isDateSection(section)) return showDate(section, value, date1904) ?? showGeneral(value);
  if (pieces.some(({ kind }) => kind === 'slash')) return showFraction(section, value);
  if (!pieces.some(({ kind }) => kind === 'general' || kind === 'text')) return showDigits(section, value);
  const sign = isSigned && value < 0 ? '-' : '';
  const shown = pieces.map(({ kind, text }) =>
    kind === 'general' || kind === 'text' ? showGeneral(Math.abs(value)) : text,
  );
  return sign + shown.join('');
}
