/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, waitFor } from '@testing-library/react';
import {
  applyButton,
  complete,
  fillRow,
  figuresOf,
  gaps,
  heading,
  headings,
  isOff,
  noEnd,
  openTrajectories,
  tickOf,
  valuesOf,
} from './trajectoriesPane';

/** What stands in a message, and not in the announcement of it. */
const inBar = '[role="group"][aria-labelledby] *';

test('the row that was asked for is alone ticked, chosen, brought into sight and told', async () => {
  const seen: string[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.textContent);
  });
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await fillRow(pane, 'B6');
  const said = 'Only “Days waiting for a first visit” in row 6 is ticked, as you asked.';
  expect(await screen.findByText(said, { selector: inBar })).toBeInstanceOf(HTMLElement);
  expect(pane.announced).toContain(said);
  expect(pane.selected).toEqual(['Sheet1!E6']);
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', false);
  expect(tickOf('Days waiting for a first visit')).toHaveProperty('checked', true);
  expect(
    screen.getByRole('button', { name: 'Days waiting for a first visit' }).getAttribute('aria-expanded'),
  ).toBe('true');
  expect(seen.at(-1)).toMatch(/^Days waiting/);
  await pane.user.click(screen.getByRole('button', { name: 'Apply 3 targets' }));
  await heading('1 indicator has blank targets');
  expect(valuesOf(pane, ['E5', 'E6'])).toEqual([null, 22]);
  expect(screen.queryByText(said, { selector: inBar })).toBeNull();
});

test('asked for before the first check, it is found once the workbook is read', async () => {
  const pane = await openTrajectories(gaps, { isChecked: false });
  await fillRow(pane, 'D5');
  await heading(/blank targets/);
  await screen.findByRole('button', { name: 'Apply 3 targets' });
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', true);
  expect(tickOf('Days waiting for a first visit')).toHaveProperty('checked', false);
});

test('what was typed just before is read first', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await pane.type('Sheet1', 'F2', '');
  await fillRow(pane, 'F2');
  expect(screen.queryByText(/has no blank target/)).toBeNull();
  await pane.passTime();
  await screen.findByRole('button', { name: 'Apply 1 target' });
  expect(figuresOf('Pupils on time')).toBe('20 | 24 | 27 new | 29 | 30');
});

test('a row without a blank target says so, writes no other row, and offers to replace', async () => {
  const pane = await openTrajectories([...gaps, ['Schools', 'Grants paid', 40, 45, 41, 43, 46, 50, '']]);
  await heading('2 indicators have blank targets');
  await fillRow(pane, 'E7');
  expect(
    await screen.findByText(/^“Grants paid” in row 7 has no blank target\./, {
      selector: inBar,
    }),
  );
  expect(isOff(applyButton())).toBe(true);
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', false);
  await pane.user.click(screen.getByRole('button', { name: 'Replace its targets' }));
  await screen.findByRole('button', { name: 'Apply 3 targets' });
  expect(figuresOf('Grants paid')).toBe('40 | (41) 44 new | (43) 46 new | (46) 49 new | 50');
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', false);
});

test('a row that cannot be filled gives the reason', async () => {
  const pane = await openTrajectories([...gaps, ...noEnd]);
  await heading('4 indicators have blank targets');
  await fillRow(pane, 'A7');
  await waitFor(() => {
    expect(pane.announced.at(-1)).toBe(
      '“Visits completed” in row 7 cannot be filled. It has no end target: 2020 is blank, and the other years lead to it. Type it, or choose where to take it from.',
    );
  });
  expect(isOff(applyButton())).toBe(true);
  await pane.user.click(screen.getByRole('button', { name: 'Show all rows' }));
  expect(isOff(applyButton())).toBe(false);
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: '4 indicators have blank targets' }),
  );
});

test('a row outside every scorecard says so and what to do', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await fillRow(pane, 'B40');
  expect(
    await screen.findByText(
      'Row 40 of Sheet1 is not an indicator. Choose a cell in an indicator’s row and ask again.',
      { selector: inBar },
    ),
  ).toBeInstanceOf(HTMLElement);
});

test('where indicators stand side by side, the figure that was chosen tells which is meant', async () => {
  const across = [
    ['Indicator', 'Days waiting for a visit', 'Days waiting for a call'],
    ['Actual 2016', 30, 40],
    ['Target 2017', null, null],
    ['Target 2018', null, null],
    ['Target 2019', 10, 20],
  ];
  const pane = await openTrajectories(across);
  await heading('2 indicators have blank targets');
  await fillRow(pane, 'C3');
  await screen.findByRole('button', { name: 'Apply 2 targets' });
  expect(tickOf('Days waiting for a visit')).toHaveProperty('checked', false);
  expect(tickOf('Days waiting for a call')).toHaveProperty('checked', true);
  await fillRow(pane, 'A3');
  await screen.findByText(
    'Row 3 of Sheet1 holds figures of several indicators. Choose a figure of the one that you mean and ask again.',
    { selector: inBar },
  );
  expect(isOff(applyButton())).toBe(true);
});

test('a row of another scorecard brings that scorecard', async () => {
  const pane = await openTrajectories({ First: gaps, Second: [headings, ...complete, ...gaps.slice(5)] });
  await heading('2 indicators have blank targets');
  await fillRow(pane, 'B5', 'Second');
  await heading('1 indicator has blank targets');
  expect(screen.getByRole('combobox', { name: 'Scorecard' })).toHaveProperty('value', 'Second#1');
  await screen.findByRole('button', { name: 'Apply 3 targets' });
});

test('the same row can be asked for again, after the others were ticked', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await fillRow(pane, 'B6');
  await screen.findByRole('button', { name: 'Apply 3 targets' });
  await pane.user.click(screen.getByRole('checkbox', { name: 'All 2' }));
  await screen.findByRole('button', { name: 'Apply 6 targets' });
  await fillRow(pane, 'B6');
  await screen.findByRole('button', { name: 'Apply 3 targets' });
});

test('coming back from another view keeps the rows that are ticked', async () => {
  const pane = await openTrajectories(gaps);
  await heading(/blank targets/);
  await fillRow(pane, 'B6');
  await screen.findByRole('button', { name: 'Apply 3 targets' });
  await pane.user.click(tickOf('Attendance at nursery'));
  await pane.user.click(tickOf('Days waiting for a first visit'));
  act(() => {
    pane.model.show('check');
    pane.model.show('trajectories');
  });
  await heading(/blank targets/);
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', true);
  expect(tickOf('Days waiting for a first visit')).toHaveProperty('checked', false);
});

test('where the host cannot tell the row, that is said', async () => {
  const pane = await openTrajectories(gaps, {
    host: (file) =>
      Object.assign(Object.create(file) as typeof file, { activeCell: () => Promise.resolve(null) }),
  });
  await heading(/blank targets/);
  await act(() => pane.model.fillActiveRow());
  await screen.findAllByText('Scorecard Checker could not tell which row you are in.');
});
