import { type CellEdit, type Conflict, conflictOf, foundIn } from '../../../src/core/sheet/edit';
import type { CellValue } from '../../../src/core/sheet/grid';

const edit = (before: CellEdit['before']): CellEdit => ({
  sheet: 'S',
  cell: { row: 1, column: 2 },
  before,
  after: 9,
});

test.each<[CellEdit['before'], Conflict['found']]>([
  [5, 5],
  [null, null],
  ['', null],
  [null, ''],
  ['a', 'a'],
  [false, false],
  ['#N/A', '#N/A'],
])('an edit that expects %p may be made where there is %p', (before, found) => {
  expect(conflictOf(edit(before), found)).toBeNull();
});

test.each<[CellEdit['before'], Conflict['found']]>([
  [5, 6],
  [5, '5'],
  [0, null],
  [null, 0],
  [null, false],
  ['a', 'A'],
  ['', ' '],
])('an edit that expects %p is in conflict with %p', (before, found) => {
  expect(conflictOf(edit(before), found)).toEqual({
    sheet: 'S',
    cell: { row: 1, column: 2 },
    reason: 'changed',
    found,
  });
});

test('an obstacle counts before what the cell holds', () => {
  expect(conflictOf(edit(5), 6, 'protected')).toMatchObject({ reason: 'protected', found: 6 });
  expect(conflictOf(edit(5), 5, 'protected')).toMatchObject({ reason: 'protected' });
});

test.each<[CellValue, Conflict['found']]>([
  [5, 5],
  [false, false],
  ['', null],
  ['x', 'x'],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
])('a cell of %p holds %p', (value, found) => {
  expect(foundIn({ value, text: '', numberFormat: 'General', isFormula: true })).toBe(found);
  expect(foundIn(undefined)).toBeNull();
});
