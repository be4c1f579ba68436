/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import {
  chooseMethod,
  complete,
  figuresOf,
  gaps,
  heading,
  headings,
  noBaseline,
  noEnd,
  openTrajectories,
  rowOf,
} from './trajectoriesPane';

test('before the first check a button reads the workbook and then shows the proposals', async () => {
  const { user } = await openTrajectories(gaps, { isChecked: false });
  await user.click(screen.getByRole('button', { name: 'Find blank targets' }));
  await heading('2 indicators have blank targets');
  expect(figuresOf('Attendance at nursery')).toBe('50 | 54 new | 56 new | 59 new | 60');
});

test('a row shows its service, its place on the sheet and its figures under their years', async () => {
  await openTrajectories(gaps);
  await heading('2 indicators have blank targets');
  const row = within(rowOf('Days waiting for a first visit'));
  expect(row.getByText('Health · row 6')).toBeInstanceOf(HTMLElement);
  expect(row.getAllByRole('term').map((year) => year.textContent)).toEqual([
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
  ]);
  expect(figuresOf('Days waiting for a first visit')).toBe('30 | 22 new | 18 new | 12 new | 10');
});

test('the method that suits the scorecard is chosen, and says what it rests on', async () => {
  await openTrajectories(gaps);
  await heading(/blank targets/);
  expect(screen.getByRole('combobox', { name: 'Method' })).toHaveProperty('value', 'house');
  expect(screen.getByText(/^Learnt from 3 complete rows/)).toBeInstanceOf(HTMLElement);
});

test('another method gives other figures, its own summary and its formula on demand', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await chooseMethod(pane, 'Equal steps');
  expect(await screen.findByText(/^The same change every year/)).toBeInstanceOf(HTMLElement);
  await screen.findByText('25');
  expect(figuresOf('Days waiting for a first visit')).toBe('30 | 25 new | 20 new | 15 new | 10');
  expect(screen.queryByText(/^Learnt/)).toBeNull();
  await pane.user.click(screen.getByRole('button', { name: 'Formula' }));
  expect(screen.getByText('b + (T-b)k/n')).toBeInstanceOf(HTMLElement);
  expect(pane.announced.at(-1)).toBe('Equal steps: 6 targets in 2 rows.');
});

test('rows that cannot be filled are told, grouped by the reason', async () => {
  const { user, selected } = await openTrajectories([...gaps, ...noEnd, noBaseline]);
  await heading('5 indicators have blank targets');
  expect(screen.getByText('2 can be filled, 3 cannot.')).toBeInstanceOf(HTMLElement);
  await user.click(screen.getByRole('button', { name: '3 rows not filled' }));
  const reasons = screen.getAllByText(/^It has no /);
  expect(reasons.map(({ textContent }) => textContent)).toEqual([
    'It has no end target: 2020 is blank, and the other years lead to it. Type it, or choose where to take it from.',
    'It has no baseline: none of its actuals is a figure. Give the latest actual first.',
  ]);
  const group = within(reasons[0]!.closest('li')!);
  expect(group.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Take the last target given (2 rows)',
    'Take the comparator (2 rows)',
    'Take the usual change of the other rows (2 rows)',
    'Visits completed, row 7',
    'Visits recorded, row 8',
  ]);
  await user.click(group.getByRole('button', { name: 'Visits recorded, row 8' }));
  expect(selected).toEqual(['Sheet1!B8']);
});

test('an end target that is blank is taken from elsewhere in one step', async () => {
  const pane = await openTrajectories([headings, ...complete, ...noEnd]);
  await heading('2 indicators have blank targets');
  expect(screen.queryByRole('textbox', { name: /^End target/ })).toBeNull();
  await pane.user.click(screen.getByRole('button', { name: /^Take the last target given \(/ }));
  await waitFor(() => {
    expect(figuresOf('Visits completed')).toBe('12 | 14 | 16 | 18 | 18 new');
  });
  expect(screen.getByRole('combobox', { name: 'End target' })).toHaveProperty('value', 'last');
});

test('or typed, and what is no figure is refused', async () => {
  const pane = await openTrajectories([headings, ...complete, ...noEnd]);
  await heading('2 indicators have blank targets');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'End target' }), 'a figure I type');
  const box = screen.getByRole('textbox', { name: /^End target/ });
  await pane.user.type(box, 'soon');
  expect(await screen.findByText('Type the end target as a figure, such as 95.')).toBeInstanceOf(HTMLElement);
  await pane.user.clear(box);
  await pane.user.type(box, '1,200');
  await waitFor(() => {
    expect(figuresOf('Visits recorded')).toMatch(/^22 \| 24 \| 26 \| 28 \| 1,?200 new$/);
  });
});

test('where no row can be filled, the reasons are open at once', async () => {
  await openTrajectories([headings, ...complete, ...noEnd]);
  await heading('2 indicators have blank targets');
  expect(screen.getByText('None of them can be filled this way; the reasons are below.')).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.getByText(/^It has no end target/)).toBeInstanceOf(HTMLElement);
});

test('where no target is blank, the given ones can be filled again', async () => {
  const { user } = await openTrajectories([
    headings,
    ...complete,
    ['Schools', 'Grants paid', 40, 45, 41, 43, 46, 50, ''],
  ]);
  await heading('No target is blank');
  expect(screen.queryByRole('combobox', { name: 'Method' })).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Fill again targets that are given' }));
  await heading('1 indicator can be filled again');
  expect(figuresOf('Grants paid')).toBe('40 | (41) 44 new | (43) 46 new | (46) 49 new | 50');
  expect(screen.getByRole('switch', { name: 'Also replace targets that are given' })).toBe(
    document.activeElement,
  );
});

test('a workbook without a scorecard says what was looked for', async () => {
  await openTrajectories([
    ['Shopping', 'Pieces'],
    ['Eggs', 6],
  ]);
  await heading('No scorecard to fill');
  expect(screen.getByRole('tabpanel').textContent).toMatch(/No scorecard was found in this workbook/);
  expect(screen.getByRole('button', { name: 'Check again' })).toBeInstanceOf(HTMLElement);
});

test('of several scorecards the first with blank targets is shown, and each says how many it has', async () => {
  const pane = await openTrajectories({
    First: [headings, ...complete],
    Second: gaps as never,
    Third: gaps as never,
  });
  await heading('2 indicators have blank targets');
  const select = await screen.findByRole('combobox', { name: 'Scorecard' });
  await screen.findByRole('option', { name: /^Third.*2 rows/ });
  expect(
    within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'First, A1:I4: no blank targets',
    'Second, A1:I6: 2 rows with blank targets',
    'Third, A1:I6: 2 rows with blank targets',
  ]);
  expect(select).toHaveProperty('value', 'Second#1');
  await pane.user.selectOptions(select, 'First, A1:I4: no blank targets');
  await heading('No target is blank');
});
