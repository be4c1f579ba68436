import { readPeriod } from '../../../src/core/reading/periods';
import {
  comparePeriods,
  compareYears,
  countOf,
  latestOf,
  yearsBetween,
} from '../../../src/core/scorecard/period';

const period = (text: string) => readPeriod(text).period!;

test.each([
  ['2016', 2016, null],
  ['2016/17', 2016, null],
  ['2017-20', 2020, null],
  ['FY17', 2017, null],
  ['YR3', null, 3],
  ['Milestone 2', null, 2],
  ['Q3', null, 3],
  ['Q3 2016/17', 2016, 3],
  ['YTD Q3 2016/17', 2016, 9],
  ['2016/17 YTD', 2016, null],
  ['March', null, 3],
  ['Mar 2017', 2017, 3],
  ['Baseline', null, null],
  ['End target', null, null],
  ['Last year', null, null],
])('%s is of year %j, part %j', (text, year, part) => {
  expect(period(text)).toMatchObject({ year, part });
});

test.each([
  [['Baseline', '2015', '2016/17', '2018', 'End target']],
  [['Last year', 'Last quarter', 'This year', 'This quarter', 'Next year', '2016']],
  [['This year', 'April', 'December', 'March', '2016']],
  [['Baseline', 'YR1', 'YR2', 'YR10', 'End target']],
  [['Baseline', 'Milestone 1', 'Milestone 2', '2020']],
  [['2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q4 2016/17', '2017/18']],
  [['2016/17', 'YTD Q1 2016/17', 'YTD Q3 2016/17', '2017/18']],
  [['Dec 2016', 'Jan 2017', 'Feb 2017', 'Nov 2017', '2018']],
  [['Q1 2016/17', 'Dec 2016', 'Jan 2017']],
  [['Term 1 2016/17', 'Term 2 2016/17', 'Term 6 2016/17', '2017/18']],
  [['P1 2016/17', 'P7 2016/17', 'P13 2016/17', '2017/18']],
  [['Q1 2016/17', 'P7 2016/17', 'P13 2016/17']],
  [['Q1 2016/17', 'Q2 2016/17', 'H1 2016/17', 'Q3 2016/17']],
])('%j run in this order', (texts) => {
  const inOrder = texts.map(period);
  expect([...inOrder].reverse().sort(comparePeriods)).toEqual(inOrder);
  inOrder.slice(1).forEach((later, k) => {
    expect(comparePeriods(later, inOrder[k]!)).toBeGreaterThan(0);
  });
});

test('quarters and months of one year are of the same year', () => {
  expect(compareYears(period('Q1 2016/17'), period('Q4 2016/17'))).toBe(0);
  expect(compareYears(period('Jan 2017'), period('2017'))).toBe(0);
  expect(compareYears(period('Q1'), period('Q4'))).toBe(0);
  expect(compareYears(period('Dec 2016'), period('2017'))).toBeLessThan(0);
  expect(compareYears(period('YR1'), period('YR2'))).toBeLessThan(0);
});

test('no period comes before any, and the latest of none is none', () => {
  expect(comparePeriods(null, period('Baseline'))).toBeLessThan(0);
  expect(comparePeriods(null, null)).toBe(0);
  expect(latestOf([null, period('2016'), period('2018'), null, period('2017')])?.text).toBe('2018');
  expect(latestOf([null])).toBeNull();
});

test('years, plan years and milestones count up; quarters and the baseline do not', () => {
  const texts = ['2016/17', 'FY17', 'YR2', 'Milestone 4', 'Q1 2016/17', 'Mar 2017', 'Baseline'];
  expect(texts.map((text) => countOf(period(text)))).toEqual([2016, 2017, 2, 4, null, null, null]);
});

test.each([
  ['2016', '2017', 1],
  ['2016/17', '2018/19', 2],
  ['FY17', 'FY19', 2],
  ['2016', '2017/18', 1],
  ['Baseline', 'YR3', 3],
  ['YR1', 'YR3', 2],
  ['Baseline', '2017', null],
  ['Q1 2016/17', 'Q2 2016/17', null],
  ['2017', '2017', null],
  ['YR5', 'End', null],
])('from %s to %s it is %p years', (from, to, years) => {
  expect(yearsBetween(period(from), period(to))).toBe(years);
});
