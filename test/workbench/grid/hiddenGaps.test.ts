import { findHiddenGaps } from '../../../src/workbench/grid/hiddenGaps';
import { Offsets } from '../../../src/workbench/grid/offsets';

const gapsOf = (shown: string, what: 'row' | 'column' = 'row') =>
  [...findHiddenGaps(new Offsets(shown.length, (index) => (shown[index] === '.' ? 0 : 20)), what)].map(
    ([index, gaps]) => [index, ...gaps.map(({ side, sentence }) => `${side}: ${sentence}`)],
  );

test('hidden rows are told at the row that follows them', () => {
  expect(gapsOf('xxxx.....x.x')).toEqual([
    [9, 'before: Rows 5 to 9 are hidden'],
    [11, 'before: Row 11 is hidden'],
  ]);
});

test('rows hidden at the top are told too, and those at the end at the last row shown', () => {
  expect(gapsOf('..x..')).toEqual([[2, 'before: Rows 1 to 2 are hidden', 'after: Rows 4 to 5 are hidden']]);
});

test('columns are called by their letters', () => {
  expect(gapsOf('x..x', 'column')).toEqual([[3, 'before: Columns B to C are hidden']]);
});

test('nothing is told of a sheet without hidden rows, nor of one that shows none', () => {
  expect([gapsOf('xxx'), gapsOf('...'), gapsOf('')]).toEqual([[], [], []]);
});
