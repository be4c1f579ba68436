import { savedName } from '../../../src/workbench/file/savedName';

test.each([
  ['draft.xlsx', 1, 'draft (checked).xlsx'],
  ['draft.xlsx', 2, 'draft (checked 2).xlsx'],
  ['draft (checked).xlsx', 1, 'draft (checked 2).xlsx'],
  ['draft (checked 9).xlsm', 2, 'draft (checked 11).xlsm'],
  ['Q3 (draft).v2.csv', 1, 'Q3 (draft).v2 (checked).csv'],
  ['draft', 1, 'draft (checked)'],
  ['.csv', 1, '.csv (checked)'],
])('%s saved %i times is %s', (fileName, saveCount, name) => {
  expect(savedName(fileName, saveCount)).toBe(name);
});
