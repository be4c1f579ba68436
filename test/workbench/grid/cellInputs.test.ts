import { fromA1, rangeFromA1, toA1 } from '../../../src/core/sheet/address';
import { type CellInput, clearRange, placeBlock } from '../../../src/workbench/grid/cellInputs';
import { layoutOf, type SheetFacts, sheetOf } from './sheetOf';

const facts: SheetFacts = { rowCount: 10, columnCount: 5, merges: ['B5:C5'] };
const model = sheetOf(
  [
    ['x', null, 1],
    [null, null, 2],
  ],
  facts,
);
const { merges } = layoutOf(model);
const paste = (block: readonly (readonly string[])[], at: string) =>
  say(placeBlock(block, fromA1(at)!, model, merges));
const say = (inputs: CellInput[] | string) =>
  typeof inputs === 'string' ? inputs : inputs.map(({ cell, input }) => `${toA1(cell)}=${input}`);

test('a block is pasted to the right and down', () => {
  expect(
    paste(
      [
        ['1', '2'],
        ['3', ''],
      ],
      'B1',
    ),
  ).toEqual(['B1=1', 'C1=2', 'B2=3', 'C2=']);
});

test('rows of a block may be of different lengths', () => {
  expect(paste([['1'], ['2', '3']], 'A1')).toEqual(['A1=1', 'A2=2', 'B2=3']);
});

test('a block that runs past the end of the sheet is refused', () => {
  expect(paste([['1', '2']], 'E1')).toMatch('1 row by 2 columns');
  expect(paste([['1'], ['2']], 'A10')).toMatch('2 rows by 1 column');
});

test('a block that falls on merged cells is refused, and says on which', () => {
  expect(paste([['1'], ['2']], 'C4')).toMatch('B5:C5');
});

test('one text can be pasted into a merged cell', () => {
  expect(paste([['1']], 'B5')).toEqual(['B5=1']);
});

test('a block of too many cells is refused', () => {
  const block = Array.from({ length: 101 }, () => Array.from({ length: 50 }, () => '1'));
  expect(paste(block, 'A1')).toMatch('5000');
});

test('clearing empties what is filled, and nothing else', () => {
  expect(say(clearRange(model, merges, rangeFromA1('A1:E9')!))).toEqual(['A1=', 'C1=', 'C2=']);
});

test('clearing a merged cell empties the one that holds its text', () => {
  const merged = sheetOf([['Schools'], [null]], { merges: ['A1:A2'] });
  expect(say(clearRange(merged, layoutOf(merged).merges, rangeFromA1('A1:A2')!))).toEqual(['A1=']);
});

test('clearing thousands of cells at once is refused', () => {
  const tall = sheetOf(Array.from({ length: 5001 }, () => ['x']));
  expect(clearRange(tall, layoutOf(tall).merges, rangeFromA1('A1:A5001')!)).toMatch('5000');
});
