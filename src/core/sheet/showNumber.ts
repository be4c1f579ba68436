/** A literal, then a plain pattern of digits, perhaps per cent, then a literal: `"£"#,##0.0`, `0%`, `0.00 "days"`. */
const PLAIN = /^((?:"[^"]*"|[£$€ ])*)(#,##0|#,###|0+|#|#+0)(?:\.(0+))?(%?)((?:"[^"]*"|[ ])*)$/;

/**
 * A number as a cell shows it, for the formats that figures have: whole, decimals, thousands, per cent, a currency. In any
 * other format as Excel's General shows it; where the exact text matters a host gives it.
 * @example showNumber(0.4567, '0.0%') // '45.7%'
 */
export function showNumber(value: number, numberFormat: string): string {
  const [positive = '', negative] = numberFormat.split(';');
  const parts = PLAIN.exec(value < 0 && negative !== undefined ? negative.replace(/^-/, '') : positive);
  if (!parts) return String(Number(value.toPrecision(11)));
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = parts;
  const shown = percent === '' ? Math.abs(value) : Math.abs(value) * 100;
  const [digits = '', fraction] = roundTo(shown, decimals.length).split('.');
  const padded = digits.padStart(/^0+$/.test(whole) ? whole.length : 1, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const isZero = !/[1-9]/.test(digits + (fraction ?? ''));
  const sign = value < 0 && !isZero ? '-' : '';
  return `${sign}${unquote(before)}${grouped}${fraction ? `.${fraction}` : ''}${percent}${unquote(after)}`;
}

/** Halves away from zero in the digits that are written: 1.005 is binary for a little less. */
function roundTo(value: number, decimals: number): string {
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`).toFixed(
    decimals,
  );
}

function unquote(literal: string): string {
  return literal.replaceAll('"', '');
}
