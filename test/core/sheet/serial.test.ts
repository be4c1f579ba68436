import fc from 'fast-check';
import { addDays } from '../../../src/core/sheet/calendar';
import { isDateFormat, serialToDate, shownPart } from '../../../src/core/sheet/serial';

test.each([
  ['dd/mm/yyyy', 'day'],
  ['d-mmm-yy', 'day'],
  ['m/d/yyyy', 'day'],
  ['yyyy-mm-dd', 'day'],
  ['[$-809]dd mmmm yyyy;@', 'day'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
  ['[Red]dd/mm/yy', 'day'],
  ['dd/mm/yyyy hh:mm', 'day'],
  ['d/m/yy h:mm AM/PM', 'day'],
  ['"Due "dd/mm/yyyy', 'day'],
  ['ddd', 'day'],
  ['d-mmm', 'day-and-month'],
  ['dd/mm', 'day-and-month'],
  ['mmm-yy', 'month'],
  ['mmm\\-yy', 'month'],
  ['MMMM YYYY', 'month'],
  ['[$-409]mmm\\-yy;@', 'month'],
  ['mmm', 'month-only'],
  ['mmmmm', 'month-only'],
  ['yyyy', 'year'],
])('%s shows a %s', (numberFormat, part) => {
  expect(shownPart(numberFormat)).toBe(part);
  expect(isDateFormat(numberFormat)).toBe(true);
});

test.each([
  'General',
  '@',
  '',
  '0',
  '0.0%',
  '#,##0.00',
  '[$£-809]#,##0',
  '0.00E+00',
  '[Red]-0.0',
  '0" days"',
  '0" my"',
  '0\\d',
  '0_d',
  '0*d',
  'hh:mm',
  'h:mm:ss AM/PM',
  'mm:ss',
  'mm:ss.0',
  '[h]:mm',
  '[hh]:mm:ss',
  '[mm]:ss',
  '[mm]',
  '[ss]',
  '[<1]0%;0',
  '"unclosed dd/mm/yyyy',
])('%s shows no date', (numberFormat) => {
  expect(isDateFormat(numberFormat)).toBe(false);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [42_644, false, '2016-10-01'],
  [42_644.75, false, '2016-10-01'],
  [2_958_465, false, '9999-12-31'],
  [0, true, '1904-01-01'],
  [1, true, '1904-01-02'],
  [41_182, true, '2016-10-01'],
  [2_957_003, true, '9999-12-31'],
])('serial %d (1904: %s) is %s', (serialDays, date1904, date) => {
  expect(serialToDate(serialDays, date1904)).toBe(date);
});

test.each([
  [60, false],
  [60.5, false],
  [0, false],
  [-1, false],
  [2_958_466, false],
  [-1, true],
  [2_957_004, true],
  [NaN, false],
  [Infinity, false],
])('serial %d (1904: %s) is no day', (serialDays, date1904) => {
  expect(serialToDate(serialDays, date1904)).toBeNull();
});

test('each serial is the day after the one before, in both systems, 1,462 days apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serialDays) => {
      const date = serialToDate(serialDays)!;
      expect(serialToDate(serialDays + 1)).toBe(addDays(date, 1));
      if (serialDays >= 1462) expect(serialToDate(serialDays - 1462, true)).toBe(date);
    }),
  );
});
