import { findMiscalculated } from '../../../src/core/scorecard/workedOut';
import { scorecardOf } from '../../support/scorecard';

type Cell = string | number | null;

/** What is worked out wrongly in a column, and what it should be: name, baseline, actual, target, what is typed. */
function wrongIn(label: string, rows: readonly (readonly [string, Cell, Cell, Cell, Cell])[]) {
  const scorecard = scorecardOf([
    ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', label, 'Target 2017'],
    ...rows.map((row) => [...row, null]),
  ]);
  return findMiscalculated(scorecard.indicators).map(
    ({ remark, expected, decimals }) => `${remark.text}: ${expected.toFixed(decimals)}`,
  );
}

const share = (k: number) => `Percentage of plans ${k} in time`;
const differences = [80, 77, 57, 90, 64, 71].map(
  (actual, k) => [share(k), 70, actual, 75, actual - 75] as [string, Cell, Cell, Cell, Cell],
);

test.each<[string, readonly [string, Cell, Cell, Cell, Cell], readonly string[]]>([
  ['right', ['Percentage of calls answered', 70, 81, 85, -4], []],
  ['typed over', ['Percentage of calls answered', 70, 81, 85, 5], ['5: -4']],
  ['sign turned round where others show it', ['Percentage of calls answered', 70, 81, 85, 4], ['4: -4']],
  ['what is better above nought', ['Number of complaints', 70, 81, 85, 4], []],
  ['no target', ['Percentage of calls answered', 70, 81, null, 4], []],
  ['no figure', ['Percentage of calls answered', 70, 81, 85, 'n/a'], []],
  ['an arrow before it', ['Percentage of calls answered', 70, 81, 85, '▼ 5.0'], ['▼ 5.0: -4.0']],
])('variance: %s', (_, row, expected) => {
  expect(wrongIn('Variance', [...differences, row])).toEqual(expected);
});

test.each<[string, readonly (readonly [string, Cell, Cell, Cell, Cell])[], readonly string[]]>([
  [
    'one of three rows better low',
    [
      ['Number of complaints', 70, 81, 85, -4],
      ['Days lost to sickness', 9, 8, 10, -2],
      ['Number of missed bins', 70, 78, 72, -6],
    ],
    ['-6: 6'],
  ],
  [
    'as many one way as the other',
    [
      ['Number of complaints', 70, 81, 85, -4],
      ['Days lost to sickness', 9, 8, 10, 2],
    ],
    [],
  ],
  [
    'one against one',
    [
      ['Number of complaints', 70, 81, 85, 4],
      ['Days lost to sickness', 9, 8, 10, -2],
    ],
    [],
  ],
])('signs of rows that are better low: %s', (_, rows, expected) => {
  expect(wrongIn('Variance', [...differences, ...rows])).toEqual(expected);
});

test('shares of the target, changes in per cent or as shares of one', () => {
  const actuals = [80, 77, 57, 90, 64, 71];
  const rows = (make: (actual: number) => Cell, typed: Cell) =>
    [...actuals, 60].map(
      (actual, k) =>
        [share(k), 70, actual, 75, k === actuals.length ? typed : make(actual)] as [
          string,
          Cell,
          Cell,
          Cell,
          Cell,
        ],
    );
  expect(
    wrongIn(
      '% of target',
      rows((actual) => `${Math.round((actual / 75) * 100)}%`, '90%'),
    ),
  ).toEqual(['90%: 80']);
  expect(
    wrongIn(
      'Change on 2015',
      rows((actual) => `${((actual / 70 - 1) * 100).toFixed(1)}%`, '14.3%'),
    ),
  ).toEqual(['14.3%: -14.3']);
  expect(
    wrongIn(
      'Change on 2015',
      rows((actual) => Number((actual / 70 - 1).toFixed(3)), -0.413),
    ),
  ).toEqual(['-0.413: -0.143']);
});

test('the way from a baseline is no share of the target typed wrongly', () => {
  const rows = [80, 77, 57, 90, 64, 71].map(
    (actual, k) => [share(k), 50, actual, 100, `${actual}%`] as [string, Cell, Cell, Cell, Cell],
  );
  expect(wrongIn('% of target', [...rows, [share(7), 50, 75, 100, '50%']])).toEqual([]);
  expect(wrongIn('% of target', [...rows, [share(7), 50, 75, 100, '57%']])).toEqual(['57%: 75']);
});

test('a column of which too few rows, or too many ways, tell how it is worked out', () => {
  expect(wrongIn('Variance', [...differences.slice(0, 3), ['Calls answered (%)', 70, 81, 85, 5]])).toEqual(
    [],
  );
  const scattered = differences.map(
    ([name, before, actual, target], k) =>
      [name, before, actual, target, k * 3 + 1] as (typeof differences)[0],
  );
  expect(wrongIn('Variance', scattered)).toEqual([]);
});

test('a change of the year beside twelve months', () => {
  const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
    (month) => `${month} 2016`,
  );
  const headings = ['Indicator', ...months, 'Jan 2017', 'Feb 2017', 'Mar 2017'];
  const rows = [
    [1015, 1127, '-9.9%'],
    [2561, 2710, '-5.5%'],
    [748, 840, '-11.0%'],
    [340, 361, '-5.8%'],
    [893, 512, '74.4%'],
    [442, 487, '9.2%'],
  ].map(([now, before, change], at) => [
    `Offences of kind ${at}`,
    ...months.map(() => 9),
    9,
    9,
    9,
    now,
    before,
    change,
  ]);
  const scorecard = scorecardOf([
    [...headings, 'Year to date 2016/17', 'Year to date 2015/16', '% change'],
    ...rows,
  ]);
  expect(findMiscalculated(scorecard.indicators).map(({ remark }) => remark.text)).toEqual(['9.2%']);
});
