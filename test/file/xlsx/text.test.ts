import fc from 'fast-check';
import { showGeneral, showValue } from '../../../src/file/xlsx/text';

describe('General shows a number in at most eleven characters', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [74.8, '74.8'],
    [-0.04, '-0.04'],
    [6406, '6406'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333'],
    [-1 / 3, '-0.333333333'],
    [200 / 3, '66.66666667'],
    [123456.7891234, '123456.7891'],
    [1234567890.5, '1234567891'],
    [12345678901, '12345678901'],
    [-12345678901, '-12345678901'],
    [99999999999.9, '1E+11'],
    [123456789012, '1.23457E+11'],
    [9.99999999999, '10'],
    [0.0001234567891, '0.000123457'],
    [0.00001, '0.00001'],
    [0.000012345, '0.000012345'],
    [0.0000123456789, '1.23457E-05'],
    [1e-10, '1E-10'],
    [1.5e300, '1.5E+300'],
    [1.23456789e100, '1.2346E+100'],
  ])('%d as %s', (value, text) => {
    expect(showGeneral(value)).toBe(text);
  });

  test('and never strays from it by more than it rounds', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const text = showGeneral(value);
        expect(text.replace('-', '').length).toBeLessThanOrEqual(11);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.max(1e-9, Math.abs(value) * 1e-5));
      }),
    );
  });
});

describe('a number format', () => {
  test.each([
    ['0.0', 74.8, '74.8'],
    ['0.00', 0.7, '0.70'],
    ['0', 2.5, '3'],
    ['0.00', 1.005, '1.01'],
    ['0.0', 0.25, '0.3'],
    ['0%', 0.88, '88%'],
    ['0.0%', 0.8765, '87.7%'],
    ['#,##0', 6406, '6,406'],
    ['#,##0;[Red]-#,##0', -6406, '-6,406'],
    ['"£"#,##0', 2043, '£2,043'],
    ['dd/mm/yyyy', 42644, '01/10/2016'],
    ['mmm-yy', 42644, 'Oct-16'],
    ['mmm\\-yy', 42644, 'Oct-16'],
    ['[h]:mm', 1.5, '36:00'],
    ['[$-F800]dddd, mmmm dd, yyyy', 42644, '01 October 2016'],
    ['[$-F400]h:mm:ss AM/PM', 0.75, '18:00:00'],
    ['@', 5, '5'],
    [';;;', 5, ''],
    ['0.0', 'N/A', 'N/A'],
    ['"about "@', 'half', 'about half'],
    ['0.0', true, 'TRUE'],
    ['0.0', { error: '#DIV/0!' }, '#DIV/0!'],
    ['dd/mm/yyyy', -1, '-1'],
    ['not "a format', 5.5, '5.5'],
    ['not "a format', 'text', 'text'],
  ])('%s shows %p as %s', (code, value, text) => {
    expect(showValue(value, code, false)).toBe(text);
  });

  test('rounds halves away from zero, as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousandths) => {
        const size = Math.abs(thousandths);
        const hundredths = String(Math.floor((size + 5) / 10)).padStart(3, '0');
        const sign = thousandths < 0 && Number(hundredths) > 0 ? '-' : '';
        const expected = `${sign}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
        expect(showValue(thousandths / 1000, '0.00', false)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['dd/mm/yyyy', 0, '01/01/1904'],
    ['dd/mm/yyyy', 42644 - 1462, '01/10/2016'],
    ['0', 42644, '42644'],
    ['General', 42644, '42644'],
  ])('%s shows %d counted from 1904 as %s', (code, value, text) => {
    expect(showValue(value, code, true)).toBe(text);
  });
});
