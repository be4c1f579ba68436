/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { findingRows, findings, findShown, row } from './list';

const strange = {
  Notes: [['Minutes of the meeting']],
  Plan: [
    ['Street scene', null, null, null],
    ['What we count', 'Then', 'Midway', 'Hoped for'],
    ['Percentage of bins emptied on time', 91, 92, 95],
    ['Percentage of roads gritted on time', 80, 82, 81],
  ],
};

type Pane = Awaited<ReturnType<typeof openPane>>;

async function openForm({ user }: Pane): Promise<HTMLElement> {
  const line = await screen.findByRole('button', { name: /^Say where the scorecard is/ });
  // It is open where there is nothing else to do.
  if (line.getAttribute('aria-expanded') === 'false') await user.click(line);
  return screen.findByRole('form', { name: 'Where the scorecard is' });
}

async function fillIn({ user }: Pane, form: HTMLElement): Promise<void> {
  const field = within(form).getByRole('textbox', { name: 'Heading row' });
  await user.clear(field);
  await user.type(field, '2');
  await within(form).findByText('Hoped for');
  for (const [letters, word, year] of [
    ['A', 'Indicator', null],
    ['B', 'Actual', '2015'],
    ['C', 'Actual', '2016'],
    ['D', 'Target', '2017'],
  ] as const) {
    await user.selectOptions(screen.getByRole('combobox', { name: `Column ${letters} is for` }), word);
    if (year) await user.type(screen.getByRole('textbox', { name: `Year of column ${letters}` }), year);
  }
}

test('where no scorecard is found, its sheet, the row of its headings and its columns are set on the spot', async () => {
  const pane = await openPane(strange);
  expect(await findShown(/^No scorecard was found in this workbook/)).toBeTruthy();
  const form = await openForm(pane);
  await pane.user.selectOptions(within(form).getByRole('combobox', { name: 'Sheet' }), 'Plan');
  await fillIn(pane, await screen.findByRole('form'));
  await pane.user.click(screen.getByRole('button', { name: 'Read this table' }));
  await waitFor(() => {
    expect(pane.model.getState().check!.scorecards.map(({ range }) => range)).toEqual(['A2:D4']);
  });
  expect((await pane.engine.settings()).settings.tables).toEqual([
    {
      sheet: 'Plan',
      headerRow: 2,
      columns: { A: 'Indicator', B: 'Actual 2015', C: 'Actual 2016', D: 'Target 2017' },
    },
  ]);
  expect(findings().length).toBeGreaterThan(0);
});

test('what is no row or no year is said, and nothing is kept', async () => {
  const pane = await openPane({ Plan: strange.Plan });
  const form = await openForm(pane);
  const field = within(form).getByRole('textbox', { name: 'Heading row' });
  await pane.user.clear(field);
  await pane.user.type(field, 'two');
  expect(within(form).getByText('Type the number of a row, such as 4.')).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: 'Read this table' }));
  expect((await pane.engine.settings()).settings).toEqual({});
});

test('a table in which no column holds figures is not read, and what is lacking is said', async () => {
  const pane = await openPane({ Plan: strange.Plan.map((cells) => [...cells, 'x']) });
  const form = await openForm(pane);
  const read = () => pane.user.click(within(form).getByRole('button', { name: 'Read this table' }));
  const said = () => within(form).queryByText(/^Nothing was read, because no column is set to hold figures/);
  expect(said()).toBeNull();
  await read();
  expect(said()).toBeTruthy();
  expect((await pane.engine.settings()).settings).toEqual({});
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Column C is for' }), 'Target');
  expect(said()).toBeNull();
  await read();
  expect((await pane.engine.settings()).settings.tables).toHaveLength(1);
});

test('a table that was not read is set from its finding, and the next finding has the focus', async () => {
  const pane = await openPane({
    Plan: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Percentage of homes warm', 80, 82, 'Survey, March 2017'],
      ['Percentage of homes dry', 90, 91, 'Survey, March 2017'],
    ],
    Calls: [
      ['Measure', 'Before', 'After', 'Remarks'],
      ['Percentage of calls answered', 80, 81, 'Log, March 2017'],
      ['Percentage of mails answered', 70, 72, 'Log, March 2017'],
    ],
  });
  await pane.user.click(row(/^A1 on Calls/));
  await openForm(pane);
  for (const [letters, word, year] of [
    ['B', 'Actual', '2016'],
    ['C', 'Target', '2017'],
  ] as const) {
    await pane.user.selectOptions(screen.getByRole('combobox', { name: `Column ${letters} is for` }), word);
    await pane.user.type(screen.getByRole('textbox', { name: `Year of column ${letters}` }), year);
  }
  await pane.user.click(screen.getByRole('button', { name: 'Read this table' }));
  expect(await screen.findByRole('heading', { name: 'Ready to submit' })).toBeTruthy();
  expect(pane.model.getState().check!.unread).toEqual([]);
});

test('what is left over on a sheet without a scorecard is in the list, with the name of its sheet', async () => {
  await openPane({
    Scorecard: [
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ['Percentage of homes warm', 80, 82, 'Survey, March 2017'],
    ],
    Plan: [
      ['Action', 'Due', 'Spent'],
      ['Sign the contract', '30 June 2017', 10],
      ['Build the homes', '31 June 2017', 20],
    ],
  });
  expect(await findShown(/“Due” of “Build the homes” gives “31 June 2017”/)).toBeTruthy();
  expect(findingRows().map(({ textContent }) => textContent!)).toContainEqual(
    expect.stringMatching(/B3 on Plan ?The sheet as a whole/),
  );
  // It has to be answered before all is ready, so the bar waits for it.
  expect(screen.getByText('0 of 1 done')).toBeTruthy();
});
