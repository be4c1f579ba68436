import fc from 'fast-check';
import { parseDecimal, parseWhole } from '../../../src/file/xml/numerals';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string): number => parseDecimal(bytesOf(text), 0, text.length);

test('a number reads as JavaScript reads it, to the last bit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
      expect(parse(String(value))).toBe(Number(String(value)));
    }),
    { numRuns: 2000 },
  );
});

test('so do decimals with any number of digits', () => {
  const digits = fc.stringMatching(/^-?\d{0,12}\.?\d{0,12}$/).filter((text) => /\d/.test(text));
  fc.assert(
    fc.property(digits, (text) => {
      expect(parse(text)).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '',
  '-',
  '.',
  '-.',
  '1.2.3',
  '1,5',
  ' 1',
  '1 ',
  '0x10',
  'Infinity',
  'NaN',
  '1e999',
  '--1',
  '1e',
  '12abc',
])('"%s" is no number', (text) => {
  expect(parse(text)).toBeNaN();
});

test.each([
  ['12', 12],
  ['007', 7],
  ['', NaN],
  ['-1', NaN],
  ['1.0', NaN],
  ['1234567890123456', NaN],
])('"%s" is the whole number %d', (text, expected) => {
  expect(parseWhole(bytesOf(text), 0, text.length)).toBe(expected);
});
