import { rangeFromA1, rangeToA1 } from '../../../src/core/sheet/address';
import { isAddedUp, readSumRange, shiftRange } from '../../../src/core/sheet/sumRange';

test.each([
  ['=SUM(C5:C9)', 'C5:C9'],
  ['SUM(C5:C9)', 'C5:C9'],
  ['=sum( $C$5:$C$9 )', 'C5:C9'],
  ['=SUM(B2:E2)', 'B2:E2'],
  ['= SUM(AB10:XFD1048576) ', 'AB10:XFD1048576'],
  ['=C5+C6', 'C5:C6'],
  ['= $B$2 + C2+ d2', 'B2:D2'],
])('%s adds up %s', (formula, range) => {
  expect(rangeToA1(readSumRange(formula)!)).toBe(range);
});

test('cells that are named one by one are told from a block', () => {
  expect(readSumRange('=C5+C6')!.isListed).toBe(true);
  expect(readSumRange('=SUM(C5:C6)')!.isListed).toBeUndefined();
});

test('an average of one block is read as such', () => {
  const range = readSumRange('=AVERAGE($C5:C9)')!;
  expect([rangeToA1(range), isAddedUp(range)]).toEqual(['C5:C9', false]);
  expect(isAddedUp(shiftRange(range, 1, 0))).toBe(false);
  expect(isAddedUp(readSumRange('=SUM(C5:C9)')!)).toBe(true);
});

test.each([
  '=C5+C7',
  '=C6+C5',
  '=C5+D6',
  '=C5+C5',
  '=C5+C6+1',
  '=C5+C6-C7',
  '=+C5',
  '=SUM(C5:C9)/2',
  '=SUM(C5:C9,C12)',
  '=SUM(C5)',
  '=ROUND(SUM(C5:C9),0)',
  '=SUMIF(C5:C9,">0")',
  '=SUM(Data!C5:C9)',
  '=1+SUM(C5:C9)',
  '=-SUM(C5:C9)',
  '1+SUM(C5:C9)',
  'A SUM(C5:C9)',
  '=AVERAGEIF(C5:C9,">0")',
  '=MEDIAN(C5:C9)',
  '',
])('%s is no plain sum of one block', (formula) => {
  expect(readSumRange(formula)).toBeNull();
});

test('a block moves with the cell that its formula is filled into', () => {
  expect(rangeToA1(shiftRange(rangeFromA1('C5:C9')!, 1, 2))).toBe('E6:E10');
});
