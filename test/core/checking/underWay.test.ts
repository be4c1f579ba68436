import { checkScorecard } from '../../../src/core/checking/check';
import type { Settings } from '../../../src/core/scorecard/settings';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

function severities(
  headings: readonly string[],
  row: readonly TestCell[],
  settings: Settings = {},
): readonly string[] {
  const { findings } = checkScorecard(scorecardOf([headings, row]), { asOf: '2017-02-15', settings });
  return findings
    .filter(({ rule }) => rule === 'target-below-actual')
    .map(({ severity, message }) => `${severity}${/under way/.test(message) ? ', under way' : ''}`);
}

const quarters = ['Indicator', 'Actual 2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17'];
const name = 'Percentage of calls answered in time';

test.each<[string, readonly string[], readonly TestCell[], readonly string[]]>([
  [
    'the third quarter of its year is reported: advice',
    [...quarters, 'Target 2016/17', 'Comments'],
    [name, 91, 90, 89, 92, 85, null],
    ['advice, under way'],
  ],
  [
    'two quarters are headed and the second one is blank: a query',
    [...quarters, 'Target 2016/17', 'Comments'],
    [name, 91, 90, null, null, 85, null],
    ['query'],
  ],
  [
    'a target of the year to come is easier too: an error, as ever',
    [...quarters, 'Target 2016/17', 'Target 2017/18', 'Comments'],
    [name, 91, 90, 89, 92, 85, 86, null],
    ['error'],
  ],
  [
    'no part of the year is reported: a query',
    ['Indicator', 'Actual 2015/16', 'Target 2016/17', 'Comments'],
    [name, 91, 85, null],
    ['query'],
  ],
  [
    'a half year is reported: advice',
    ['Indicator', 'Actual 2015/16', 'H1 2016/17', 'Target 2016/17', 'Comments'],
    [name, 91, 90, 85, null],
    ['advice, under way'],
  ],
  [
    'the latest months of its half year alone are shown: advice',
    ['Indicator', 'Actual 2015/16', 'Aug 2016', 'Sep 2016', 'Target 2016/17', 'Comments'],
    [name, 91, 90, 90, 85, null],
    ['advice, under way'],
  ],
  [
    'months of its first quarter are shown: a query',
    ['Indicator', 'Actual 2015/16', 'May 2016', 'Jun 2016', 'Target 2016/17', 'Comments'],
    [name, 91, 90, 90, 85, null],
    ['query'],
  ],
])('%s', (_case, headings, row, expected) => {
  expect(severities(headings, row)).toEqual(expected);
});

test('a severity that was set is kept', () => {
  const settings: Settings = { rules: { 'target-below-actual': { severity: 'error' } } };
  expect(
    severities([...quarters, 'Target 2016/17', 'Comments'], [name, 91, 90, 89, 92, 85, null], settings),
  ).toEqual(['error']);
});
