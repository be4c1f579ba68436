import { readSheet } from '../../../src/core/reading';
import { toA1 } from '../../../src/core/sheet/address';
import { gridOf } from '../../support/grid';

const BANDS = ['', 'Comparators', null, null, 'Q1 2026/27', null, null, null, 'Q2 2026/27', null, null, null];
const BLOCK = ['Target', 'Actual', 'RAG', 'Commentary'];
const read = (under: readonly string[], ...comments: readonly (string | null)[][]) => {
  const rows = comments.map(([first, second], at) => [
    `Calls answered by team ${at + 1}`,
    ...[71, 68, 66],
    ...[70, 60 + at, 'Red', first],
    ...[70, 64 + at, 'Red', second],
  ]);
  const grid = gridOf([BANDS, ['Measure', ...under, ...BLOCK, ...BLOCK], ...rows], {
    merges: ['B1:D1', 'E1:H1', 'I1:L1'],
  });
  return readSheet(grid).scorecards[0]!;
};

test.each([
  [
    ['2025/26 outturn', 'Statistical neighbours', 'England'],
    ['actual', 'comparator', 'comparator'],
  ],
  [
    ['Actual 2025/26', 'Peers 2025/26', 'National 2025/26'],
    ['actual', 'comparator', 'comparator'],
  ],
  // Nobody is named, so all of them are others'.
  [
    ['2023/24 outturn', '2024/25 outturn', '2025/26 outturn'],
    ['comparator', 'comparator', 'comparator'],
  ],
])('under a band of comparators %j are %j', (under, fields) => {
  const { figureColumns } = read(under, ['Late', null]);
  expect(figureColumns.slice(0, 3).map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['Comparison', 'Year to date 2025/26', 'Year to date 2024/25', ['actual', 'actual']],
  ['Comparisons', 'Outturn 2024/25', 'Outturn 2025/26', ['actual', 'actual']],
  // One time may be another's, as may what is to be reached by all.
  ['Comparison', 'Outturn 2025/26', 'Change', ['comparator']],
  ['Benchmark', 'Outturn 2024/25', 'Outturn 2025/26', ['comparator', 'comparator']],
])('under “%s” %j and %j are %j', (band, first, second, fields) => {
  const grid = gridOf(
    [
      ['', '2025/26 by month', null, band, null, 'Plan'],
      ['Measure', 'Apr-25', 'May-25', first, second, 'Target 2025/26'],
      ...[71, 72, 73].map((figure, at) => [`Calls by team ${at + 1}`, figure, 70 + at, 68 + at, 67 + at, 80]),
    ],
    { merges: ['B1:C1', 'D1:E1'] },
  );
  const under = readSheet(grid).scorecards[0]!.figureColumns.filter(
    ({ column }) => column === 3 || column === 4,
  );
  expect(under.map(({ field }) => field)).toEqual(fields);
});

test('of the comments on each quarter the latest is the first, and each says where it stands', () => {
  const { indicators } = read(
    ['2025/26 outturn', 'Peers', 'England'],
    ['Posts were empty', 'Posts were filled'],
    ['Posts were empty', null],
    [null, null],
  );
  const said = indicators.map(({ comment }) => [toA1(comment!.cell), comment!.text]);
  expect(said).toEqual([
    ['L3', 'Posts were filled; Posts were empty'],
    ['H4', 'Posts were empty'],
    ['L5', ''],
  ]);
  expect(indicators[0]!.comment!.parts?.map(({ cell }) => toA1(cell))).toEqual(['L3', 'H3']);
  expect(indicators[1]!.remarks?.map(({ comment }) => comment?.text)).toEqual(['Posts were empty', '']);
});

test.each([
  ['Summary of measures', ['Green', 'Amber', 'Red', 'Total'], 0],
  ['Summary of measures', ['Housing', 'Roads', 'Parks', 'Total'], 1],
])('below it “%s” of %j leaves %i tables unread', (title, names, unread) => {
  const grid = gridOf([
    ['Measure', 'Actual 2025/26', 'Target 2026/27', 'RAG'],
    ['Calls answered', 71, 80, 'Red'],
    ['Letters answered', 81, 80, 'Green'],
    [],
    [title, 'Q1', 'Q2'],
    ...names.map((name, at) => [name, 3 + at, 4 + at]),
  ]);
  expect(readSheet(grid).unread).toHaveLength(unread);
});
