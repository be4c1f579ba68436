/** @jest-environment ./test/support/worlds/dom.cjs */
import { fireEvent } from '@testing-library/react';
import { fitWidth } from '../../../src/workbench/grid/fitWidth';
import { measureSheet } from '../../../src/workbench/grid/sheetLayout';
import { openGrid } from './openGrid';
import { sheetOf } from './sheetOf';

const long = 'Percentage of pupils at the end of Key Stage 2';
const model = () =>
  sheetOf(
    [
      ['A title over all columns that is much longer than any of them', null, null],
      ['Indicator', 'Target', { text: long, kind: 'text', wrap: true }],
      [long, 5, null],
    ],
    { merges: ['A1:C1'], marks: { B2: 'error' } },
  );

function open() {
  const resized: (string | number | null)[][] = [];
  const opened = openGrid(model(), { onResize: (column, width) => resized.push([column, width]) });
  const edge = (column: number) => opened.grid.querySelector<HTMLElement>(`[data-sizer="${column}"]`)!;
  return { ...opened, resized, edge };
}

// jsdom knows no pointer events, so what they carry is put on by hand.
function drag(edge: HTMLElement, from: number, to: number): void {
  for (const [type, clientX, buttons] of [
    ['pointerdown', from, 1],
    ['pointermove', to, 1],
    ['pointerup', to, 0],
    ['pointermove', to + 50, 0],
  ] as const)
    fireEvent(
      edge,
      Object.assign(new MouseEvent(type, { bubbles: true, clientX, buttons }), { pointerId: 1 }),
    );
}

test('dragging the edge of a letter makes its column as much wider, and narrower no further than can be seen', () => {
  const { resized, edge } = open();
  drag(edge(1), 100, 130);
  drag(edge(1), 100, -300);
  expect(resized).toEqual([
    [1, 94],
    [1, 16],
  ]);
});

test('a double click on the edge asks for the width that fits, and chooses nothing', async () => {
  const { user, resized, edge, selections } = open();
  await user.dblClick(edge(2));
  expect([resized, selections]).toEqual([[[2, null]], []]);
});

test('no edge can be dragged where nobody takes it', () => {
  expect(openGrid(model()).grid.querySelector('[data-sizer]')).toBeNull();
});

test('a column fits its longest text, but for titles over several columns', () => {
  const sheet = model();
  const [names, figures] = [0, 1].map((column) => fitWidth(sheet, column));
  expect(names).toBeGreaterThan(long.length * 6);
  expect(names).toBeLessThan(long.length * 7 + 12);
  // "Target" with a mark beside it.
  expect(figures).toBe(Math.round(6 * 6.6 + 9 + 15));
  expect(fitWidth(sheetOf([[null, null]]), 1)).toBe(64);
});

test.each([
  ['one line', 20, [], long],
  ['two lines', 34, [], 'Percentage of pupils at'],
  ['three lines', 51, [], 'pupils at the end'],
  ['more lines than it has words', 300, [], 'Percentage'],
  ['two rows of a line', 20, ['A1:A2'], 'Percentage of pupils at'],
] as const)(
  'where a text that wraps has room for %s nothing of it is cut off',
  (_room, rowHeight, merges, widest) => {
    const text = { text: long, kind: 'text', wrap: true } as const;
    const width = fitWidth(sheetOf([[text], [null]], { rowHeight, merges: [...merges] }), 0);
    const needed = widest.length * 6.6 + 9;
    expect(width).toBeGreaterThanOrEqual(Math.round(needed));
    expect(width).toBeLessThanOrEqual(needed + 2);
  },
);

test('what an author broke into lines stays so where it wraps', () => {
  const cell = { text: 'Target\n2017', kind: 'text', wrap: true } as const;
  expect(fitWidth(sheetOf([[cell]], { rowHeight: 34 }), 0)).toBe(Math.round(6 * 6.6 + 9));
});

test('zooming makes everything larger in proportion', () => {
  const plain = measureSheet(model());
  const large = measureSheet(model(), 1.5);
  expect(large.rows.total).toBe(plain.rows.total * 1.5);
  expect(large.columns.total).toBe(plain.columns.total * 1.5);
  expect([large.headerHeight, large.headerWidth]).toEqual([
    plain.headerHeight * 1.5,
    plain.headerWidth * 1.5,
  ]);
});
