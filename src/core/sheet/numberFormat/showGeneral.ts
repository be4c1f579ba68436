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

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function scientific(size: number): string {
  const decimals = size >= 1e100 || size < 1e-99 ? 4 : 5;
  const [mantissa, exponent] = size.toExponential(decimals).split('e') as [string, string];
  const power = exponent.slice(1).padStart(2, '0');
  return `${trimZeros(mantissa)}E${exponent[0]}${power}`;
}
