import { readScorecards } from '../../../src/core/reading';
import { layoutKey } from '../../../src/core/scorecard/layoutKey';
import { gridOf, type TestCell, type TestSheet } from '../../support/grid';

const keyOf = (rows: readonly (readonly TestCell[])[], sheet?: TestSheet) =>
  layoutKey(readScorecards(gridOf(rows, sheet))[0]!);

const heading = ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'];
const key = keyOf([heading, ['Books lent', 1, 2, 'x']]);

test.each([
  ['on another sheet, lower down', [heading, ['Visits made', 3, 4, null]], { sheet: 'Parks', at: 'C7' }],
  [
    'in another spelling',
    [
      ['INDICATOR', 'Actual\n2016', 'Target  2017', 'comments'],
      ['Visits made', 3, 4, 'y'],
    ],
    {},
  ],
] as const)('the same layout %s has the same key', (_, rows, sheet) => {
  expect(keyOf(rows, sheet)).toBe(key);
});

test('numbers left of the names are one layout, whether each is another or one is that of all', () => {
  const numbered = (...numbers: readonly number[]) =>
    keyOf([
      ['Service ID', ...heading],
      ...numbers.map((number, k) => [number, `Books lent in year ${k + 1}`, k + 1, 2, 'x']),
    ]);
  expect(numbered(1, 2, 3)).toBe(numbered(7, 7, 7));
});

test.each([
  ['another year', ['Indicator', 'Actual 2016', 'Target 2018', 'Comments']],
  ['another order', ['Indicator', 'Target 2017', 'Actual 2016', 'Comments']],
  ['a column more', ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Owner']],
] as const)('%s has another', (_, head) => {
  expect(keyOf([head, ['Books lent', 1, 2, 'x', 'A Jones']])).not.toBe(key);
});

test('sheets of one other shape have the same key', () => {
  const pairs = (name: string, years: readonly number[]) =>
    keyOf([
      ['Indicator', null, ...years],
      [name, 'Target', 1, 2],
      [null, 'Actual', 3, 4],
    ]);
  expect(pairs('Books lent', [2016, 2017])).toBe(pairs('Visits made', [2016, 2017]));
  expect(pairs('Books lent', [2016, 2017])).not.toBe(pairs('Books lent', [2017, 2018]));
});
