import fc from 'fast-check';
import { format, isDateFormat } from 'numfmt';
import {
  showGeneral,
  showNumber,
  showsPerCent,
  showsTime,
  showValue,
  toFifteenDigits,
} from '../../../../src/core/sheet/numberFormat';

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
    expect(showNumber(value, 'General')).toBe(text);
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
    ['0.0', -0.004, '0.0'],
    ['0%', 0.88, '88%'],
    ['0.0%', 0.8765, '87.7%'],
    ['0.0\\%', 52, '52.0%'],
    ['#,##0', 6406, '6,406'],
    ['#,##0;[Red]-#,##0', -6406, '-6,406'],
    ['"£"#,##0', 2043, '£2,043'],
    ['[$£-809]#,##0.00', 52, '£52.00'],
    ['[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', -52, '-£52.00'],
    ['0.0_);(0.0)', 52, '52.0 '],
    ['0.0_);(0.0)', -52, '(52.0)'],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 1234.5, ' 1,234.50 '],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 0, ' -   '],
    ['0.0,,"m"', 12_345_678, '12.3m'],
    ['#,##0,', 12_345_678, '12,346'],
    ['[>=1000]#,##0;0.0', 999, '999.0'],
    ['[>=1000]#,##0;0.0', 1000, '1,000'],
    ['[=0]"none";0', 0, 'none'],
    ['"yes";"no";"nought"', -3, 'no'],
    ['00000-0000', 123456789, '12345-6789'],
    ['0.00E+00', 1234.5, '1.23E+03'],
    ['# ?/?', 12.3333, '12 1/3'],
    ['# ??/??', 99.96, '99 24/25'],
    ['# ?/8', 0.999, '1    '],
    ['dd/mm/yyyy', 42644, '01/10/2016'],
    ['dd/mm/yyyy', 60, '29/02/1900'],
    ['dd/mm/yyyy', 0, '00/01/1900'],
    ['mmm-yy', 42644, 'Oct-16'],
    ['mmm\\-yy', 42644, 'Oct-16'],
    ['[$-407]d. mmmm yyyy', 42430, '1. März 2016'],
    ['[$-fr-FR]dddd', 42644, 'samedi'],
    ['ddd d mmm', 42644, 'Sat 1 Oct'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['mm:ss.0', 0.0001157, '00:10.0'],
    ['[h]:mm', 1.5, '36:00'],
    ['[HH]', 1, '24'],
    ['[h]', -1.2, '-28'],
    ['[$-F800]dddd, mmmm dd, yyyy', 42644, '01 October 2016'],
    ['[$-F400]h:mm:ss AM/PM', 0.75, '18:00:00'],
    ['#,##0.00\\ [$€-407]', 1234.5, '1,234.50 €'],
    ['[$€-413]\\ #,##0.00', 27.57, '€ 27.57'],
    ['[$-407]#,##0.00', 1234.5, '1,234.50'],
    ['0.0000000000', 1.8744e-8, '0.0000000187'],
    ['0.000000000000000', 162.5, '162.500000000000000'],
    ['#,##0.0000000000', 1e-8, '0.0000000100'],
    ['0', 1.5e20, '150000000000000000000'],
    ['@', 5, '5'],
    ['', 5, '5'],
    [';;;', 5, ''],
    ['[Red]', -5, '-5'],
    ['[<5]0;[>10]0', 7, '######'],
    ['0.0', 'N/A', 'N/A'],
    ['"about "@', 'half', 'about half'],
    ['0.0;(0.0);-;"t: "@', 'half', 't: half'],
    [';;;', 'half', ''],
    ['0.0', true, 'TRUE'],
    ['0.0', { error: '#DIV/0!' }, '#DIV/0!'],
    ['dd/mm/yyyy', -1, '-1'],
    ['dd/mm/yyyy', 2_958_466, '2958466'],
    ['.00', 0.5, '.50'],
    ['.0%', 0.125, '12.5%'],
    ['"a" .0', 12.25, 'a 12.3'],
    ['[$EUR]0.0', 5.5, 'EUR5.5'],
    ['[$-809]0.0', 5.5, '5.5'],
    ['[<=10]"few";"many"', 10, 'few'],
    ['[<>0]0.0;"nought"', 0, 'nought'],
    ['[>= 1.5]"over";"under"', 1.5, 'over'],
    // No format of Excel's: shown as General.
    ['# ?/', 5.5, '5.5'],
    ['# ?/?.0', 5.25, '5.25'],
    ['# ?/?E+0', 5.25, '5.25'],
    ['E+00', 5.25, '5.25'],
    ['"a"E+00', 5.25, '5.25'],
    ['0.0E+', 5.25, '5.25'],
    ['dd/mm 0', 5.25, '5.25'],
    ['dd @', 5.25, '5.25'],
    ['General @', 5.25, '5.25'],
    ['not "a format', 5.5, '5.5'],
    ['not "a format', 'text', 'text'],
  ])('%s shows %p as %s', (code, value, text) => {
    expect(showValue(value, code)).toBe(text);
  });

  test('rounds halves away from zero, as they are printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousandths) => {
        const size = Math.abs(thousandths);
        const hundredths = String(Math.floor((size + 5) / 10)).padStart(3, '0');
        const sign = thousandths < 0 && Number(hundredths) > 0 ? '-' : '';
        const expected = `${sign}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
        expect(showNumber(thousandths / 1000, '0.00')).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['dd/mm/yyyy', 0, '01/01/1904'],
    ['dd/mm/yyyy', 42644 - 1462, '01/10/2016'],
    ['0', 42644, '42644'],
    ['General', 42644, '42644'],
    ['[hh]:mm:ss', 10.5, '252:00:00'],
    ['hh:mm', 10.5, '12:00'],
  ])('%s shows %d counted from 1904 as %s', (code, value, text) => {
    expect(showValue(value, code, true)).toBe(text);
  });

  test('longer than Excel allows counts as General, however long', () => {
    expect(showNumber(5.5, `0.00"${'x'.repeat(249)}"`)).toBe(`5.50${'x'.repeat(249)}`);
    for (const code of [`0.00"${'x'.repeat(250)}"`, '['.repeat(1_000_000), '[h'.repeat(500_000)]) {
      expect(showNumber(5.5, code)).toBe('5.5');
      expect(showValue('text', code)).toBe('text');
      expect(showsTime(code)).toBe(false);
    }
  });
});

/** What formats are made of, so that their sections can be put together in every way. */
const parts = {
  before: fc.constantFrom(
    '',
    '"£"',
    '[$£-809]',
    '$',
    '_-',
    '_-* ',
    '[Red]',
    '(',
    '-',
    '+',
    '"about "',
    '\\~',
  ),
  number: fc.constantFrom(
    ...['0', '0.0', '0.00', '#,##0', '#,##0.0', '#', '#.##', '000', '0000.0', '???.?', '0.0?', '0.##'],
    ...['0,', '0.0,,', '0.00E+00', '##0E+0', '0E-0', '00-00', '0%', '0.0%', '#,##0%', 'General'],
  ),
  after: fc.constantFrom('', ' ', '_)', ')', '" days"', '\\%', '"%"', '_-', '"m"', '\\ [$€-2]'),
};
const section = fc.tuple(parts.before, parts.number, parts.after).map((pieces) => pieces.join(''));
const numberFormat = fc.oneof(
  section,
  fc.array(section, { minLength: 2, maxLength: 3 }).map((all) => all.join(';')),
  fc.tuple(section, section, section).map((all) => `${all.join(';')};"t"@`),
  fc
    .tuple(fc.constantFrom('[<10]', '[>=1000]', '[=0]', '[<0]', '[>-5]', '[<>7]'), section, section)
    .map(([condition, first, second]) => `${condition}${first};${second}`),
);
/** A last digit below the ones that are shown and other than 5, because the library rounds halves of the binary number. */
const figure = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(1, 2, 3, 4, 6, 7, 8, 9), fc.boolean())
  .map(([whole, last, isWhole]) => (isWhole ? whole : Number(`${whole}${last}e-4`)));

describe('is shown as numfmt shows it', () => {
  const options = { dateSpanLarge: false };

  test('where it is for numbers', () => {
    fc.assert(
      fc.property(numberFormat, figure, (code, value) => {
        // Halves, numbers that round up to another power of ten, and General are said better by the cases above.
        fc.pre(!/E|,(?![#0])/.test(code) || !/50*$/.test(String(value)));
        fc.pre(!/E|General/.test(code) || Number.isInteger(value));
        fc.pre(!code.includes('##0E') || Math.abs(value) < 999);
        expect(showNumber(value, code)).toBe(format(code, value, options));
      }),
      { numRuns: 5000 },
    );
  });

  test('where it is for dates and times', () => {
    const pieces = fc.constantFrom(
      ...['d', 'dd', 'ddd', 'dddd', 'm', 'mm', 'mmm', 'mmmm', 'mmmmm', 'yy', 'yyyy', 'h', 'hh', 's', 'ss'],
      ...['/', '-', ':', ' ', '.', '"of"', '\\,', ' AM/PM', ';@'],
    );
    const code = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
    const serial = fc.integer({ min: 0, max: 2_958_465 * 24 * 60 }).map((minutes) => minutes / (24 * 60));
    fc.assert(
      fc.property(code, serial, (format_, value) => {
        fc.pre((format_.match(/;/g) ?? []).length <= 1);
        fc.pre(isDateFormat(format_));
        expect(showsTime(format_)).toBe(true);
        expect(showNumber(value, format_)).toBe(format(format_, value, options));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '[h]:mm:ss',
    '[mm]:ss',
    '[ss]',
    '[h]:mm',
    'hh:mm:ss.000',
    'mm:ss.0',
    '# ?/?',
    '# ??/??',
    '# #/#',
  ])('%s', (code) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), (minutes) => {
        const value = code.includes('/') ? Math.floor(minutes / 1440) + (minutes % 7) / 8 : minutes / 1440;
        expect(showNumber(value, code)).toBe(format(code, value, options));
      }),
    );
  });
});

test('any code at all shows something, whatever it is made of', () => {
  const code = fc
    .array(fc.constantFrom(...'0#?.,%;@_*\\"[]<>=-+ ()/EeGhmsydn£1'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(code, figure, fc.boolean(), (anything, value, date1904) => {
      expect(typeof showValue(value, anything, date1904)).toBe('string');
      expect(typeof showValue('text', anything)).toBe('string');
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['0%', 0.5, true],
  ['0', 0.5, false],
  ['[<1]0.0%;0.0', 0.58, true],
  ['[<1]0.0%;0.0', 58, false],
  ['[>=1]0;[<1]0%', 0.4, true],
  ['[>=1]0;[<1]0%', 4, false],
  ['[=0]"none";[<=1]0%;0', 0, false],
  ['[=0]"none";[<=1]0%;0', 1, true],
  ['[=0]"none";[<=1]0%;0', 2, false],
  ['0%;-0%;-', 0.5, true],
  ['0%;-0%;-', 0, false],
  ['0%;[Red]-0%', -0.5, true],
  ['0;0%', 12, false],
  ['0;0%', -0.12, true],
  ['[Red]0%', 0.5, true],
  ['0.0"%"', 12, false],
  ['0\\%', 12, false],
  ['0.0";%";0%', 12, false],
  ['"yes";"no"', 1, false],
])('%j shows %d as a per cent: %s', (format, number, isPerCent) => {
  expect(showsPerCent(format, number)).toBe(isPerCent);
});

test.each([
  [770.00000000000011, 770],
  [70.199999999999989, 70.2],
  [90.000000000000014, 90],
  [0.1 + 0.2, 0.3],
  [1234567.25, 1234567.25],
  [1e22, 1e22],
  [0.000123, 0.000123],
  [-0.30000000000000004, -0.3],
])('%d is %d', (number, wanted) => {
  expect(toFifteenDigits(number)).toBe(wanted);
});
