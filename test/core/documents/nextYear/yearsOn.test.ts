import fc from 'fast-check';
import { moveCellOn, moveYearsOn } from '../../../../src/core/documents/nextYear/yearsOn';

test.each([
  ['Target 2017', 'Target 2018'],
  ['Kent \n2016', 'Kent \n2017'],
  ['2016/17 Actual', '2017/18 Actual'],
  ['Outturn 2016-17', 'Outturn 2017-18'],
  ['2016/2017', '2017/2018'],
  ['Targets 2017–20', 'Targets 2018–21'],
  ['FY17', 'FY18'],
  ['FY 2017 Target', 'FY 2018 Target'],
  ['AY 2015-16', 'AY 2016-17'],
  ['SY 16-17', 'SY 17-18'],
  ["Q1 '17", "Q1 '18"],
  ['Mar-17', 'Mar-18'],
  ['31 March 2017', '31 March 2018'],
  ['y1_2026_27', 'y1_2027_28'],
  ['1999/00', '2000/01'],
  ['FY99', 'FY00'],
  ['Targed 2017 / Target 2017', 'Targed 2018 / Target 2018'],
  ['ActualValue2023', 'ActualValue2024'],
])('“%s” becomes “%s”', (text, moved) => {
  expect(moveYearsOn(text)).toBe(moved);
});

test.each([
  'Year 1',
  'YR3',
  'Milestone 2',
  'Q1',
  'KS2',
  'NEET 16-17 year olds',
  'aged 16-17 years',
  'Rate per 2,000',
  '£2017',
  'per 100,000',
  'Top 10',
  '3.2016',
])('“%s” names no calendar year and stays', (text) => {
  expect(moveYearsOn(text)).toBe(text);
});

test('a year that is a number counts up, a day goes to the same day of the next year, and other numbers stay', () => {
  const cell = (value: number, numberFormat = 'General') => ({
    value,
    numberFormat,
    text: '',
    isFormula: false,
  });
  expect(moveCellOn(cell(2016), false)).toBe(2017);
  expect(moveCellOn(cell(74.5), false)).toBe(74.5);
  // 31 March 2016 and 2017; the end of February of a leap year and of the next.
  expect(moveCellOn(cell(42_460, 'mmm-yy'), false)).toBe(42_825);
  expect(moveCellOn(cell(42_429, 'd mmm yyyy'), false)).toBe(42_794);
});

test('years moved on as often as one likes stay years, and the words around them stay', () => {
  const words = fc.constantFrom('Target', 'Kent', 'Outturn', 'Targed', '% of pupils,');
  fc.assert(
    fc.property(words, fc.integer({ min: 1950, max: 2080 }), words, (before, year, after) => {
      expect(moveYearsOn(`${before} ${year} ${after}`)).toBe(`${before} ${year + 1} ${after}`);
      const span = (from: number) => `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
      expect(moveYearsOn(`${before} ${span(year)}`)).toBe(`${before} ${span(year + 1)}`);
    }),
  );
});
