import { findSumsAstray } from '../../../src/core/scorecard/sumsAcross';
import { scorecardOf } from '../../support/scorecard';

type Row = readonly (string | number | null)[];

const SUMS: readonly Row[] = [
  ['Suspensions', 12, 9, 8, 3, 'Nil', 2, 15, 9, 10],
  ['Referrals made', 18, 22, 27, 6, 8, 9, 24, 30, 36],
  ['Pupils with a plan', 41, 42, 44, 15, 16, 16, 56, 58, 60],
];
const MEANS: readonly Row[] = [
  ['Attendance (%)', 92.1, 91.4, 92, 94.1, 93.2, 93.6, 93.1, 92.3, 92.8],
  ['Parents content (%)', 80, 81, 82, 90, 91, 92, 85, 86, 87],
];

function astray(rows: readonly Row[]): readonly string[] {
  const terms = ['Term 1', 'Term 2', 'Term 3'];
  const scorecard = scorecardOf(
    [
      ['Hill Learning Trust: board figures'],
      [
        'Indicator',
        'Target 2016/17',
        'Trust 2015/16',
        'East School',
        null,
        null,
        'West School',
        null,
        null,
        'Trust',
      ],
      [null, null, null, ...terms, ...terms, ...terms],
      ...rows.map(([name, ...figures]) => [name!, figures.at(-1)!, figures.at(-2)!, ...figures]),
    ],
    { merges: ['D2:F2', 'G2:I2', 'J2:L2'] },
  );
  return findSumsAstray(scorecard).map(({ whole, sum, others }) => `${whole.text}, not ${sum}; ${others}`);
}

test.each<[string, Row, readonly string[]]>([
  ['adds up', ['Pupils on roll', 410, 412, 415, 208, 209, 211, 618, 621, 626], []],
  ['has turned digits', ['Pupils on roll', 410, 412, 415, 208, 209, 211, 618, 612, 626], ['612, not 621; 3']],
  [
    'is off in the last term',
    ['Pupils on roll', 410, 412, 415, 208, 209, 211, 618, 621, 636],
    ['636, not 626; 3'],
  ],
  ['is off in two terms', ['Pupils on roll', 410, 412, 415, 208, 209, 211, 618, 631, 636], []],
  ['lacks a place', ['Pupils on roll', 410, 'n/a', 415, 208, 209, 211, 618, 631, 626], []],
  ['is a mean', ['Days to answer', 10, 12, 14, 8, 8, 8, 9, 10, 11], []],
])('a whole that %s', (_, row, expected) => {
  expect(astray([...SUMS, ...MEANS, row])).toEqual(expected);
});

test('where hardly any row adds up nothing is said', () => {
  expect(
    astray([SUMS[0]!, ...MEANS, ['Pupils on roll', 410, 412, 415, 208, 209, 211, 618, 612, 626]]),
  ).toEqual([]);
});
