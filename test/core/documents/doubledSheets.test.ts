import { findDoubledSheets } from '../../../src/core/documents/compare/doubledSheets';
import { readScorecards } from '../../../src/core/reading';
import { gridOf, type TestCell } from '../../support/grid';

const rows: TestCell[][] = [
  ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018'],
  ['Waste', 'Percentage of household waste recycled', 43, 45, 48],
  ['Waste', 'Number of missed bins', 61, 55, 50],
  ['Parks', 'Percentage of parks inspected', 88, 90, 92],
];
const on = (sheet: string, some = rows) => readScorecards({ ...gridOf(some), sheet });
const [last, next, north, south] = ['2017', '2018', 'North', 'South'].map((sheet) => on(sheet)) as [
  ReturnType<typeof on>,
  ReturnType<typeof on>,
  ReturnType<typeof on>,
  ReturnType<typeof on>,
];

test('last year’s sheet beside this year’s is found', () => {
  expect(findDoubledSheets(last, [...last, ...next])).toEqual(['2017', '2018']);
});

test.each<[string, ReturnType<typeof on>, ReturnType<typeof on>]>([
  ['one sheet, whatever it is called', last, next],
  ['a sheet for each district in both', [...north, ...south], [...north, ...south]],
  ['a sheet less', [...north, ...south], north],
  [
    'a sheet of other indicators',
    last,
    [
      ...last,
      ...on('Trees', [
        rows[0]!,
        ['Parks', 'Number of trees planted', 5, 6, 7],
        ['Parks', 'Number of ponds', 2, 3, 4],
      ]),
    ],
  ],
  ['a few rows that stand on a summary too', last, [...last, ...on('Summary', rows.slice(0, 2))]],
])('not %s', (_what, before, after) => {
  expect(findDoubledSheets(before, after)).toEqual([]);
});
