import { decodeUtf8 } from './encoding';

const digit0 = 0x30;
const digit9 = 0x39;
const point = 0x2e;
const minus = 0x2d;

const powersOfTen = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** A whole number of digits only; NaN for anything else. */
export function parseWhole(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 15) return NaN;
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < digit0 || byte > digit9) return NaN;
    value = value * 10 + byte - digit0;
  }
  return value;
}

/** The number that ASCII bytes spell, the same as `Number` makes of them but for nothing, which is NaN. */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === minus;
  let mantissa = 0;
  let decimals = -1;
  let at = isNegative ? start + 1 : start;
  // Fifteen digits are whole below 2^53, and so is a power of ten up to 22: one division then rounds only once.
  if (end - at > 16 || at >= end) return parseSlowly(bytes, start, end);
  let digits = 0;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= digit0 && byte <= digit9) {
      mantissa = mantissa * 10 + byte - digit0;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === point && decimals < 0) {
      decimals = 0;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const size = decimals > 0 ? mantissa / powersOfTen[decimals]! : mantissa;
  return isNegative ? -size : size;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = decodeUtf8(bytes, start, end);
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? finiteOrNaN(Number(text)) : NaN;
}

function finiteOrNaN(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
