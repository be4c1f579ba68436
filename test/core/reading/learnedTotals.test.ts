import { findLearnedTotals, findTotalsAcross, MOST_ROWS } from '../../../src/core/reading/learnedTotals';
import { readSheet } from '../../../src/core/reading';
import type { ColumnTotal } from '../../../src/core/scorecard/scorecard';
import { rangeToA1, toA1 } from '../../../src/core/sheet/address';
import { keepRows } from '../../../src/core/sheet/keepRows';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = readonly (readonly TestCell[])[];

const say = (totals: readonly ColumnTotal[]) =>
  totals.map(({ cell, parts, sum }) => `${toA1(cell)} ${rangeToA1(parts)} ${sum}`);
const down = (rows: Rows) => say(findLearnedTotals(gridOf(rows)));
const across = (rows: Rows) => say(findTotalsAcross(gridOf(rows)));

const FORCE: Rows = [
  ['District', 'People', 'Crimes', 'Fires'],
  ['Port', 410, 820, 31],
  ['Castle', 200, 300, 22],
  ['Marches', 90, 95, 13],
  ['Force', 700, 1251, 66],
];
const edited = (row: number, column: number, cell: TestCell): Rows =>
  FORCE.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? cell : old)) : cells));

test('a last row that is the sum of the others in most columns is the total of all', () => {
  expect(down(FORCE)).toEqual(['B5 B2:B4 700', 'C5 C2:C4 1215', 'D5 D2:D4 66']);
});

test.each<[what: string, rows: Rows]>([
  ['one column alone adds up', edited(4, 1, 705)],
  [
    'two parts',
    FORCE.filter((_, at) => at !== 3).map((cells, at) => (at === 3 ? ['Force', 610, 1120, 53] : cells)),
  ],
  [
    'the sums are formulas',
    FORCE.map((cells, at) =>
      at === 4 ? ['Force', { value: 700, formula: '=B2' }, 1251, { value: 66, formula: '=D2' }] : cells,
    ),
  ],
  [
    'small counts that happen to be sums',
    [
      ['', 'Q1', 'Q2', 'Q3'],
      ['A', 1, 0, 2],
      ['B', 1, 2, 0],
      ['C', 0, 1, 1],
      ['D', 2, 3, 4],
    ],
  ],
  [
    'a gap among the parts',
    edited(2, 1, null).map((cells, at) => (at === 4 ? ['Force', 500, 1251, 66] : cells)),
  ],
])('no total is learnt where %s', (_, rows) => {
  expect(down(rows)).toEqual([]);
});

test('years over figures head them, and what stands below a total is another block', () => {
  const rows: Rows = [
    ['Sector', 2018, 2019],
    ['Homes', 604, 588],
    ['Industry', 268, 256],
    ['Waste', 61, 56],
    ['City', 933, 900],
    ['Buses', 20, 30],
    ['Trams', 30, 40],
    ['Boats', 10, 15],
    ['Transport', 60, 85],
  ];
  expect(down(rows)).toEqual(['B5 B2:B4 933', 'C5 C2:C4 900', 'B9 B6:B8 60', 'C9 C6:C8 85']);
});

test('what is far from the sum is a rate, and no total', () => {
  const rows = FORCE.map((cells, at) => [...cells, at === 0 ? 'Per 1,000' : 1.7]);
  expect(down(rows)).toHaveLength(3);
});

test('a long sheet is not looked at', () => {
  const filler = Array.from({ length: MOST_ROWS }, (): TestCell[] => ['.']);
  expect(down([...FORCE, ...filler])).toEqual([]);
  expect(across([...PLAN, ...filler])).toEqual([]);
});

const PLAN: Rows = [
  ['Site', 'Estimate', '2019/20', '2020/21', 'Plan total'],
  ['Barton', 60, 140, 220, 360],
  ['Quarter', 85, 90, 110, 200],
  ['Moorside', 75, 60, 45, 105],
  ['Windfall', 105, 95, 95, 199],
];

test('a column headed as a total adds up what stands left of it, from where most rows do', () => {
  expect(across(PLAN)).toEqual(['E2 C2:D2 360', 'E3 C3:D3 200', 'E4 C4:D4 105', 'E5 C5:D5 190']);
  expect(
    across(PLAN.map((cells) => [...cells.slice(0, 4), cells[4] === 'Plan total' ? 'Target' : cells[4]!])),
  ).toEqual([]);
  expect(across(PLAN.map((cells, at) => [...cells.slice(0, 4), at === 1 ? 380 : cells[4]!]))).toEqual([]);
});

test('a figure that makes or unmakes a total is as good as a sheet read anew', () => {
  const rows = FORCE.map((cells, at) =>
    at === 0 ? ['Crimes', 'Baseline 2015', 'Actual 2016', 'Target 2017'] : cells,
  );
  const wrong = rows.map((cells, at) => (at === 4 ? ['Force', 700, 1251, 96] : cells));
  for (const [one, other] of [
    [rows, wrong],
    [wrong, rows],
  ] as const) {
    const before = readSheet(gridOf(one));
    const again = readSheet(keepRows(gridOf(other), before.grid), {}, before);
    expect(again.scorecards[0]!.totals).toEqual(readSheet(gridOf(other)).scorecards[0]!.totals);
  }
});
