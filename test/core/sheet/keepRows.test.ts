import type { Cell, Grid } from '../../../src/core/sheet/grid';
import { isSameCell, keepRows } from '../../../src/core/sheet/keepRows';
import { gridOf } from '../../support/grid';

const rows = [
  ['Name', 5, { error: '#N/A' }],
  ['Other', { value: 7, formula: '=SUM(B1:B1)' }, null],
  ['Last', true, 1],
] as const;
const read = (): Grid => gridOf(rows, { merges: ['A1:B1'] });

test('a sheet that is read again has its rows of before', () => {
  const before = read();
  const again = keepRows(read(), before);
  expect(again.rows.every((row, at) => row === before.rows[at])).toBe(true);
  expect(again.merges).toBe(before.merges);
  expect(keepRows(before, before)).toBe(before);
});

test('without an earlier reading it stays as it is', () => {
  const grid = read();
  expect(keepRows(grid, undefined)).toBe(grid);
});

test('a row that is another is told apart, and so are other merges', () => {
  const before = read();
  const now = gridOf([rows[0], [...rows[1].slice(0, 2), 3], rows[2], ['New']], { merges: ['A1:C1'] });
  const kept = keepRows(now, before);
  expect(kept.rows.map((row, at) => row === before.rows[at])).toEqual([true, false, true, false]);
  expect(kept.rows[1]).toBe(now.rows[1]);
  expect(kept.merges).toBe(now.merges);
});

test('a row that has become longer or shorter is another', () => {
  const before = gridOf([['a', 1, 2]]);
  for (const row of [['a', 1], ['a', 1, 2, 3], []]) {
    expect(keepRows(gridOf([row]), before).rows[0]).not.toBe(before.rows[0]);
  }
});

const cell: Cell = { value: 5, text: '5', numberFormat: 'General', isFormula: false };
const sums = { top: 0, left: 0, bottom: 3, right: 0 };

test.each<[what: string, one: Cell | undefined, other: Cell | undefined, is: boolean]>([
  ['alike', { ...cell }, cell, true],
  ['both blank', undefined, undefined, true],
  ['one of them blank', cell, undefined, false],
  ['the other blank', undefined, cell, false],
  ['of other values', { ...cell, value: 6 }, cell, false],
  ['a number and its text', { ...cell, value: '5' }, cell, false],
  ['shown otherwise', { ...cell, text: '5.0' }, cell, false],
  ['of other formats', { ...cell, numberFormat: '0' }, cell, false],
  ['a formula and a value', { ...cell, isFormula: true }, cell, false],
  ['of one error', { ...cell, value: { error: '#N/A' } }, { ...cell, value: { error: '#N/A' } }, true],
  ['of two errors', { ...cell, value: { error: '#N/A' } }, { ...cell, value: { error: '#REF!' } }, false],
  ['an error and a number', { ...cell, value: { error: '#N/A' } }, cell, false],
  ['of one sum', { ...cell, sums: { ...sums } }, { ...cell, sums }, true],
  ['of two sums', { ...cell, sums: { ...sums, bottom: 4 } }, { ...cell, sums }, false],
  ['a sum and none', { ...cell, sums }, cell, false],
])('cells that are %s', (_, one, other, is) => {
  expect(isSameCell(one, other)).toBe(is);
});
