/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { fromA1 } from '../../../src/core/sheet/address';
import {
  applyButton,
  chooseMethod,
  figuresOf,
  gaps,
  heading,
  isOff,
  openTrajectories,
  rowOf,
  tickOf,
  valuesOf,
} from './trajectoriesPane';

const nurseryCells = ['E5', 'F5', 'G5'];
const waitingCells = ['E6', 'F6', 'G6'];

function revertButton(): HTMLElement {
  return within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Revert' });
}

test('Apply writes exactly the figures that were shown, and Revert restores the file to the byte', async () => {
  const pane = await openTrajectories(gaps);
  await heading('2 indicators have blank targets');
  const before = pane.file.save();
  expect(isOff(revertButton())).toBe(true);
  await pane.user.click(screen.getByRole('button', { name: 'Apply 6 targets' }));
  await heading('All targets are filled');
  expect(screen.getAllByText('6 targets filled in 2 rows.')).not.toHaveLength(0);
  expect(valuesOf(pane, nurseryCells)).toEqual([54, 56, 59]);
  expect(valuesOf(pane, waitingCells)).toEqual([22, 18, 12]);
  expect(valuesOf(pane, ['D5', 'H5', 'E2', 'I5'])).toEqual([65, 60, 24, null]);
  expect(isOff(applyButton())).toBe(true);

  await pane.user.click(revertButton());
  await heading('2 indicators have blank targets');
  expect(pane.file.save()).toEqual(before);
  expect(pane.file.isChanged()).toBe(false);
  expect(isOff(revertButton())).toBe(true);
});

test('only ticked rows are written, and the button counts their targets', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await pane.user.click(tickOf('Attendance at nursery'));
  expect(screen.getByText('1 of 2 rows ticked.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('checkbox', { name: 'All 2' })).toHaveProperty('indeterminate', true);
  await pane.user.click(screen.getByRole('button', { name: 'Apply 3 targets' }));
  await heading('1 indicator has blank targets');
  expect(valuesOf(pane, nurseryCells)).toEqual([null, null, null]);
  expect(valuesOf(pane, waitingCells)).toEqual([22, 18, 12]);
});

test('with no row ticked nothing can be applied, and the reason is given', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await pane.user.click(screen.getByRole('checkbox', { name: 'All 2' }));
  expect(isOff(applyButton())).toBe(true);
  const reason = document.getElementById(applyButton().getAttribute('aria-describedby')!)!;
  expect(reason.textContent).toBe('No row is ticked.');
  await pane.user.click(applyButton());
  expect(pane.file.isChanged()).toBe(false);
  await pane.user.click(screen.getByRole('checkbox', { name: 'All 2' }));
  expect(screen.getByRole('button', { name: 'Apply 6 targets' })).toBeInstanceOf(HTMLElement);
});

test('formulas are shown before they are written, and come to the same figures', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await chooseMethod(pane, 'Equal steps');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Write' }), 'formulas');
  await pane.user.click(screen.getByRole('button', { name: 'Days waiting for a first visit' }));
  const formula = await screen.findByText('=ROUND($C6+($H6-$C6)*1/4,0)');
  expect(formula.closest('li')!.textContent).toMatch(/^E6/);
  await waitFor(() => {
    expect(isOff(applyButton())).toBe(false);
  });
  await pane.user.click(applyButton());
  await heading('All targets are filled');
  const [cell] = pane.file.readCells('Sheet1', [fromA1('E6')!]);
  expect(cell).toMatchObject({ value: 25, isFormula: true });
});

test('given targets are struck out beside the new ones when they are to be replaced', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await chooseMethod(pane, 'Equal steps');
  await pane.user.click(screen.getByRole('switch', { name: 'Also replace targets that are given' }));
  await heading('5 indicators can be filled again');
  expect(screen.getByText('2 of them have blank targets.')).toBeInstanceOf(HTMLElement);
  await pane.user.click(screen.getByRole('checkbox', { name: 'All 5' }));
  await pane.user.click(tickOf('Schools rated good'));
  await pane.user.click(applyButton());
  await heading('4 indicators can be filled again');
  expect(valuesOf(pane, ['E3', 'F3', 'G3', 'H3'])).toEqual([63, 65, 68, 70]);
  expect(valuesOf(pane, nurseryCells)).toEqual([null, null, null]);
});

test('a cell that was changed in the meantime stops the whole fill, and the figures then go by what it holds', async () => {
  // A change that nobody told the pane of.
  const pane = await openTrajectories(gaps, {
    host: (file) =>
      Object.assign(Object.create(file), { onChange: () => Promise.resolve(() => Promise.resolve()) }),
  });
  await heading(/blank targets/);
  await pane.type('Sheet1', 'F5', '57');
  await pane.user.click(applyButton());
  await screen.findByRole('button', { name: 'F5 on Sheet1 has changed since, and now holds “57”' });
  expect(valuesOf(pane, [...nurseryCells, ...waitingCells])).toEqual([null, 57, null, null, null, null]);
  expect(figuresOf('Attendance at nursery')).toBe('50 | 55 new | 57 | 59 new | 60');

  await pane.user.click(screen.getByRole('button', { name: 'Apply 5 targets' }));
  await heading('All targets are filled');
  expect(valuesOf(pane, nurseryCells)[1]).toBe(57);
});

test('while the workbook has changed since the check, figures are marked as old and not written', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await pane.type('Sheet1', 'C5', '40');
  await screen.findByText(/^Changed since 14:02/);
  expect(isOff(applyButton())).toBe(true);
  await pane.passTime();
  await waitFor(() => {
    expect(rowOf('Attendance at nursery').textContent).toContain('48 new');
  });
  await waitFor(() => {
    expect(isOff(applyButton())).toBe(false);
  });
});

test('what is ticked survives a check, even for rows that moved up in the list', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await pane.user.click(tickOf('Days waiting for a first visit'));
  for (const [a1, input] of [
    ['E5', '54'],
    ['F5', '56'],
    ['G5', '59'],
  ] as const) {
    await pane.type('Sheet1', a1, input);
  }
  await pane.user.click(screen.getByRole('button', { name: 'Check again' }));
  await heading('1 indicator has blank targets');
  expect(tickOf('Days waiting for a first visit')).toHaveProperty('checked', false);
});
