/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { enter } from '../support/enter';
import { openPane, type PaneSetup } from '../support/openPane';
import { workbookOf } from '../../support/workbookOf';

const heading = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const rows = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 95, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
  ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
];
const earlier = [
  heading,
  ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 97, 'Final'],
  ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
  ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
];
const plan =
  'In 2018, 95% of urgent repairs will be completed on time. Households in temporary accommodation will fall to 260 in 2018. We now have 12 depots across the district.';

const open = (setup: PaneSetup = {}) => openPane({ Draft: rows }, { view: 'documents', ...setup });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

function fileInput(): HTMLInputElement {
  return document.querySelector('input[type=file]')!;
}

describe('a plan’s text', () => {
  async function paste() {
    const pane = await open();
    await pane.user.click(await screen.findByRole('textbox', { name: 'Or paste its text' }));
    await pane.user.paste(plan);
    await pane.user.click(button('Compare'));
    await screen.findByRole('button', { name: 'Disagree 1' });
    return pane;
  }

  test('is pasted, and its figures stand beside the rows, those that disagree first', async () => {
    const { user, selected } = await paste();
    expect(button('Agree 1').getAttribute('aria-pressed')).toBe('false');
    button('Not found 1');
    const [item] = screen.getAllByRole('listitem');
    within(item!).getByText('260');
    expect(item!.textContent).toMatch(/the 2018 target in E3 is 280/);
    await user.click(within(item!).getByRole('button', { name: /^Go to E3/ }));
    expect(selected).toEqual(['Draft!E3']);
    await user.click(button('Agree 1'));
    expect(screen.getByRole('listitem').textContent).toMatch(/The table says the same/);
  });

  test('a wrong match is set right, and stays so in the workbook', async () => {
    const { user, engine } = await paste();
    await user.click(button('It is not about this row'));
    await screen.findByRole('button', { name: 'Not found 2' });
    const { settings } = await engine.settings();
    expect(Object.values(settings.statements!)).toEqual(['']);
    await user.click(button('Not found 2'));
    await user.click(screen.getAllByRole('button', { name: 'Choose its row…' })[0]!);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'The row that 260 belongs to' }),
      'Number of households in temporary accommodation',
    );
    await screen.findByRole('button', { name: 'Disagree 1' });
  });

  test('is chosen as a file', async () => {
    const { user } = await open();
    await screen.findByRole('button', { name: 'Choose a file…' });
    await user.upload(fileInput(), new File([plan], 'plan.txt', { type: 'text/plain' }));
    await screen.findByRole('button', { name: 'Disagree 1' });
  });

  test('a file that cannot be read is said to be none', async () => {
    const { user, model } = await open();
    await screen.findByRole('button', { name: 'Choose a file…' });
    await user.upload(
      fileInput(),
      new File([new Uint8Array([0, 1, 2, 0])], 'plan.txt', { type: 'text/plain' }),
    );
    await waitFor(() => {
      expect(model.getState().notice).toMatchObject({ title: '“plan.txt” was not read.' });
    });
  });

  test('has nothing that axe objects to', async () => {
    await paste();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('a required list says what is missing, and a reason for it is kept', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Required indicators/ }));
  await user.click(screen.getByRole('textbox', { name: 'Or paste the list' }));
  await user.paste('Percentage of household waste recycled\nNumber of library visits');
  await user.click(button('Compare'));
  await screen.findByText(/2 required indicators: 1 in the table, 0 nearly, 1 missing/);
  await user.click(button(/^Explain: Number of library visits/));
  await enter(user, screen.getByRole('textbox', { name: 'Reason' }), 'no');
  await user.click(button('Save reason'));
  await screen.findAllByText(/a good reason/);
  await user.clear(screen.getByRole('textbox', { name: 'Reason' }));
  await enter(
    user,
    screen.getByRole('textbox', { name: 'Reason' }),
    'The culture trust reports it since April',
  );
  await user.click(button('Save reason'));
  await screen.findByText(/Reason: The culture trust/);
});

test('an earlier scorecard says what changed', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /^An earlier scorecard/ }));
  await user.upload(
    fileInput(),
    new File([workbookOf({ Sheet1: earlier }) as Uint8Array<ArrayBuffer>], 'last year.xlsx'),
  );
  await screen.findByText(/Compared with last year.xlsx: 3 indicators in both, 1 change/);
  expect(screen.getByRole('listitem').textContent).toMatch(
    /was 97 in the earlier scorecard and is 95 now, which is easier/,
  );
});

describe('where last year’s sheet stands beside this year’s, one of them is chosen', () => {
  const compareWith = async (sheets: Readonly<Record<string, typeof rows>>, old: typeof sheets) => {
    const { user } = await openPane(sheets, { view: 'documents' });
    await user.click(await screen.findByRole('button', { name: /^An earlier scorecard/ }));
    await user.upload(fileInput(), new File([workbookOf(old) as Uint8Array<ArrayBuffer>], 'old.xlsx'));
    await screen.findByText(/^Compared with old.xlsx/);
    return user;
  };

  test('in this workbook', async () => {
    const user = await compareWith({ Old: earlier, New: rows }, { Sheet1: earlier });
    screen.getByText(/3 indicators in both, nothing changed/);
    const choice = screen.getByRole('combobox', {
      name: /^This workbook has the same indicators on 2 sheets/,
    });
    await user.selectOptions(choice, 'New');
    await screen.findByText(/3 indicators in both, 1 change/);
    const next = screen.getByRole('combobox', { name: /^This workbook/ });
    expect((next as HTMLSelectElement).value).toBe('New');
  });

  test('in the earlier one', async () => {
    const user = await compareWith({ Draft: rows }, { Now: rows, Before: earlier });
    screen.getByText(/3 indicators in both, nothing changed/);
    await user.selectOptions(screen.getByRole('combobox', { name: /^“old.xlsx” has the same/ }), 'Before');
    await screen.findByText(/3 indicators in both, 1 change/);
  });

  test('and nothing is asked where each indicator stands once', async () => {
    await compareWith({ Draft: rows }, { Sheet1: earlier });
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

test('next year’s scorecard is shown, made on a sheet of its own, and taken away again', async () => {
  const { user, file, announced } = await open();
  await user.click(await screen.findByRole('button', { name: /^Next year’s scorecard/ }));
  await screen.findByText(/C1: Actual 2016 becomes Actual 2017/);
  screen.getByText(/A new sheet, “Draft 2017”. “Draft” stays as it is/);
  await user.click(button('Create the sheet'));
  await waitFor(() => {
    expect(announced).toContain('Next year’s scorecard is on sheet “Draft 2017”.');
  });
  expect((await file.read('Draft 2017')).rows[0]!.map((cell) => cell?.text)).toEqual([
    'Service',
    'Indicator',
    'Actual 2017',
    'Target 2018',
    'Target 2019',
    'Comments',
    'Actual 2016',
  ]);
  await user.click(await screen.findByRole('button', { name: 'Revert' }));
  await waitFor(async () => {
    expect((await file.sheets()).map(({ name }) => name)).toEqual(['Draft']);
  });
});

test('before a check there is nothing to compare', async () => {
  await open({ isChecked: false });
  await screen.findByText(/Nothing has been checked yet/);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Compare' })).toBeNull();
  });
});
