/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { findings, row } from './list';

const rows = (heading: string) => ({
  Adults: [
    ['Indicator', 'Actual 2016', 'Target 2017', heading, 'Comments'],
    ['Percentage of waste recycled', 40, 42, 44, 'WasteDataFlow, June 2016'],
    ['Percentage of streets clean', 80, 82, 84, 'Survey, June 2016'],
  ],
});

test('a column that was not read is set by one of its choices, and the scorecard is ready', async () => {
  const { user, engine } = await openPane(rows('Wibble 2018'));
  expect(findings()).toContain('D1');
  await user.click(row(/^D1/));
  expect(screen.getByRole('heading', { name: 'What is column D?' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Explain/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'It is a target 2018' }));
  expect(await screen.findByRole('heading', { name: 'Ready to submit' })).toBeTruthy();
  expect((await engine.settings()).settings.tables).toEqual([
    { sheet: 'Adults', columns: { D: 'target 2018' } },
  ]);
});

test('it can be ignored', async () => {
  const { user, engine } = await openPane(rows('Wibble 2018'));
  await user.click(row(/^D1/));
  await user.click(screen.getByRole('button', { name: 'Ignore column D' }));
  await waitFor(async () => {
    expect((await engine.settings()).settings.tables).toEqual([
      { sheet: 'Adults', columns: { D: 'ignore' } },
    ]);
  });
});

test('or another field and year is set by hand', async () => {
  const { user, engine } = await openPane(rows('Wibble'));
  await user.click(row(/^D1/));
  const set = screen.getByRole('button', { name: 'Set' });
  expect((set as HTMLButtonElement).disabled).toBe(true);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Column D holds' }), 'Comparator');
  await user.type(screen.getByRole('textbox', { name: 'Year of column D' }), '2016');
  await user.click(set);
  await waitFor(async () => {
    expect((await engine.settings()).settings.tables).toEqual([
      { sheet: 'Adults', columns: { D: 'comparator 2016' } },
    ]);
  });
});

test('a finding that stands for many rows lists its places, and shows the cell of each', async () => {
  const heading = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
  const backwards = Array.from({ length: 10 }, (_, index) => [
    `Percentage of rounds of kind ${index} on time`,
    80,
    86,
    84,
    'Survey, June 2016',
  ]);
  const { user, selected } = await openPane({ Adults: [heading, ...backwards] });
  await user.click(row(/^D2/));
  expect(screen.getByText('10 rows', { selector: 'p' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '10 places' }));
  await user.click(screen.getByRole('button', { name: 'D5 Percentage of rounds of kind 3 on time' }));
  expect(selected.at(-1)).toBe('Adults!D5');
});
