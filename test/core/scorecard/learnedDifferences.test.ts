import { findDifferenceTables } from '../../../src/core/reading/differenceTables';
import { MOST_ROWS } from '../../../src/core/reading/learnedTotals';
import { findDifferencesAstray } from '../../../src/core/scorecard/learnedDifferences';
import { toA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = readonly (readonly TestCell[])[];

const find = (rows: Rows) =>
  findDifferenceTables(gridOf(rows))
    .flatMap(findDifferencesAstray)
    .map(({ form, own, expected, decimals }) => `${form} ${toA1(own.cell)} ${expected.toFixed(decimals)}`);

const HEAD = ['Body', 'Plan', 'Actual', 'Variance'];
const BODIES: Rows = [
  ['North', 20, 22, 2],
  ['East', 31, 28, -3],
  ['South', 18, 19, 1],
  ['West', 41, 45, 4],
];
const withRow = (...row: TestCell[]): Rows => [HEAD, ...BODIES, row];

test.each<[what: string, row: TestCell[], expected: readonly string[]]>([
  ['right', ['Coast', 10, 13, 3], []],
  ['typed over', ['Coast', 10, 13, 5], ['difference D6 3']],
  ['its sign turned round', ['Coast', 10, 13, -3], ['difference D6 3']],
  ['its sign turned round, of what comes in', ['Fees and charges', 10, 13, -3], []],
  ['rounded', ['Coast', 10.4, 13.1, 3], []],
  ['cut off', ['Coast', 10.2, 13.1, 2], []],
  ['missing', ['Coast', 10, 13, 'n/a'], []],
  ['typed as text', ['Coast', '10', '13', '+5'], ['difference D6 3']],
  ['of no plan', ['Coast', null, 13, 5], []],
  ['said to be adjusted', ['Coast', 10, 13, 5, 'Adjusted for a transfer.'], []],
])('a variance beside four that follow, %s', (_, row, expected) => {
  expect(find(withRow(...row))).toEqual(expected);
});

test.each([
  'Var £m',
  'Over/(under) spend',
  'Surplus / (deficit)',
  'Gap to plan',
  '+/-',
  'Underspend',
  'Movement in year',
])('“%s” heads differences', (heading) => {
  const [, ...rows] = withRow('Coast', 10, 13, 5);
  expect(find([['Body', 'Plan', 'Actual', heading], ...rows])).toEqual(['difference D6 3']);
});

test('a column that only happens to be headed so tells nothing', () => {
  const rows = BODIES.map(([name, plan, actual], k) => [name, plan, actual, 7 * k + 5]);
  expect(find([['Body', 'Plan', 'Actual', 'Opening balance'], ...rows])).toEqual([]);
});

test('rows that have nothing to be held against end no table', () => {
  const [one, two, ...more] = BODIES;
  const blank = ['Isle', null, 9, null];
  const rows = [HEAD, one!, two!, ...more, blank, blank, blank, blank, ['Coast', 10, 13, 5]];
  expect(find(rows)).toEqual(['difference D10 3']);
});

test('pages of one layout are learnt from together', () => {
  const [one, two, ...more] = BODIES;
  const pages = [HEAD, one!, two!, ['Coast', 10, 13, 5], [], ['Page 2'], HEAD, ...more, ['Isle', 7, 9, 2]];
  expect(find(pages)).toEqual(['difference D4 3']);
});

test('what another pair of columns tells as well is left alone', () => {
  const rows: Rows = [
    ['Body', 'Plan', 'Forecast', 'Actual', 'Variance'],
    ['North', 20, 22, 22, 2],
    ['East', 31, 28, 28, -3],
    ['South', 18, 19, 19, 1],
    ['West', 41, 45, 45, 4],
    ['Coast', 10, 15, 13, 5],
  ];
  expect(find(rows)).toEqual([]);
});

test('a long sheet is not looked at', () => {
  const filler = Array.from({ length: MOST_ROWS }, (): TestCell[] => ['.']);
  expect(find([...withRow('Coast', 10, 13, 5), ...filler])).toEqual([]);
});

const MEANS: Rows = [
  ['North', 20, 22, 30, 24],
  ['East', 31, 28, 31, 30],
  ['South', 18, 19, 23, 20],
  ['West', 41, 45, 43, 43],
  ['Coast', 10, 13, 16, 13],
  ['Isle', 61, 64, 66, 64],
];

test.each<[heading: string, row: TestCell[], expected: readonly string[]]>([
  ['3-year average (2021/22 to 2023/24)', ['Moor', 842, 901, 857, 876], ['mean E8 867']],
  ['Average of Q1 to Q3', ['Moor', 842, 901, 857, 86], ['mean E8 867']],
  ['Mean', ['Moor', 842, 901, 857, 866], []],
  ['Mean', ['Moor', 842, null, 857, 866], []],
  ['Mean', ['Moor rate per 1,000', 842, 901, 857, 882], []],
  ['Average age', ['Moor', 842, 901, 857, 86], []],
])('a mean under “%s” beside six that follow: %j', (heading, row, expected) => {
  expect(find([['Body', '2021', '2022', '2023', heading], ...MEANS, row])).toEqual(expected);
});

test('too few rows tell no mean', () => {
  expect(
    find([['Body', '2021', '2022', '2023', 'Mean'], ...MEANS.slice(1), ['Moor', 842, 901, 857, 86]]),
  ).toEqual([]);
});
