import { isWordedTarget } from '../../../src/core/scorecard/wordedTargets';
import { scorecardOf } from '../../support/scorecard';

const isWorded = (text: string, next: string | number = '') => {
  const [row] = scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Homes with a smoke alarm', 71, text, next, null],
  ]).indicators;
  return isWordedTarget(row!.values[1]!, row!);
};

test.each([
  'Increase',
  'Maintain performance',
  'to reduce further',
  'Downward trend',
  'Upper quartile',
  'Better than 2016',
  '>= 2016',
  'Reduce year on year',
  'Narrow the gap',
  'No change',
  'All carers',
  '≤36 for the year',
  '2 a month',
  'At most 12 in the quarter',
  '9.0 by September',
  '14.8 YTD plan',
  '(6.4) full-year budget',
  '180 by 31 March',
  '180 homes by 31 March',
  '3.2% at year end',
  '£40 before the end of June',
])('“%s” tells what is wanted, also beside a figure', (text) => {
  expect(isWorded(text)).toBe(true);
  expect(isWorded(text, 75)).toBe(true);
});

test.each(['Complete by March', 'Strategy published in autumn 2017', 'Approved', 'Level 3'])(
  '“%s” is a thing to be done where no other target is a figure',
  (text) => {
    expect(isWorded(text)).toBe(true);
    expect(isWorded(text, 75)).toBe(false);
  },
);

test.each([
  'see comment',
  '9.0 by the team',
  '36 a lot',
  'Same as above',
  'Paul to confirm',
  'more data needed',
  'higher?',
  'five to ten',
  'seventy',
  '7O',
  72,
])('“%s” is none', (text) => {
  expect(isWorded(String(text))).toBe(false);
});
