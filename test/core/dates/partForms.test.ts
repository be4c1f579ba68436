import { findDates } from '../../../src/core/dates/findDates';
import { calendarDate } from '../../../src/core/sheet/calendar';

const asOf = calendarDate(2017, 4, 15)!;
const read = (text: string) => findDates(text, asOf).map(({ text: words, from, to }) => [words, from, to]);

test.each([
  ["Data for Q1 '17", "Q1 '17", '2017-04-01', '2017-06-30'],
  ["Due H1 of '16.", "H1 of '16", '2016-04-01', '2016-09-30'],
  ["Survey, spring '18", "spring '18", '2018-03-01', '2018-05-31'],
  ['Q2 17, final', 'Q2 17', '2017-07-01', '2017-09-30'],
  ['Q3 FY 17', 'Q3 FY 17', '2017-10-01', '2017-12-31'],
])('%s: two digits behind a blank are a year', (text, words, from, to) => {
  expect(read(text)).toEqual([[words, from, to]]);
});

test('digits that run on from the number of a quarter are no year', () => {
  expect(read('Q116/17')).toEqual([]);
});
