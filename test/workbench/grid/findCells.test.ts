import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { findCells, nextFound } from '../../../src/workbench/grid/findCells';
import { sheetOf } from './sheetOf';

const model = sheetOf(
  [
    ['Service', 'Pupils’ attendance', 5],
    ['', 'ATTENDANCE\nof pupils – all', 15],
    ['NEET', 'Attendance', 1.5],
    ['NEET', "Pupils' attendance", 5],
  ],
  { hiddenRows: [3] },
);
const found = (wanted: string) => findCells(model, wanted).cells.map(toA1);

test.each([
  ['attendance', ['B1', 'B2', 'B4']],
  ["pupils' attendance", ['B1', 'B4']],
  ['attendance of pupils - all', ['B2']],
  ['5', ['C1', 'C2', 'C4']],
  ['  ', []],
  ['nothing like it', []],
])('“%s” is found in %j', (wanted, cells) => {
  expect(found(wanted)).toEqual(cells);
});

test('what is hidden is counted, and not gone to', () => {
  expect(findCells(model, '1.5')).toEqual({ cells: [], hiddenCount: 1 });
});

test.each([
  ['A1', 1, true, 'B1'],
  ['B1', 1, true, 'B1'],
  ['B1', 1, false, 'B2'],
  ['C2', 1, false, 'B4'],
  ['B4', 1, false, 'B1'],
  ['B2', -1, false, 'B1'],
  ['C2', -1, false, 'B2'],
  ['B1', -1, false, 'B4'],
] as const)('from %s by %i, here meant %s: %s', (from, step, isHereMeant, to) => {
  const { cells } = findCells(model, 'attendance');
  expect(toA1(cells[nextFound(cells, fromA1(from)!, step, isHereMeant)]!)).toBe(to);
});

test('where nothing is found there is nothing to go to', () => {
  expect([nextFound([], fromA1('A1')!, 1, true), nextFound([], fromA1('A1')!, -1, false)]).toEqual([-1, -1]);
});
