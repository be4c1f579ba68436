import { targetRelative } from '../../../src/core/rules/target-relative';
import { scorecardOf } from '../../support/scorecard';

// WHO billionaiRe's documentation: 90 reduced by 30 % is 63, and not 60.
test.each([
  ['Number of complaints', '30% reduction', '63 in 2017'],
  ['Number of complaints', 'reduce by 30%', '63 in 2017'],
  ['Percentage of complaints upheld', '30% reduction', '63 in 2017'],
  ['Percentage of complaints upheld', 'reduce by 30%', '63 in 2017'],
  ['Percentage of complaints upheld', 'reduce by 30 percentage points', '60 in 2017'],
  ['Percentage of complaints upheld', '-30%', '60 in 2017 if points are meant, 63 if per cent'],
  ['Number of complaints', '-30%', '63 in 2017'],
])('%s, 90 in 2016, with “%s” comes to %s', (name, target, resolved) => {
  const scorecard = scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
    [name, 90, target, 'x'],
  ]);
  const [fact] = targetRelative.check({
    scorecard,
    asOf: '2017-04-15',
    options: {},
    readComments: () => [],
    isApart: () => false,
    asked: [0],
    tally: undefined,
  });
  expect(fact?.data['resolved']).toBe(resolved);
});
