import { fromA1, toA1 } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';

/**
 * What Excel makes of a plain formula: numbers, cells, + - * / ^ from left to right, brackets and ROUND. Written apart
 * from the code that prints formulas, so that one can be held against the other.
 */
export function calculate(formula: string, numberAt: (a1: string) => number): number {
  const tokens = formula.match(/\d+(?:\.\d+)?(?:E[+-]?\d+)?|\$?[A-Z]+\$?\d+|[A-Z]+|[-+*/^(),]/gi) ?? [];
  if (tokens.join('') !== formula) throw new Error(`Not a plain formula: ${formula}`);
  let at = 0;
  const take = (token: string): void => {
    if (tokens[at++] !== token) throw new Error(`${token} expected in ${formula}`);
  };
  const chain = (next: () => number, operators: Record<string, (a: number, b: number) => number>) => () => {
    let value = next();
    while (operators[tokens[at]!]) value = operators[tokens[at++]!]!(value, next());
    return value;
  };
  const single = (): number => {
    const token = tokens[at++]!;
    if (token === '(') {
      const value = sum();
      take(')');
      return value;
    }
    // In Excel a minus before a number is stronger than a power.
    if (token === '-') return -single();
    if (token === 'ROUND') {
      take('(');
      const value = sum();
      take(',');
      const digits = single();
      take(')');
      return roundAsExcel(value, digits);
    }
    if (/^\d/.test(token)) return Number(token);
    return numberAt(toA1(fromA1(token)!));
  };
  const power = chain(single, { '^': (a, b) => a ** b });
  const product = chain(power, { '*': (a, b) => a * b, '/': (a, b) => a / b });
  const sum = chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  const value = sum();
  if (at < tokens.length) throw new Error(`Left over in ${formula}: ${tokens.slice(at).join('')}`);
  return value;
}

// Digit by digit on the 15 digits that Excel shows, without binary arithmetic.
function roundAsExcel(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const figures = BigInt(mantissa.replace('.', ''));
  const places = 14 - Number(exponent) - digits;
  const unit = 10n ** BigInt(Math.max(0, places));
  const rounded = places <= 0 ? figures * 10n ** BigInt(-places) : (figures + unit / 2n) / unit;
  return (value < 0 ? -1 : 1) * Number(`${rounded}e${-digits}`);
}

/** Reads the numbers of a grid by their A1 address, as a formula does; text is an error, as #VALUE! is. */
export function numbersOf(grid: Grid): (a1: string) => number {
  return (a1) => {
    const { row, column } = fromA1(a1)!;
    const value = grid.rows[row]?.[column]?.value;
    if (typeof value !== 'number') throw new Error(`No number in ${a1}: ${JSON.stringify(value)}`);
    return value;
  };
}
