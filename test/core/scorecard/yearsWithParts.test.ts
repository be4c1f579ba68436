import { findYearsWithParts } from '../../../src/core/scorecard/yearsWithParts';
import { scorecardOf } from '../../support/scorecard';

/** Each year with its parts, by headings, and whether these are all. */
function found(labels: readonly string[], day: string, figures: readonly (number | null)[] = []) {
  const row = labels.map((_, k) => (figures.length > 0 ? figures[k]! : k + 1));
  const scorecard = scorecardOf([
    ['Indicator', ...labels, 'Comments'],
    ['Number of homes built', ...row, null],
  ]);
  const columns = scorecard.figureColumns;
  return findYearsWithParts(scorecard, day).map(
    ({ whole, parts, areAll }) =>
      `${columns[whole]!.label} = ${parts.map((part) => columns[part]!.label).join(', ')}${areAll ? '' : ' ...'}`,
  );
}

const quarters = ['Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17'];

test.each<[string, readonly string[], string, readonly string[]]>([
  [
    'quarters of a year that is over',
    ['2015/16', ...quarters, '2016/17', 'Target 2017/18'],
    '2017-05-01',
    [`2016/17 = ${quarters.join(', ')}`],
  ],
  [
    'halves',
    ['H1 2016/17', 'H2 2016/17', 'Actual 2016/17', 'Target 2017/18'],
    '2017-05-01',
    ['Actual 2016/17 = H1 2016/17, H2 2016/17'],
  ],
  [
    'one quarter has no column',
    [...quarters.slice(0, 3), '2016/17', 'Target 2017/18'],
    '2017-05-01',
    [`2016/17 = ${quarters.slice(0, 3).join(', ')} ...`],
  ],
  [
    'a year so far',
    [...quarters.slice(0, 2), 'Year to date', 'Target 2016/17'],
    '2016-11-01',
    [`Year to date = ${quarters.slice(0, 2).join(', ')}`],
  ],
  [
    'a year so far without its first quarter',
    [...quarters.slice(1, 3), 'Year to date', 'Target 2016/17'],
    '2017-02-01',
    [`Year to date = ${quarters.slice(1, 3).join(', ')} ...`],
  ],
  [
    'a comparator beside another of the same year',
    [
      'Actual 2016/17',
      'National Q1 2016/17',
      'National Q2 2016/17',
      'National 2016/17',
      'England 2016/17',
      'Target 2017/18',
    ],
    '2017-05-01',
    ['National 2016/17 = National Q1 2016/17, National Q2 2016/17 ...'],
  ],
  [
    'quarters without a year, beside last year',
    ['Last year', 'Q1', 'Q2', 'Year to date', 'Target 2017/18'],
    '2017-05-01',
    ['Year to date = Q1, Q2'],
  ],
  [
    'quarters of this year',
    ['Last year', 'Q1', 'Q2', 'Q3', 'Q4', 'This year', 'Target'],
    '2017-05-01',
    ['This year = Q1, Q2, Q3, Q4'],
  ],
  [
    'quarters beside a baseline alone',
    ['Q1', 'Q2', 'Q3', 'Q4', 'Baseline', 'Target 2017/18'],
    '2017-05-01',
    [],
  ],
  [
    'a half and its quarters',
    ['Q1 2016/17', 'Q2 2016/17', 'H1 2016/17', 'Q3 2016/17', 'Target 2017/18'],
    '2017-05-01',
    ['H1 2016/17 = Q1 2016/17, Q2 2016/17'],
  ],
  [
    'a quarter and its months, in the next calendar year',
    ['Jan 2017', 'Feb 2017', 'Mar 2017', 'Q4 2016/17', 'Q3 2016/17', 'Target 2017/18'],
    '2017-05-01',
    ['Q4 2016/17 = Jan 2017, Feb 2017, Mar 2017'],
  ],
  [
    'a half of which one quarter has no column',
    ['Q1 2016/17', 'H1 2016/17', 'Q3 2016/17', 'Target 2017/18'],
    '2017-05-01',
    [],
  ],
  ['years alone', ['2015/16', '2016/17', 'Target 2017/18'], '2017-05-01', []],
  ['quarters of another year', [...quarters, '2015/16', 'Target 2017/18'], '2017-05-01', []],
  [
    'two figures of one year',
    [...quarters, 'Actual 2016/17', 'Outturn 2016/17', 'Target 2017/18'],
    '2017-05-01',
    [],
  ],
])('%s', (_, labels, day, expected) => {
  expect(found(labels, day)).toEqual(expected);
});

test('targets of quarters after the one up to which a year to date goes are none of it', () => {
  const targets = ['Q1 Target 2016/17', 'Q2 Target 2016/17', 'Q3 Target 2016/17', 'Q4 Target 2016/17'];
  expect(found([...targets, 'Target YTD Q3 2016/17'], '2017-01-15')).toEqual([
    `Target YTD Q3 2016/17 = ${targets.slice(0, 3).join(', ')}`,
  ]);
});

test('quarters that nobody has filled in are none of a year so far', () => {
  expect(found([...quarters, 'YTD', 'Target 2016/17'], '2016-11-01', [1, 2, null, null, 3, 9])).toEqual([
    'YTD = Q1 2016/17, Q2 2016/17',
  ]);
});
