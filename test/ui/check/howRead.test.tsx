/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { setColumns } from '../../../src/ui/check/columns/setColumns';
import { draft, twoDrafts } from './drafts';

const opener = () => screen.getByRole('button', { name: /^How your columns were read/ });

test('one line under the verdict says how the columns were read', async () => {
  await openPane(draft);
  expect(opener().textContent).toBe(
    'How your columns were read C actual 2016, D National 2016, E to H targets 2016 to 2019.',
  );
});

test('it opens to set a column right there, for all the sheets that were read this way', async () => {
  const { user, engine } = await openPane(twoDrafts);
  await user.click(opener());
  const form = within(await screen.findByRole('form', { name: 'Columns' }));
  expect(form.getByText('What you set here applies to the 2 sheets that were read this way.')).toBeTruthy();
  await user.selectOptions(form.getByRole('combobox', { name: 'Column E is for' }), 'Nothing: leave it out');
  await user.click(form.getByRole('button', { name: 'Set 1 column' }));
  await screen.findByRole('button', { name: /F to H targets 2017 to 2019; 1 column ignored/ });
  // The button that had the focus is gone, and the next Tab goes on from the column that was set.
  await waitFor(() => {
    expect(document.activeElement).toBe(form.getByRole('combobox', { name: 'Column E is for' }));
  });
  expect((await engine.settings()).settings.tables).toEqual([
    { sheet: 'Appendix 1', columns: { E: 'ignore' } },
    { sheet: 'Appendix 2', columns: { E: 'ignore' } },
  ]);
});

test('what is left to the heading is set no more, and what is set for other sheets stays', () => {
  const before = {
    columns: { C: 'actual 2015', D: 'ignore' },
    tables: [
      { sheet: 'one', headerRow: 3, columns: { e: 'target 2017', F: 'target 2018' } },
      { sheet: 'Two', columns: { E: 'ignore' } },
    ],
  };
  const changes = new Map([
    ['C', null],
    ['E', null],
    ['G', 'target 2019'],
  ]);
  expect(setColumns(before, [{ sheet: 'One' } as never], changes)).toEqual({
    columns: { D: 'ignore' },
    tables: [
      { sheet: 'Two', columns: { E: 'ignore' } },
      { sheet: 'One', headerRow: 3, columns: { F: 'target 2018', G: 'target 2019' } },
    ],
  });
});
