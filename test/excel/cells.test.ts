import { rangeToA1 } from '../../src/core/sheet/address';
import { CellMaker } from '../../src/excel/cells';

const made = (formula: string) =>
  new CellMaker().make(
    {
      values: [[5]],
      text: [['5']],
      formulas: [[formula]],
      numberFormat: [['General']],
      valueTypes: [['Double']],
    },
    0,
    0,
  );

test('a cell that adds up a block says which, from the formulas that are read anyway', () => {
  expect(rangeToA1(made('=SUM($C$5:$C$9)')!.sums!)).toBe('C5:C9');
});

test.each(['=SUM(C5:C9)*2', '=C5', '5'])('%s says nothing of the kind', (formula) => {
  expect(made(formula)).not.toHaveProperty('sums');
});
