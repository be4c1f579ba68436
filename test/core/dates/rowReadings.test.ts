import { toA1 } from '../../../src/core/sheet/address';
import { readRowComments } from '../../../src/core/dates/rowReadings';
import type { TestCell, TestSheet } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

type Row = readonly TestCell[];

function read(rows: readonly Row[], asOf = '2017-04-15', sheet: TestSheet = {}) {
  return readRowComments(scorecardOf(rows, sheet), asOf).map(({ missing, isActualOwed, comment }) => ({
    missing: missing.map(({ cell }) => toA1(cell)),
    isActualOwed,
    state: comment.state,
  }));
}

const headings = [
  'Indicator',
  'Kent 2015',
  'Kent 2016',
  'National 2016',
  'Target 2016',
  'Target 2017',
  'Comments',
];

test.each<[string, Row, object]>([
  ['every figure', [1, 2, 3, 4, 5, 'June 2017'], { missing: [], isActualOwed: false, state: 'no-date' }],
  ['no targets', [1, 2, 3, 'N/A', null, 'June 2017'], { missing: [], isActualOwed: false, state: 'no-date' }],
  [
    'no latest actual',
    [1, 'N/A', 3, 4, 5, 'June 2017'],
    { missing: ['C2'], isActualOwed: true, state: 'due' },
  ],
  [
    'no earlier actual',
    [null, 2, 3, 4, 5, 'June 2017'],
    { missing: ['B2'], isActualOwed: false, state: 'no-date' },
  ],
  [
    'no actual at all',
    ['-', '-', 3, 4, 5, 'March 2017'],
    { missing: ['B2', 'C2'], isActualOwed: true, state: 'passed' },
  ],
  [
    'no comparator',
    [1, 2, '..', 4, 5, 'March 2017'],
    { missing: ['D2'], isActualOwed: false, state: 'no-date' },
  ],
])('a row with %s', (_case, figures, expected) => {
  expect(read([headings, ['Homes built', ...figures]])).toEqual([expected]);
});

test.each([
  ['Actual Q1 2017/18', '2017-06-30', false],
  ['Actual Q1 2017/18', '2017-07-01', true],
  ['Actual 2017/18', '2018-03-31', false],
  ['Actual 2017/18', '2018-04-01', true],
  ['Actual AY 2017-18', '2018-08-31', false],
  ['Actual AY 2017-18', '2018-09-01', true],
  ['Actual 2018', '2018-12-31', false],
  ['Actual 2018', '2019-01-01', true],
  ['Actual FY18', '2018-03-31', false],
  ['Actual FY18', '2018-04-01', true],
  ['Actual Q1 FY18', '2017-06-30', false],
  ['Actual Q1 FY18', '2017-07-01', true],
  ['Actual Dec 2016', '2016-12-31', false],
  ['Actual Dec 2016', '2017-01-01', true],
  ['Actual', '1990-01-01', true],
])('a blank under %s on %s is missing: %s', (heading, asOf, isMissing) => {
  const [row] = read(
    [
      ['Indicator', heading, 'National 2015', 'Target 2019', 'Comments'],
      ['Homes', null, 2, 3, ''],
    ],
    asOf,
  );
  expect(row!.missing).toEqual(isMissing ? ['B2'] : []);
});

test.each([
  ['the first target without an actual', ['Actual 2015/16', 'Target 2016/17', 'Target 2017/18'], ['F2']],
  ['a year whose actual is still to come', ['Actual 2014/15', 'Actual 2015/16', 'Target 2016/17'], ['F2']],
  ['a fiscal year that may begin as late as October', ['Actual FY16', 'Target FY17', 'Target FY18'], []],
  ['the financial year of the day, where nothing tells one', ['Actual', 'Last year', 'Target'], ['F2']],
])('quarters without a year are of %s', (_case, years, missing) => {
  const [row] = read(
    [
      ['Indicator', ...years, 'Q1', 'Q2', 'Q3', 'Q4', 'Comments'],
      ['Homes built', 10, 11, 12, 3, null, null, null, null],
    ],
    '2016-11-01',
  );
  expect(row!.missing).toEqual(missing);
});

test.each([
  ['2016-05-20', [3, null, null, null], []],
  ['2016-07-01', [null, null, null, null], ['E2']],
  ['2016-11-01', [3, null, null, null], ['F2']],
  ['2016-11-01', [3, 4, 5, null], []],
  // A third quarter that is known in May is last year's.
  ['2017-05-20', [3, 4, 5, null], ['H2']],
  ['2017-05-20', [3, 4, null, 5], ['G2']],
])('of quarters without any year on %s %j is owed: %j', (asOf, quarters, missing) => {
  const [row] = read(
    [
      ['Indicator', 'Actual', 'Last year', 'Target', 'Q1', 'Q2', 'Q3', 'Q4', 'Comments'],
      ['Homes built', 10, 11, 12, ...quarters, null],
    ],
    asOf,
  );
  expect(row!.missing).toEqual(missing);
});

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

test.each([
  ['Apr', '2022-10-10', 6, []],
  ['Apr', '2022-10-10', 5, ['Sep']],
  ['Apr', '2023-02-10', 9, ['Jan']],
  // Whoever knows February in April means the year that is over.
  ['Apr', '2023-04-10', 11, ['Mar']],
  ['Jan', '2022-10-10', 9, []],
  ['Jul', '2022-10-10', 2, ['Sep']],
])('of months without any year from %s on, %s, after %i of them is owed: %j', (first, asOf, filled, owed) => {
  const start = MONTHS.indexOf(first);
  const headings = [...MONTHS.slice(start), ...MONTHS.slice(0, start)];
  const [row] = read(
    [
      ['Indicator', ...headings, 'Annual target', 'Comments'],
      ['Homes built', ...headings.map((_, index) => (index < filled ? index + 1 : null)), 50, null],
    ],
    asOf,
  );
  const names = row!.missing.map((a1) => headings[a1.charCodeAt(0) - 'B'.charCodeAt(0)]);
  expect(names).toEqual(owed);
});

test('a figure or a comment merged over rows stands in each of them', () => {
  const rows = [
    ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
    ['Homes built', 10, 12, 'Due June 2017'],
    ['Homes let', null, 12, null],
    ['Homes sold', 'N/A', 12, null],
  ];
  expect(read(rows, '2017-04-15', { merges: ['B2:B3', 'D2:D4'] })).toEqual([
    { missing: [], isActualOwed: false, state: 'due' },
    { missing: [], isActualOwed: false, state: 'due' },
    { missing: ['B4'], isActualOwed: true, state: 'due' },
  ]);
});

test('another day is another reading', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
    ['Homes built', 'N/A', 12, 'June 2017'],
  ]);
  const states = ['2017-06-30', '2017-07-01', '2017-06-30'].map(
    (asOf) => readRowComments(scorecard, asOf)[0]!.comment.state,
  );
  expect(states).toEqual(['due', 'passed', 'due']);
});

test.each<[string, TestCell[], readonly string[]]>([
  ['one quarter', [10, 11, null, 13, 46], ['D2']],
  ['the last quarter', [10, 11, 12, null, 46], ['E2']],
  ['all quarters of a year that has its figure: it is taken once a year', [null, null, null, null, 46], []],
  ['all quarters and the year', [null, null, null, null, null], ['B2', 'C2', 'D2', 'E2', 'F2']],
  ['every second quarter', [null, 11, null, 13, 46], []],
  ['the first and the third', [10, null, 12, null, 46], []],
  ['the first and the last quarter', [null, 11, 12, null, 46], ['B2', 'E2']],
])('asked for is %s', (_, figures, expected) => {
  const scorecard = scorecardOf([
    ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', '2016/17', 'Target 2017/18', 'Comments'],
    ['Number of homes built', ...figures, 50, null],
  ]);
  const [row] = readRowComments(scorecard, '2017-05-01');
  expect(row!.asked.map(({ cell }) => toA1(cell))).toEqual(expected);
});

test('a quarter between the two that are over and given is asked for', () => {
  const scorecard = scorecardOf([
    ['Indicator', 'Q1', 'Q2', 'Q3', 'Year to date', 'Target 2016/17', 'Comments'],
    ['Number of homes built', 10, null, 12, 22, 50, null],
  ]);
  const [row] = readRowComments(scorecard, '2017-02-01');
  expect(row!.asked.map(({ cell }) => toA1(cell))).toEqual(['C2']);
});

test.each([
  ['a mark for the target of the quarter', ['–', 5], ['B2']],
  ['no mark there', [null, 5], []],
  ['a target for the quarter', [4, 5], []],
  ['a mark for every target', ['–', '–'], []],
])('a quarter without a figure and %s', (_, [first, second], unasked) => {
  const scorecard = scorecardOf([
    ['Indicator', 'Q1 2016/17', 'Q1 2016/17 target', 'Q2 2016/17', 'Q2 2016/17 target', 'Comments'],
    ['Number of homes built', '–', first!, 7, second!, null],
    ['Number of homes let', 3, 4, 7, 5, null],
  ]);
  const [row] = readRowComments(scorecard, '2016-11-01');
  const asked = row!.asked.map(({ cell }) => toA1(cell));
  expect(row!.missing.map(({ cell }) => toA1(cell)).filter((at) => !asked.includes(at))).toEqual(unasked);
});

test.each([
  ['Staff turnover (rolling 12 months)', []],
  ['Sickness absence, moving annual average', []],
  ['Gym members at month end', []],
  ['Homes empty (snapshot)', []],
  ['Gym visits', ['D2']],
])('what is of one moment or of a rolling year has no figure up to date: %s', (name, owed) => {
  const scorecard = scorecardOf([
    ['Indicator', 'Apr 2016', 'May 2016', 'YTD May 2016', 'Target 2016/17', 'Comments'],
    [name, 20, 21, null, 22, null],
    ['Museum visits', 20, 21, 41, 240, null],
  ]);
  const [row] = readRowComments(scorecard, '2016-06-20');
  expect(row!.asked.map(({ cell }) => toA1(cell))).toEqual(owed);
});

test.each([
  ['awaited', 'With the hospital until 10 April 2017', 'due'],
  ['awaited', 'Two clinics were shut', 'no-date'],
  [null, 'Our new clinic opens on 10 April 2017', 'no-date'],
])('a month that is %j beside a year to date, with “%s”, is %s', (month, comment, state) => {
  const [row] = read(
    [
      ['Indicator', 'Jan 2017', 'Feb 2017', 'YTD Feb 2017', 'Target 2016/17', 'Comments'],
      ['Seen in two weeks', 81, month, 82, 85, comment],
    ],
    '2017-03-14',
  );
  expect(row).toMatchObject({ missing: ['C2'], state });
});

test.each([
  ['every second year, the last two years ago', [10, null, 11, null, 12, null], []],
  ['every second year, with one left out', [10, null, 11, null, null, null, 12], ['C2', 'E2', 'F2', 'G2']],
  ['every second year, and the next is due', [10, null, 11, null, 12, null, null], ['H2']],
  ['every third year', [10, null, null, 11, null, null, 12, null], []],
  ['twice, which may be by chance', [10, null, 11], ['C2']],
])('a figure that is taken %s: %j asks for %j', (_case, figures, asked) => {
  const years = figures.map((_, at) => `Actual ${2010 + at}`);
  const scorecard = scorecardOf([
    ['Indicator', ...years, 'Target 2020', 'Comments'],
    ['Homes that are warm', ...figures, 15, ''],
  ]);
  const [row] = readRowComments(scorecard, '2020-11-01');
  expect(row!.asked.map(({ cell }) => toA1(cell))).toEqual(asked);
});
