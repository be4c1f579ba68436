import fc from 'fast-check';
import { format } from 'numfmt';
import { showNumber } from '../../../src/core/sheet/showNumber';

test.each([
  [44, 'General', '44'],
  [72.4, 'General', '72.4'],
  [0.1 + 0.2, 'General', '0.3'],
  [44, '0.0', '44.0'],
  [1234567, '#,##0', '1,234,567'],
  [0.4567, '0.0%', '45.7%'],
  [2043, '"£"#,##0', '£2,043'],
  [-2.5, '0.0', '-2.5'],
  [-2.5, '0.0;-0.0', '-2.5'],
  [-0.004, '0.0', '0.0'],
  [7, '000', '007'],
  [3, '0.0 "days"', '3.0 days'],
  [1.005, '0.00', '1.01'],
  [3, 'yyyy', '3'],
])('%d in %s is %s', (value, code, expected) => {
  expect(showNumber(value, code)).toBe(expected);
});

test('plain formats are shown as the library of the file host shows them', () => {
  const codes = ['0', '0.0', '0.00', '#,##0', '#,##0.0', '0%', '0.0%', '"£"#,##0', '0.0 "days"'];
  // A last digit below the ones that are shown and other than 5, because the library rounds halves of the binary number.
  const numbers = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(1, 2, 3, 4, 6, 7, 8, 9))
    .map(([whole, last]) => Number(`${whole}${last}e-4`));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...codes), (value, code) => {
      expect(showNumber(value, code)).toBe(format(code, value));
    }),
    { numRuns: 2000 },
  );
});
