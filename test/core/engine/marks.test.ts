import { sayMarked } from '../../../src/core/engine/marks';
import { fromA1 } from '../../../src/core/sheet/address';

const mark = (sheet: string, a1: string, severity: 'error' | 'query' = 'error') => ({
  sheet,
  cell: fromA1(a1)!,
  severity,
  text: '',
});

test.each([
  ['no cell', [], '0 cells marked'],
  ['two findings at one cell', [mark('One', 'B2'), mark('One', 'B2', 'query')], '1 cell marked'],
  ['the same cell of two sheets', [mark('One', 'B2'), mark('Two', 'B2')], '2 cells marked'],
  ['one finding of two rows', [mark('One', 'B2'), mark('One', 'B3')], '2 cells marked'],
])('marks are counted by cells: %s', (_, marks, said) => {
  expect(sayMarked(marks)).toBe(said);
});
