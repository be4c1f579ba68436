/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { fromA1 } from '../../../src/core/sheet/address';
import { type OpenedPane, openPane } from '../support/openPane';
import { draft } from './drafts';
import { chosenCell, findings, row, typeInto } from './list';

const sheet = 'Appendix 1';

function valueAt({ file }: OpenedPane, a1: string): unknown {
  return file.readCells(sheet, [fromA1(a1)!])[0]?.value;
}

function panel(name: string): HTMLElement {
  return screen.getByRole('form', { name });
}

test('a fix is shown before it is made: what the cell holds and what it is to hold', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C5/));
  await pane.user.click(screen.getByRole('button', { name: 'Fix…' }));
  expect(document.activeElement!.textContent).toBe('Fix C5');
  const edits = await within(panel('Fix C5')).findAllByRole('listitem');
  expect(edits.map(({ textContent }) => textContent)).toEqual(['C5from “7,700” →  to 7,700']);
  expect(valueAt(pane, 'C5')).toBe('7,700');
  await pane.user.click(screen.getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fix…' }));
  expect(valueAt(pane, 'C5')).toBe('7,700');
});

test('once a fix is applied the finding is gone, and the next one is chosen and has the focus', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C2/));
  await pane.user.click(screen.getByRole('button', { name: 'Fix…' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Apply' }));
  await waitFor(() => {
    expect(findings()).toEqual(['G3', 'C5', 'F4', 'F6', 'D7']);
  });
  expect(valueAt(pane, 'C2')).toBe(59);
  expect(chosenCell()).toBe('Error C5');
  expect(document.activeElement).toBe(row(/^C5/));
  expect(screen.getByRole('heading', { name: 'Not ready: 2 to fix, 2 to explain' })).toBeTruthy();
  await waitFor(() => {
    expect(pane.announced.at(-1)).toBe('Fixed. 2 errors and 2 queries left.');
  });
  expect(pane.selected.at(-1)).toBe('Appendix 1!C5');
});

test('what was written can be taken back from where it is told', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C2/));
  await pane.user.click(screen.getByRole('button', { name: 'Fix…' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('Fixed: 1 cell changed.')).toBeTruthy();
  await pane.user.click(await screen.findByRole('button', { name: 'Revert' }));
  await waitFor(() => {
    expect(findings()).toContain('C2');
  });
  expect(valueAt(pane, 'C2')).toBe('59');
  expect(screen.getByText('Reverted. The cells are as they were before.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Revert' })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

test('all findings of one rule are fixed at once, after the same preview', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C2/));
  await pane.user.click(screen.getByRole('button', { name: 'Fix all 2 of these…' }));
  const edits = await within(panel('Fix all 2')).findAllByRole('listitem');
  expect(edits).toHaveLength(2);
  await pane.user.click(screen.getByRole('button', { name: 'Apply to 2 cells' }));
  await waitFor(() => {
    expect(findings()).toEqual(['G3', 'F4', 'F6', 'D7']);
  });
  expect([valueAt(pane, 'C2'), valueAt(pane, 'C5')]).toEqual([59, 7700]);
  expect(chosenCell()).toBe('Query F4');
  expect(document.activeElement).toBe(row(/^F4/));
});

test('a finding that cannot be fixed offers no fix, and a rule with one no fix of all', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^G3/));
  expect(screen.queryByRole('button', { name: /^Fix/ })).toBeNull();
  await user.click(row(/^D7/));
  expect(screen.getAllByRole('button', { name: /^Fix/ }).map(({ textContent }) => textContent)).toEqual([
    'Fix…',
  ]);
});

test('a blank target leads to its trajectory', async () => {
  const { user, model } = await openPane({
    'Appendix 1': [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
      ['Percentage of calls answered on time', 80, 82, 84, 86, 'Housing, March 2017'],
      ['Percentage of repairs on time', 80, 82, null, 88, 'Housing, March 2017'],
    ],
  });
  await user.click(row(/^D3/));
  await user.click(screen.getByRole('button', { name: 'Fill from trajectory…' }));
  expect(model.getState()).toMatchObject({ view: 'trajectories', fillRow: { sheet: 'Appendix 1', row: 2 } });
});

test('where a cell has changed since, nothing is written and the cell is named', async () => {
  // The host does not tell of the change, as Excel at times does not.
  const pane = await openPane(draft, {
    host: (file) =>
      new Proxy(file, {
        get: (target, key) =>
          key === 'onChange' ? () => Promise.resolve(() => Promise.resolve()) : bound(target, key),
      }),
  });
  await pane.user.click(row(/^C2/));
  await pane.user.click(screen.getByRole('button', { name: 'Fix all 2 of these…' }));
  await screen.findByRole('button', { name: 'Apply to 2 cells' });
  await typeInto(pane, 'C5', '7701');
  await pane.user.click(screen.getByRole('button', { name: 'Apply to 2 cells' }));
  expect(await screen.findByText('Nothing was written, because a cell was in the way.')).toBeTruthy();
  expect(valueAt(pane, 'C2')).toBe('59');
  await pane.user.click(screen.getByRole('button', { name: /^C5 on Appendix 1 has changed since/ }));
  expect(pane.selected.at(-1)).toBe('Appendix 1!C5');
  // The workbook was not what the list took it for, so it is checked again, and the rest can still be fixed.
  await waitFor(() => {
    expect(findings()).toEqual(['G3', 'C2', 'F4', 'F6', 'D7']);
  });
  expect(pane.announced.join(' ')).not.toMatch(/Fixed|cells changed/);
  await pane.user.click(await screen.findByRole('button', { name: 'Apply' }));
  await waitFor(() => {
    expect(valueAt(pane, 'C2')).toBe(59);
  });
});

test('a finding that another fix or a hand put right leaves the list by itself, and the focus stays in it', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C5/));
  const selectedBefore = [...pane.selected];
  await typeInto(pane, 'C5', '7700');
  await waitFor(() => {
    expect(findings()).toEqual(['G3', 'C2', 'F4', 'F6', 'D7']);
  });
  expect(chosenCell()).toBe('Query F4');
  expect(document.activeElement).toBe(row(/^F4/));
  // Nobody asked for that check, so it must not move the selection under the officer's hands.
  expect(pane.selected).toEqual(selectedBefore);
});

test('an officer who has gone elsewhere is not called back by a finding that leaves', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^C5/));
  await pane.user.click(document.body);
  await typeInto(pane, 'C5', '7700');
  await waitFor(() => {
    expect(chosenCell()).toBe('Query F4');
  });
  expect(document.activeElement).toBe(document.body);
});

function bound<Target extends object>(target: Target, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}
