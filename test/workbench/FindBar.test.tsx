/** @jest-environment ./test/support/worlds/dom.cjs */
import '../ui/support/jsdomGaps';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { toA1 } from '../../src/core/sheet/address';
import { FindBar, sayFound } from '../../src/workbench/FindBar';
import { sheetOf } from './grid/sheetOf';

function open() {
  const model = sheetOf([
    ['Attendance', 'Absence'],
    ['Attendance of boys', 'x'],
    ['y', 'Attendance of girls'],
  ]);
  const shown: string[] = [];
  function Page(): ReactElement {
    const [chosen, setChosen] = useState({ row: 0, column: 1 });
    return (
      <FindBar
        sheet="Appendix 1"
        model={model}
        version={model.getVersion()}
        chosen={chosen}
        onShow={(cell) => {
          shown.push(toA1(cell));
          setChosen(cell);
        }}
        onClose={() => shown.push('closed')}
      />
    );
  }
  render(<Page />);
  const said = () => screen.getByRole('status').textContent;
  return { user: userEvent.setup(), shown, said };
}

test('typing shows the first from where one is, Enter the next, Shift and Enter the one before, round both ends', async () => {
  const { user, shown, said } = open();
  await user.keyboard('attend');
  expect([shown.at(-1), said()]).toEqual(['A2', '2 of 3']);
  await user.keyboard('{Enter}');
  expect([shown.at(-1), said()]).toEqual(['B3', '3 of 3']);
  await user.keyboard('{Enter}');
  expect([shown.at(-1), said()]).toEqual(['A1', '1 of 3']);
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(shown.at(-1)).toBe('B3');
  await user.keyboard('ance of boys');
  expect([shown.at(-1), said()]).toEqual(['A2', '1 of 1']);
  await user.keyboard('x');
  expect([shown.at(-1), said()]).toEqual(['A2', 'No cell holds this']);
  await user.keyboard('{Escape}');
  expect(shown.at(-1)).toBe('closed');
});

test('the buttons do the same', async () => {
  const { user, shown } = open();
  await user.keyboard('attend');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Previous' }));
  await user.click(screen.getByRole('button', { name: 'Close Find' }));
  expect(shown.slice(-3)).toEqual(['B3', 'A2', 'closed']);
});

test('what is hidden is said', () => {
  const cells = [{ row: 0, column: 0 }];
  expect(sayFound({ cells, hiddenCount: 2 }, 0)).toBe('1 of 1, and 2 cells in hidden rows or columns');
  expect(sayFound({ cells: [], hiddenCount: 1 }, -1)).toBe('Only 1 cell in hidden rows or columns');
  expect(sayFound({ cells, hiddenCount: 0 }, -1)).toBe('1 cell');
});
