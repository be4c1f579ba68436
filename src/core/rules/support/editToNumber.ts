import { showsPerCent } from '../../sheet/numberFormat';
import type { CellEdit } from '../../sheet/edit';
import { fold } from '../../text/fold';
import type { Indicator, Scorecard, Value } from '../../scorecard/scorecard';

/** The edit that turns a number typed as text (or the part of it given) into a number that looks the same. */
export function editToNumber(
  { sheet }: Scorecard,
  indicator: Indicator,
  value: Value,
  typed = value.text,
): CellEdit {
  const { cell, raw, number } = value;
  const text = fold(typed);
  const decimals = value.decimals > 0 ? `.${'0'.repeat(value.decimals)}` : '';
  const isPercent = /%\s*\)?$|per ?cent\)?$/.test(text) && !writesPercentPlain(indicator);
  const after = isPercent ? Number((number! / 100).toPrecision(14)) : number!;
  const isScaled = /\d\s*(?:k|m|bn|mn|mln|mlls?|thousand|million|billion)\b/.test(text);
  const hasSeparators = /\d[, '’]\d{3}/.test(text) || isScaled;
  const whole = hasSeparators ? '#,##0' : '0';
  const currency = /[£$€]/.exec(text)?.[0] ?? '';
  const unit = /\d\s?([a-z][\w/²³]*(?: [a-z]+)?)$/i.exec(typed.trim())?.[1];
  let numberFormat = currency + whole + (isScaled ? '' : decimals);
  if (isPercent) numberFormat += '%';
  else if (unit && !hasPlainNumbers(indicator)) numberFormat += `" ${unit}"`;
  else if (/^\+/.test(text)) numberFormat = `+${numberFormat};-${numberFormat};${numberFormat}`;
  else if (numberFormat === '0') numberFormat = 'General';
  return { sheet, cell, before: raw, after, numberFormat };
}

/** Whether the row's real numbers write 95 per cent as 95: then a text "95%" becomes 95 too, not 0.95. */
function writesPercentPlain(indicator: Indicator): boolean {
  const numbers = realNumbers(indicator);
  return numbers.length > 0 && numbers.every(({ numberFormat }) => !showsPerCent(numberFormat));
}

function hasPlainNumbers(indicator: Indicator): boolean {
  return realNumbers(indicator).some(({ numberFormat }) => !/["\\]/.test(numberFormat));
}

function realNumbers({ values }: Indicator): Value[] {
  return values.filter(({ kind, raw }) => kind === 'number' && typeof raw === 'number');
}
