import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { rangeToA1 } from '../../../src/core/sheet/address';
import { editOf } from '../../support/edits';
import { gridOf } from '../../support/grid';

const grid = gridOf([
  ['Name', 5, { value: 0.25, format: '0%' }],
  [null, { value: 7, formula: '=SUM(B1:B1)' }],
]);

const edit = (a1: string, after: string | number | boolean | null, rest = {}) =>
  editOf(a1, null, after, { sheet: grid.sheet, ...rest });

test('cells hold what the edits say, and the grid that was given holds what it held', () => {
  const before = structuredClone(grid.rows);
  const after = applyToGrid(grid, [
    edit('B1', 6),
    edit('C1', 0.5),
    edit('A1', null),
    edit('B2', 8),
    edit('D4', 'new'),
    edit('D4', true),
  ]);
  expect(grid.rows).toEqual(before);
  expect(after.rows[0]![0]).toBeUndefined();
  expect(after.rows[0]![1]).toEqual({ value: 6, text: '6', numberFormat: 'General', isFormula: false });
  expect(after.rows[0]![2]).toEqual({ value: 0.5, text: '50%', numberFormat: '0%', isFormula: false });
  expect(after.rows[1]![1]).toEqual({ value: 8, text: '8', numberFormat: 'General', isFormula: false });
  expect(after.rows[3]![3]).toEqual({ value: true, text: 'TRUE', numberFormat: 'General', isFormula: false });
  expect(after.rows[2]).toBeUndefined();
});

test('rows without edits are the very ones', () => {
  const after = applyToGrid(grid, [edit('B1', 6)]);
  expect(after.rows[1]).toBe(grid.rows[1]);
  expect(after.rows[0]).not.toBe(grid.rows[0]);
});

test('a format that is given is the cell’s from then on', () => {
  const [row] = applyToGrid(grid, [edit('B1', 0.125, { numberFormat: '0.0%' })]).rows;
  expect(row![1]).toMatchObject({ text: '12.5%', numberFormat: '0.0%' });
});

test('a formula is known for one, and a plain sum by what it adds up', () => {
  const [row] = applyToGrid(grid, [
    edit('A1', 12, { formula: 'SUM(B1:C1)' }),
    edit('B1', 3, { formula: '1+2' }),
  ]).rows;
  expect(row![0]).toMatchObject({ value: 12, isFormula: true });
  expect(rangeToA1(row![0]!.sums!)).toBe('B1:C1');
  expect(row![1]).toEqual({ value: 3, text: '3', numberFormat: 'General', isFormula: true });
});

test('what is meant for another sheet changes nothing', () => {
  expect(applyToGrid(grid, [edit('B1', 6, { sheet: 'Other' })]).rows).toEqual(grid.rows);
});

test('days count as the workbook counts them', () => {
  const format = { numberFormat: 'dd/mm/yyyy' };
  const shown = (date1904: boolean) =>
    applyToGrid({ ...grid, date1904 }, [edit('B1', 41_182, format)]).rows[0]![1]!.text;
  expect([shown(false), shown(true)]).toEqual(['30/09/2012', '01/10/2016']);
});
