import { findMisaddedStep } from '../../../src/core/scorecard/saidSteps';

test.each([
  ['-3 (from 11 to 9)', '-3 (from 11 to 9): -2'],
  ['Up 20, from 500 to 530.', 'up 20, from 500 to 530: 30'],
  ['Arrears fell by £3, from 40 to 30', null],
  ['Complaints fell by 3 from 9 to 12', 'fell by 3 from 9 to 12: 3'],
  ['A reduction of 30% from 50 to 40', 'reduction of 30% from 50 to 40: -10'],
  ['+2 (from 9 to 11)', null],
  ['A reduction of 20% from 50 to 40', null],
  ['Up 2% from 50% to 52%', null],
  ['Up 0.3 from 8.14 to 8.5', null],
  ['Fell by 2 days from 3 weeks to 12 days', null],
  ['Up 3 from 2016 to 2017', null],
  ['Up 4 from 16 to 24 year olds', null],
  ['Ranked 3, up 5 from 9 to 3', null],
  ['Rose by about 20 from 500 to 530', null],
  ['Down 3 from 1 April to 30 June', null],
])('%s', (text, expected) => {
  const found = findMisaddedStep(text);
  expect(found && `${found.words}: ${found.change}`).toBe(expected);
});
