import fc from 'fast-check';
import { readSheet } from '../../../src/core/reading';
import { keepRows } from '../../../src/core/sheet/keepRows';
import { expectAlike } from '../../support/expectAlike';
import { gridOf, type TestCell } from '../../support/grid';

type Rows = readonly (readonly TestCell[])[];

const plan: Rows = [
  ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4', 'Target 2017/18', 'Comments'],
  ...Array.from({ length: 30 }, (_, k): TestCell[] => [
    `Number of visits to site ${k}`,
    10 + k,
    20 + k,
    30 + k,
    40 + k,
    100 + 4 * k,
    k % 2 === 0 ? 'Source: gates' : null,
  ]),
];

function typed(row: number, column: number, cell: TestCell): Rows {
  return plan.map((cells, at) =>
    at === row ? cells.map((old, place) => (place === column ? cell : old)) : cells,
  );
}

function readAfter(rows: Rows) {
  const before = readSheet(gridOf(plan));
  const again = readSheet(keepRows(gridOf(rows), before.grid), {}, before);
  const { scorecards, unread, nearMiss } = readSheet(gridOf(rows));
  const wanted = { scorecards, unread, nearMiss };
  expectAlike({ scorecards: again.scorecards, unread: again.unread, nearMiss: again.nearMiss }, wanted);
  return { before, again };
}

test('where a figure becomes another, its row is read again and nothing else', () => {
  const { before, again } = readAfter(typed(25, 2, 77));
  expect(again.headers).toBe(before.headers);
  const [rows, old] = [again, before].map(({ scorecards: [scorecard] }) => scorecard!.indicators);
  expect(rows!.flatMap((row, at) => (row === old![at] ? [] : [row.nameCell.row]))).toEqual([25]);
  expect(rows![24]!.values[1]!.number).toBe(77);
});

test.each<[what: string, row: number, column: number, cell: TestCell]>([
  ['a year', 25, 2, 2017],
  ['a figure that shows a year', 25, 2, { value: 2017.2, format: '0' }],
  ['a day', 25, 2, { value: 42_000, format: 'dd/mm/yyyy' }],
  ['a figure that its format says in words', 25, 2, { value: 12, format: '"Target" 0' }],
  ['nothing', 25, 2, null],
  ['words', 25, 2, 'tbc'],
  ['a figure near the headings, where the quarters come to the target', 2, 2, 77],
  ['a number for a name', 25, 0, 12],
  ['a number for a comment', 25, 6, 12],
])('the sheet is read anew where that may tell more: %s', (_, row, column, cell) => {
  const { before, again } = readAfter(typed(row, column, cell));
  expect(again.headers).not.toBe(before.headers);
});

describe('far down a long table', () => {
  const long: Rows = [
    [
      'Service',
      'Indicator',
      'Actual 2015/16',
      'Actual 2016/17',
      'Target 2017/18',
      'Target 2018/19',
      'Comments',
    ],
    ...Array.from({ length: 90 }, (_, k): TestCell[] => [
      `Service ${Math.floor(k / 10)}`,
      `Number of visits to site ${k}`,
      k % 7 === 0 ? null : 10 + k,
      20 + k,
      30 + k,
      40 + k,
      k % 8 === 0 ? null : 'Source: gates',
    ]),
    ['Total', null, 90, 90, 90, 90, null],
  ];

  const before = readSheet(gridOf(long));

  function readLong(changes: readonly (readonly [row: number, column: number, cell: TestCell])[]) {
    const rows = long.map((cells, at) =>
      cells.map((old, place) => {
        const change = changes.find(([row, column]) => row === at && column === place);
        return change ? change[2] : old;
      }),
    );
    const again = readSheet(keepRows(gridOf(rows), before.grid), {}, before);
    const { scorecards, unread, nearMiss } = readSheet(gridOf(rows));
    const wanted = { scorecards, unread, nearMiss };
    expectAlike({ scorecards: again.scorecards, unread: again.unread, nearMiss: again.nearMiss }, wanted);
    return again.headers === before.headers;
  }

  test.each<[what: string, row: number, column: number, cell: TestCell]>([
    ['a figure is cleared', 80, 4, null],
    ['a figure is filled in', 85, 2, 77],
    ['a comment is another', 80, 6, 'Awaiting DfE, March 2017'],
    ['a comment that names a year, as headings do', 80, 6, 'Target 2019/20'],
    ['a comment is cleared', 80, 6, null],
    ['a comment is given', 81, 6, 'Source: gates'],
  ])('only its row is read again where %s', (_, row, column, cell) => {
    expect(readLong([[row, column, cell]])).toBe(true);
  });

  test.each<[what: string, changes: Parameters<typeof readLong>[0]]>([
    ['among the cells that tell what the column is', [[20, 4, null]]],
    ['in the last row', [[90, 4, null]]],
    [
      'all figures of a row',
      [
        [80, 2, null],
        [80, 3, null],
        [80, 4, null],
        [80, 5, null],
      ],
    ],
    ['a name', [[80, 1, null]]],
    ['a number for a comment', [[80, 6, 12]]],
    ['a mark for a figure', [[80, 4, 'N/A']]],
    [
      'a row of words',
      [
        [80, 2, 'x'],
        [80, 3, 'Actual 2016'],
        [80, 4, 'Target 2017'],
        [80, 5, 'Target 2018'],
      ],
    ],
  ])('the sheet is read anew: %s', (_, changes) => {
    expect(readLong(changes)).toBe(false);
  });

  test('comes to what a reading of the whole sheet comes to, whatever is typed', () => {
    const cell = fc.constantFrom<TestCell>(
      null,
      0,
      12,
      71.5,
      2017,
      'N/A',
      'Target 2018',
      'Total',
      'Indicator',
      '*',
    );
    const change = fc.tuple(fc.integer({ min: 60, max: 91 }), fc.nat(6), cell);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        readLong(changes);
      }),
      { numRuns: 60 },
    );
  });
});
