import { readSheet } from '../../../src/core/reading';
import { rangeToA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

const HEADER = ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'];
const ROWS: TestCell[][] = [
  ['Waste', 'Waste recycled (%)', 36, 38, 42, null],
  ['Waste', 'Missed collections per 10,000', 4.4, 4, 3, null],
];
const read = (...rows: readonly (readonly TestCell[])[]) => {
  const [scorecard] = readSheet(gridOf([HEADER, ...ROWS, ...rows])).scorecards;
  const { indicators, besides = [] } = scorecard!;
  return { names: indicators.map(({ name }) => name), besides: besides.map(rangeToA1) };
};
const NAMES = ROWS.map(([, name]) => name);

test.each<[string, TestCell[][], string]>([
  [
    'tonnes by stream',
    [
      [null, 'Tonnes diverted by stream, 2016'],
      [null, 'Paper', null, 1210.4],
      [null, 'Glass', null, 902.6],
      [null, 'Total', null, 2113],
    ],
    'B5:D8',
  ],
  [
    'calls by channel',
    [
      [null, 'Where calls came from'],
      [null, 'Phone', 410],
      [null, 'Web', 320],
      [null, 'Desk', 70],
      [null, 'Total calls', 800],
    ],
    'B5:C9',
  ],
])('%s under a title, with a total, are no indicators', (_name, block, range) => {
  expect(read([], ...block)).toEqual({ names: NAMES, besides: [range] });
});

test('what stands below such a block is read', () => {
  const block = [
    [null, 'Tonnes by stream'],
    [null, 'Paper', null, 12],
    [null, 'Glass', null, 9],
    [null, 'Total', null, 21],
  ];
  const below = ['Roads', 'Potholes filled', 410, 420, 430, null];
  expect(read([], ...block, [], below).names).toEqual([...NAMES, 'Potholes filled']);
});

test.each<[string, TestCell[][]]>([
  [
    'without a blank row above the title',
    [
      [null, 'Tonnes by stream'],
      [null, 'Paper', null, 12],
      [null, 'Glass', null, 9],
      [null, 'Total', null, 21],
    ],
  ],
  [
    'with targets',
    [
      [],
      [null, 'Tonnes by stream'],
      [null, 'Paper', 10, 12, 13],
      [null, 'Glass', 8, 9, 10],
      [null, 'Total', 18, 21, 23],
    ],
  ],
  ['without a total', [[], [null, 'Tonnes by stream'], [null, 'Paper', null, 12], [null, 'Glass', null, 9]]],
])('rows %s are read as before', (_name, rows) => {
  expect(read(...rows).names).toEqual(expect.arrayContaining(['Paper', 'Glass']));
});
