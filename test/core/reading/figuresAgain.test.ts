import { readSheet } from '../../../src/core/reading';
import { keepRows } from '../../../src/core/sheet/keepRows';
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
  expect({ scorecards: again.scorecards, unread: again.unread, nearMiss: again.nearMiss }).toEqual({
    scorecards,
    unread,
    nearMiss,
  });
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
