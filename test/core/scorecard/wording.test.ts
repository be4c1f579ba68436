import { nameComparator } from '../../../src/core/scorecard/wording';
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
