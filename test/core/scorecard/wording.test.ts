import { nameComparator, nameFigure, nameYear, sayText, sayTime } from '../../../src/core/scorecard/wording';
import { scorecardOf } from '../../support/scorecard';

function columnUnder(heading: string) {
  const { figureColumns } = scorecardOf([
    ['Indicator', 'Kent 2015', 'Kent 2016', heading, 'Target 2017', 'Target 2018', 'Comments'],
    ['Homes let', 10, 11, 12, 13, 14, null],
  ]);
  return figureColumns.find(({ field }) => field === 'comparator')!;
}

test.each([
  ['National 2016', 'National 2016'],
  ['HouseMark median', 'HouseMark median'],
  ['England', 'England'],
  ['Comparator', 'Comparator'],
])('a comparator headed %p is named once: %p', (heading, named) => {
  expect(nameComparator(columnUnder(heading))).toBe(named);
});

test.each([
  ['Actual 2016', 'the 2016 actual', 'in 2016', '2016'],
  ['Baseline', 'the baseline', 'in the baseline', 'the baseline'],
  ['Previous value', 'the previous actual', 'in the period before', 'the period before'],
  ['Last year', 'last year’s actual', 'last year', 'last year'],
])('a figure under %p is named, timed and listed as a sentence would', (heading, named, time, year) => {
  const { indicators } = scorecardOf([
    ['Indicator', heading, 'Actual 2017', 'Target 2018', 'Comments'],
    ['Homes let', 10, 11, 12, null],
  ]);
  const value = indicators[0]!.values[0]!;
  expect([nameFigure(value), sayTime(value), nameYear(value)]).toEqual([named, time, year]);
});

test('a long figure without separators is printed with them, any other as it stands', () => {
  const text = (text: string, number: number | null) => sayText({ text, number, decimals: 0 });
  expect(text('1000000', 1_000_000)).toBe('1,000,000');
  expect(text('2017', 2017)).toBe('2017');
  expect(text('£80,000', 80_000)).toBe('£80,000');
  expect(text('N/A', null)).toBe('N/A');
});
