import { findReachedOfYear, heldAgainstYear } from '../../../../src/core/rules/support/statusesOfYear';
import { scorecardOf } from '../../../support/scorecard';

const NAMES = ['calls', 'homes', 'reviews', 'visits', 'plans', 'claims', 'bins', 'staff'];

function reached(name: string, figures: readonly number[], others: readonly string[]): readonly string[] {
  const { indicators } = scorecardOf([
    [
      'Indicator',
      'Term 1 2016/17',
      'Term 2 2016/17',
      'Term 3 2016/17',
      'Target 2016/17',
      'Status',
      'Comments',
    ],
    [name, ...figures, 13, 'Red', null],
    ...NAMES.map((one, k) => [
      `Percentage of ${one} seen on time`,
      81,
      82,
      83,
      80,
      others[k] ?? 'Green',
      null,
    ]),
    ['Percentage of lamps lit on time', 71, 72, 73, 80, 'Red', null],
  ]);
  return findReachedOfYear(heldAgainstYear(indicators)).map(({ actual }) => actual.text);
}

test.each<[string, string, readonly number[], readonly string[], readonly string[]]>([
  [
    'a rolling rate reaches it by the end',
    'Staff turnover, rolling 12 months (%)',
    [13.3, 13.1, 12.5],
    [],
    ['12.5'],
  ],
  [
    'a rolling rate misses it at the end',
    'Staff turnover, rolling 12 months (%)',
    [12.3, 13.1, 13.5],
    [],
    [],
  ],
  ['another rate reaches it only at the end', 'Staff turnover (%)', [13.3, 13.1, 12.5], [], []],
  ['another rate reaches it all the year', 'Staff turnover (%)', [12.9, 12.8, 12.5], [], ['12.5']],
  ['few others bear the column out', 'Staff turnover (%)', [12.9, 12.8, 12.5], ['n/a', 'n/a'], []],
])('of a year’s target, %s', (_, name, figures, others, expected) => {
  expect(reached(name, figures, others)).toEqual(expected);
});
