/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, fireEvent, waitFor } from '@testing-library/react';
import { fromA1, rangeFromA1, rangeToA1 } from '../../../src/core/sheet/address';
import { dragTarget, seriesFill } from '../../../src/workbench/grid/fillTarget';
import { openGrid } from './openGrid';
import { sheetOf } from './sheetOf';

const model = () =>
  sheetOf(
    [
      [2016, 2017, null, null],
      [5, null, null, null],
      [6, null, null, null],
      [null, null, null, null],
      ['Merged', null, null, null],
    ],
    { merges: ['A5:B5'] },
  );

function open() {
  const fills: string[] = [];
  const opened = openGrid(model(), {
    onFill: ({ source, target }, mode) => {
      fills.push(`${rangeToA1(source)} over ${rangeToA1(target)} as ${mode}`);
      return Promise.resolve(null);
    },
  });
  const drag = (to: string, ctrlKey = false) => {
    const handle = opened.grid.querySelector('.handle')!;
    fireEvent.mouseDown(handle, { button: 0, buttons: 1 });
    fireEvent.mouseOver(opened.cell(to), { buttons: 1 });
    fireEvent.mouseUp(opened.cell(to), { ctrlKey });
  };
  return { ...opened, fills, drag };
}

/** What the filling comes to is told once it is done. */
const settle = () => act(() => Promise.resolve());

test('the corner of what is chosen is dragged over the cells to fill', async () => {
  const { goTo, user, drag, fills, selections } = open();
  await goTo('A2');
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  drag('A4');
  await settle();
  expect(fills).toEqual(['A2:A3 over A2:A4 as auto']);
  expect(selections.at(-1)).toBe('A2 of A2:A4');
});

test('with Ctrl a figure counts on, and Escape lets the drag go', async () => {
  const { goTo, user, grid, cell, drag, fills, selected } = open();
  await goTo('A1');
  drag('C1', true);
  await settle();
  expect(fills).toEqual(['A1 over A1:C1 as series']);
  await goTo('A1');
  fireEvent.mouseDown(grid.querySelector('.handle')!, { button: 0, buttons: 1 });
  fireEvent.mouseOver(cell('D1'), { buttons: 1 });
  expect(selected()).toHaveLength(4);
  await user.keyboard('{Escape}');
  fireEvent.mouseUp(cell('D1'));
  expect([fills.length, selected()]).toEqual([1, ['A1']]);
});

test.each([
  ['A2', '{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}', 'A2 over A2:A4 as copy'],
  ['B2', '{Control>}d{/Control}', 'B1 over B1:B2 as copy'],
  ['A1', '{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}', 'A1 over A1:C1 as copy'],
  ['B2', '{Control>}r{/Control}', 'A2 over A2:B2 as copy'],
])('from %s %s fills %s', async (cell, keys, filled) => {
  const { goTo, user, fills } = open();
  await goTo(cell);
  await user.keyboard(keys);
  expect(fills).toEqual([filled]);
});

test('at the edge of the sheet there is nothing to copy, and merged cells are left alone', async () => {
  const { goTo, user, fills, status } = open();
  await goTo('A1');
  await user.keyboard('{Control>}d{/Control}');
  await goTo('A3');
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(fills).toEqual([]);
  expect(status()).toMatch('merged cells (A5:B5)');
});

test('why nothing was filled is said', async () => {
  const { goTo, user, status } = openGrid(model(), { onFill: () => Promise.resolve('A1 holds a formula.') });
  await goTo('B1');
  await user.keyboard('{Control>}r{/Control}');
  await waitFor(() => {
    expect(status()).toBe('A1 holds a formula.');
  });
});

test('there is no corner where nothing can be filled', () => {
  expect(openGrid(model()).grid.querySelector('.handle')).toBeNull();
});

test.each([
  ['B2:C3', 'C6', 'B2:C6'],
  ['B2:C3', 'B1', 'B1:C3'],
  ['B2:C3', 'F3', 'B2:F3'],
  ['B2:C3', 'A5', 'B2:C5'],
  ['B2:C3', 'A3', 'A2:C3'],
  ['B2:C3', 'C3', 'B2:C3'],
])('%s dragged to %s reaches over %s', (source, to, target) => {
  expect(rangeToA1(dragTarget(rangeFromA1(source)!, fromA1(to)!))).toBe(target);
});

test.each([
  ['A1:A4', 'down', 'A1:A3 over A1:A4'],
  ['A1:D1', 'right', 'A1:B1 over A1:D1'],
  ['A1:A3', 'down', 'A1 over A1:A3'],
  ['B2:B4', 'down', 'none'],
  ['A1:A1', 'down', 'none'],
] as const)('a series over %s %s goes on from %s', (range, way, said) => {
  const fill = seriesFill(model(), rangeFromA1(range)!, way);
  expect(fill ? `${rangeToA1(fill.source)} over ${rangeToA1(fill.target)}` : 'none').toBe(said);
});
