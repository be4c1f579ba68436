import { judgeYear } from '../../../src/core/scorecard/yearFromParts';
import { findYearsWithParts } from '../../../src/core/scorecard/yearsWithParts';
import { scorecardOf } from '../../support/scorecard';

type Cell = string | number | null;

/** In what way a row's year follows from its quarters: year before, four quarters, year. */
function wayOf(name: string, unit: string, cells: readonly Cell[], comment: string | null = null) {
  const scorecard = scorecardOf([
    [
      'Indicator',
      'Unit',
      '2015/16',
      'Q1 2016/17',
      'Q2 2016/17',
      'Q3 2016/17',
      'Q4 2016/17',
      '2016/17',
      'Target 2017/18',
      'Comments',
    ],
    [name, unit, ...cells, null, comment],
  ]);
  const [year] = findYearsWithParts(scorecard, '2017-05-01');
  const judged = judgeYear(scorecard.indicators[0]!, year!);
  return judged && (judged.odd ? 'odd' : (judged.way ?? `not ${judged.expected ?? 'any'}`));
}

test.each<[string, string, readonly Cell[], string | null]>([
  ['Homes built', 'number', [96, 12, 8, 41, 29, 90], 'sum'],
  ['Homes built', 'number', [96, 12, 8, 41, 29, 99], 'not sum'],
  ['Homes built', 'number', [96, 12, 8, 41, 29, 29], 'not sum'],
  ['Homes built', 'number', [null, 12, 8, 41, 29, 29], 'last'],
  ['Homes built', 'number', [96, 12, 34, 70, 98, 98], 'last'],
  ['Homes built', 'number', [96, 12, 34, 70, 98, 89], 'not last'],
  ['Grant spent (cumulative)', '%', [98, 15, 40, 75, 100, 100], null],
  ['Grant spent (cumulative)', '£', [98, 15, 40, 75, 100, 190], 'not last'],
  ['Homes empty at 31 March', 'number', [40, 44, 41, 39, 38, 41], 'within'],
  ['Homes empty at 31 March', 'number', [40, 44, 41, 39, 38, 83], 'not last'],
  ['Rough sleepers', 'number', [14, 12, 15, 16, 11, 13], 'within'],
  ['Patients waiting', 'number', [400, 130, 120, 110, 100, 100], 'last'],
  ['Patients waiting', 'number', [400, 130, 120, 110, 100, 118], 'within'],
  ['Patients waiting', 'number', [400, 130, 120, 110, 100, 490], 'not sum'],
  ['Schools engaged', 'number', [120, 40, 30, 35, 30, 80], 'within'],
  ['Waste', 'tonnes', [52000, 12400, 13100, 12900, 12200, 50700], 'sum'],
  ['Income', '£', [3900, 1000.4, 1000.4, 1000.4, 1000.4, 4002], 'sum'],
  ['Income', '£000', [3900, 1004000, 988000, 1002000, 1006000, 4000], 'sum'],
  ['Days lost per employee', 'days', [8.9, 2.1, 2, 2.4, 2.6, 9.3], 'sum'],
  ['Days to let a home', 'days', [30, 31, 29, 33, 30, 31], 'within'],
  ['Days to let a home', 'days', [30, 31, 29, 33, 30, 13], 'not within'],
  ['Staff who left', '%', [12.1, 2.9, 3.3, 3.1, 2.8, 12.6], 'sum'],
  ['Calls answered', '%', [80, 81, 83, 79, 82, 81.4], 'within'],
  ['Calls answered', '%', [80, 81, 83, 79, 82, 85.9], 'not within'],
  ['Calls answered', '%', [95.8, 96.1, 95.7, 71.3, 96.4, 96.1], 'odd'],
  ['Calls answered', '%', [95.8, 96.1, 95.7, 69.2, 96.4, 89.4], 'within'],
  ['People helped', 'number', [1300, 410, 388, 402, 395, 1244], 'within'],
  ['People helped', 'number', [1300, 410, 388, 402, 395, 1954], 'not sum'],
  // Everyone is counted once: at least as many as in the fullest quarter.
  ['People helped', 'number', [1300, 410, 388, 402, 395, 410], 'within'],
  ['People helped', 'number', [1300, 410, 388, 402, 395, 380], 'not sum'],
  // Some quarters can be no more than the year, but what is no amount may.
  ['Homes built', 'number', [96, 12, null, 49, 29, 90], null],
  ['Balance', '£', [96, -12, null, 80, 29, 90], null],
  ['Homes built', 'number', [96, 12, null, 41, 29, 90], null],
  ['Homes built', 'number', [96, 12, null, 41, 49, 90], 'not sum'],
  ['Homes built', 'number', [96, '<5', 8, 41, 29, 99], null],
  ['Growth in jobs', '%', [2, 1, 2, 1, 2, 4], null],
])('%s (%s) %j: %s', (name, unit, cells, expected) => {
  expect(wayOf(name, unit, cells)).toBe(expected);
});

test('a comment that says how the year is worked out answers for it', () => {
  const cells = [96, 12, 8, 41, 29, 99];
  expect(wayOf('Homes built', 'number', cells, 'Includes nine found in the yearly survey.')).toBeNull();
  expect(wayOf('Homes built', 'number', cells, 'The new site opened in May.')).toBe('not sum');
});
