import fc from 'fast-check';
import {
  byReadingOrder,
  columnLetters,
  contains,
  fromA1,
  isSamePlace,
  rangeFromA1,
  rangeToA1,
  toA1,
} from '../../../src/core/sheet/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an address is read as it is written', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(fromA1(toA1({ row, column }))).toEqual({ row, column });
    }),
  );
});

test.each([
  ['$C$5', { row: 4, column: 2 }],
  ['c$10', { row: 9, column: 2 }],
  ['$xfd1048576', { row: 1_048_575, column: 16_383 }],
])('%s is an address', (text, address) => {
  expect(fromA1(text)).toEqual(address);
});

test.each([
  '',
  'A',
  '5',
  'A0',
  'A01',
  '5A',
  'A1:B2',
  'ABCD1',
  'A12345678',
  ' A1',
  'A1 ',
  'A-1',
  '$$A1',
  'A$',
  'É1',
])('"%s" is none', (text) => {
  expect(fromA1(text)).toBeNull();
});

test.each([
  ['B2:D4', { top: 1, left: 1, bottom: 3, right: 3 }, 'B2:D4'],
  ['D4:B2', { top: 1, left: 1, bottom: 3, right: 3 }, 'B2:D4'],
  ['D2:B4', { top: 1, left: 1, bottom: 3, right: 3 }, 'B2:D4'],
  ['$C$3', { top: 2, left: 2, bottom: 2, right: 2 }, 'C3'],
  ['C3:C3', { top: 2, left: 2, bottom: 2, right: 2 }, 'C3'],
])('%s is a block', (text, range, written) => {
  expect(rangeFromA1(text)).toEqual(range);
  expect(rangeToA1(range)).toBe(written);
});

test.each(['', 'B2:', ':B2', 'B2:D', 'B:D', '2:4', 'B2:C3:D4'])('"%s" is no block', (text) => {
  expect(rangeFromA1(text)).toBeNull();
});

test('a block contains its edges and nothing beyond them', () => {
  const range = rangeFromA1('B2:D4')!;
  const inside = ['B2', 'D2', 'B4', 'D4', 'C3'];
  const outside = ['A2', 'B1', 'E4', 'D5', 'A1', 'E5', 'C1', 'C5', 'A3', 'E3'];
  const held = (all: readonly string[]) => all.filter((text) => contains(range, fromA1(text)!));
  expect([held(inside), held(outside)]).toEqual([inside, []]);
});

test('cells are read row by row, from the left', () => {
  const sorted = ['C2', 'A2', 'B1', 'A10', 'D1'].map((text) => fromA1(text)!).sort(byReadingOrder);
  expect(sorted.map(toA1)).toEqual(['B1', 'D1', 'A2', 'C2', 'A10']);
});

test('two addresses are of one place where row and column are the same', () => {
  const same = (one: string, other: string) => isSamePlace(fromA1(one)!, fromA1(other)!);
  expect([same('B2', '$B$2'), same('B2', 'B3'), same('B2', 'C2')]).toEqual([true, false, false]);
});
