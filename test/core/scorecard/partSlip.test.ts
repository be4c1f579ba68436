import { findOutlier } from '../../../src/core/scorecard/outlier';
import { scorecardOf } from '../../support/scorecard';

type Cell = number | null;

/** The figure out of line in a row of quarters, their year and the next year's target. */
function slipIn(name: string, unit: string, cells: readonly Cell[]) {
  const scorecard = scorecardOf([
    [
      'Indicator',
      'Unit',
      'Q1 2016/17',
      'Q2 2016/17',
      'Q3 2016/17',
      'Q4 2016/17',
      '2016/17',
      'Target 2017/18',
      'Comments',
    ],
    [name, unit, ...cells, null],
  ]);
  const outlier = findOutlier(scorecard.indicators[0]!);
  return outlier && `${outlier.value.text} ${outlier.meant ?? 'unknown'}`;
}

test.each<[string, string, readonly Cell[], string | null]>([
  // What there is at a time: the years are of its size.
  ['People waiting', 'number', [58, 49, 310, 35, 35, 30], '310 31'],
  ['People waiting', 'number', [58, 49, 31, 35, 35, 30], null],
  ['People waiting', 'number', [58, 310, 49, null, null, 40], '310 31'],
  ['People waiting', 'number', [58, null, 310, null, null, 170], null],
  // Amounts: the year is their sum, or was added up with the slip.
  ['Homes sold', 'number', [410, 380, 38, 420, 1590, 1600], '38 unknown'],
  ['Homes sold', 'number', [410, 380, 38, 420, 1248, 1600], null],
  ['Homes sold', 'number', [410, 380, 4100, 420, 5310, 1600], null],
  ['Homes sold', 'number', [4, 3, 40, 4, null, 16], null],
  ['Homes sold', 'number', [410, 120, 4100, 90, null, 1600], null],
  ['Homes sold', 'number', [0, 0, 410, 0, null, 1600], null],
  ['Bathing days', 'number', [410, 380, 38, 420, null, 1600], null],
  // Averages.
  ['Time to answer', 'seconds', [61, 6.3, 58, 64, 61, 60], '6.3 63'],
  ['Time to answer', 'seconds', [61, 30, 58, 64, 53, 60], null],
  // Digits turned round.
  ['Calls answered', '%', [96.1, 95.7, 69.2, 96.4, null, 96], '69.2 96.2'],
  ['Calls answered', '%', [96.1, 95.7, 69.2, 96.4, 89.3, 96], null],
  ['Calls answered', '%', [96.1, 95.7, 71.3, 96.4, null, 96], null],
  ['Calls answered', '%', [96.1, 85.7, 69.2, 76.4, null, 96], null],
])('%s (%s) %j: %s', (name, unit, cells, expected) => {
  expect(slipIn(name, unit, cells)).toBe(expected);
});

const MONTHS = 'Apr May Jun Jul Aug Sep Oct'.split(' ').map((month) => `${month} 2016`);

/** The same in a row of months and the year so far, beside what is wanted of it. */
function slipInMonths(months: readonly Cell[], toDate: Cell) {
  const scorecard = scorecardOf([
    ['Indicator', 'Target', ...MONTHS, 'YTD Oct 2016', 'Comments'],
    ['Percentage of calls answered', 98, ...months, toDate, null],
  ]);
  const outlier = findOutlier(scorecard.indicators[0]!);
  return outlier && `${outlier.value.text} ${outlier.meant ?? 'unknown'}`;
}

test.each<[string, readonly Cell[], Cell, string | null]>([
  [
    'the last month, where the year so far is as all others',
    [99.9, 99.8, 99.9, 99.8, 99.9, 99.8, 89.9],
    99.9,
    '89.9 unknown',
  ],
  ['the first', [89.9, 99.8, 99.9, 99.8, 99.9, 99.8, 99.9], 99.8, '89.9 unknown'],
  ['the last month, as the year so far bears out', [99.9, 99.8, 99.9, 99.8, 99.9, 99.8, 89.9], 98.4, null],
  ['the last month, where nothing tells of the year', [99.9, 99.8, 99.9, 99.8, 99.9, 99.8, 89.9], null, null],
  [
    'a month that is lower than others where they differ',
    [99.9, 96.8, 98.9, 99.8, 99.9, 98.8, 89.9],
    98.8,
    null,
  ],
  ['digits turned round, a few points away', [75.1, 75.9, 76.4, 67.5, 76.9, 76, 75.7], 76.1, '67.5 76.5'],
  ['the same, as the year so far bears out', [75.1, 75.9, 76.4, 67.5, 76.9, 76, 75.7], 74.8, null],
  ['a few points away, and none turned round', [75.1, 75.9, 76.4, 68.2, 76.9, 76, 75.7], null, null],
])('%s', (_what, months, toDate, expected) => {
  expect(slipInMonths(months, toDate)).toBe(expected);
});

/** The same in years, and how far the latest has come. */
function slipSoFar(name: string, unit: string, years: readonly Cell[], toDate: Cell) {
  const scorecard = scorecardOf([
    [
      'Indicator',
      'Unit',
      'Actual 2013/14',
      'Actual 2014/15',
      'Target 2015/16',
      'Actual YTD 2015/16',
      'Comments',
    ],
    [name, unit, ...years, toDate, null],
  ]);
  const outlier = findOutlier(scorecard.indicators[0]!);
  return outlier && `${outlier.value.text} ${outlier.meant ?? 'unknown'}`;
}

test.each<[string, string, readonly Cell[], Cell, string | null]>([
  ['Library visits', 'number', [151000, 162000, 165000], 824000, '824000 82400'],
  ['Library visits', 'number', [151000, 162000, 165000], 82400, null],
  ['Library visits', 'number', [151000, 162000, 165000], 324000, null],
  ['Library visits', 'number', [51000, 162000, 165000], 824000, null],
  ['Serious incidents', 'number', [5, 6, 5], 18, null],
  ['Calls answered late', '%', [2, 2.2, 2], 7, null],
])('%s (%s) in years %j and %d so far: %s', (name, unit, years, toDate, expected) => {
  expect(slipSoFar(name, unit, years, toDate)).toBe(expected);
});
