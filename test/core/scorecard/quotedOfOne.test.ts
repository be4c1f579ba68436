import { quotedOfOne } from '../../../src/core/scorecard/quotedOfOne';
import { scorecardOf } from '../../support/scorecard';

test.each<[string, string, 'first' | 'second' | null]>([
  ['by how much one has risen', 'Coverage rose by 1.3 points.', 'first'],
  ['by how much the other is short of its target', 'Still 1.6 points short.', 'second'],
  ['the result of one', 'Ended the year at 50.4%.', 'second'],
  ['what both have come to', 'The target was missed in both: 59.0% in England.', null],
  ['what neither has', 'Some 4,120 letters went out.', null],
  ['no figure', 'A unit came to the park.', null],
  ['but a year', 'A unit came to the park in 2016.', null],
  ['too few cases to tell', 'Two of 12 units came.', null],
])('a comment that says %s', (_, text, expected) => {
  const { indicators } = scorecardOf([
    ['Indicator', 'Actual 2015', 'Actual 2016', 'England 2016', 'Target 2017', 'Comments'],
    ['Breast screening coverage (%)', 67.2, 68.5, 59, 70, null],
    ['Bowel screening coverage (%)', 48.9, 50.4, 59, 52, null],
  ]);
  expect(quotedOfOne(text, indicators[0]!, indicators[1]!)).toBe(expected);
});
