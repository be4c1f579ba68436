import { readSheet } from '../../../src/core/reading';
import type { Cell, Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../support/grid';
import { bandedLayouts } from './bandedLayouts';
import { drawnLayouts } from './drawnLayouts';
import { layouts } from './layouts';
import { moreLayouts } from './moreLayouts';
import { layOut, shapes, usual } from './shapes/layouts';
import { rows, years } from './shapes/table';

/** The same sheet with one object for all cells that hold the same, as a file hands them over. */
function shareCells(grid: Grid): Grid {
  const known = new Map<string, Cell>();
  const share = (cell: Cell | undefined) => {
    const key = JSON.stringify(cell);
    if (cell && !known.has(key)) known.set(key, cell);
    return known.get(key);
  };
  return { ...grid, rows: grid.rows.map((row) => row?.map(share)) };
}

const grids: readonly (readonly [name: string, grid: Grid])[] = [
  ...[...layouts, ...moreLayouts, ...drawnLayouts, ...bandedLayouts].map(
    (layout) => [layout.name, gridOf(layout.rows, layout.sheet)] as const,
  ),
  ...[usual, ...shapes].map((layout) => [layout.name, layOut(layout, rows, years).grid] as const),
];

test('cells that are one object read as cells that hold the same', () => {
  const read = (grid: Grid) => JSON.stringify(readSheet(grid).scorecards);
  expect(grids.filter(([, grid]) => read(shareCells(grid)) !== read(grid)).map(([name]) => name)).toEqual([]);
});

test.each<[typed: string[], reads: string]>([
  [['Delayed', 'Delayed'], 'Delayed'],
  [['Delayed', 'Due in May'], 'Delayed; Due in May'],
])('comments %j in two columns say %s', (typed, reads) => {
  const grid = gridOf([
    ['Indicator', 'Actual 2016', 'Target 2017', 'Comments', 'Comments'],
    ['Homes built', 10, 12, ...typed],
  ]);
  expect(readSheet(grid).scorecards[0]!.indicators[0]!.comment!.text).toBe(reads);
});
