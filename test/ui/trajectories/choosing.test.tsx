/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import {
  applyButton,
  complete,
  engineWith,
  gaps,
  heading,
  headings,
  openTrajectories,
  rowOf,
  tickOf,
  valuesOf,
} from './trajectoriesPane';

function focus(element: HTMLElement): void {
  act(() => {
    element.focus();
  });
}

const detailOf = (indicator: string) => rowOf(indicator).nextElementSibling as HTMLElement;

test('choosing a row selects its first filled cell and shows its course', async () => {
  const { user, selected } = await openTrajectories(gaps);
  await heading(/blank targets/);
  const row = screen.getByRole('button', { name: 'Days waiting for a first visit' });
  await user.click(row);
  expect(selected).toEqual(['Sheet1!E6']);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  const detail = within(detailOf('Days waiting for a first visit'));
  expect(detail.getByRole('img').getAttribute('aria-label')).toBe(
    'From 30 in 2016 to 10 in 2020. New: 22 in 2017, 18 in 2018, 12 in 2019.',
  );
  expect(detail.getByText('Share of the change reached').nextElementSibling!.textContent).toBe(
    '2017 40%2018 60%2019 90%',
  );
  await user.click(row);
  expect(row.getAttribute('aria-expanded')).toBe('false');
});

test('the table says in figures what the chart draws', async () => {
  let points: readonly { year: string; before: string; after: string; share01: number | null }[] = [];
  const pane = await openTrajectories(gaps, {
    engine: engineWith((real) => ({
      async previewFill(scorecard, options) {
        const preview = await real.previewFill(scorecard, options);
        points = preview.rows.find(({ indicator }) => indicator === 'Schools rated good')?.points ?? [];
        return preview;
      },
    })),
  });
  await heading(/blank targets/);
  await pane.user.click(screen.getByRole('switch'));
  await heading(/can be filled again/);
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Method' }), 'linear');
  await waitFor(() => {
    expect(rowOf('Schools rated good').textContent).toContain('63 new');
  });
  await pane.user.click(screen.getByRole('button', { name: 'Schools rated good' }));
  await pane.user.click(screen.getByRole('button', { name: 'Figures as a table' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const read = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(read).toEqual([
    ['2016 (baseline)', '60', '60', ''],
    ['2017', '64', '63', '30%'],
    ['2018', '66', '65', '50%'],
    ['2019', '69', '68', '80%'],
    ['2020', '70', '70', '100%'],
  ]);
  expect(read.map(([year, before, after]) => [year!.slice(0, 4), before, after])).toEqual(
    points.map(({ year, before, after }) => [year, before, after]),
  );
  const drawn = detailOf('Schools rated good').querySelector('svg[role="img"]')!;
  expect(drawn.querySelectorAll('circle')).toHaveLength(2);
  expect(drawn.querySelectorAll('polyline[stroke-dasharray]')).toHaveLength(1);
});

test('what the rules would still say of the new figures, and why they are as they are, stands with the row', async () => {
  const { user } = await openTrajectories([
    headings,
    ...complete,
    ['Health', 'Complaints answered in time', 81.4, 80, 83, null, null, 83, ''],
  ]);
  await heading('1 indicator has blank targets');
  await user.click(screen.getByRole('button', { name: 'Complaints answered in time' }));
  const detail = within(detailOf('Complaints answered in time'));
  const said = detail.getByText('The check would still say').nextElementSibling!;
  expect(said.textContent).toMatch(/^The target stays at 83 from 2017 to 2020/);
});

test('everything can be done from the keyboard', async () => {
  const pane = await openTrajectories(gaps);
  const { user, selected } = pane;
  await heading(/blank targets/);
  focus(screen.getByRole('checkbox', { name: 'All 2' }));
  await user.tab();
  expect(document.activeElement).toBe(tickOf('Attendance at nursery'));
  await user.keyboard(' ');
  expect(tickOf('Attendance at nursery')).toHaveProperty('checked', false);
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Days waiting for a first visit' }));
  expect(selected).toEqual(['Sheet1!E6']);
  await user.keyboard('{ArrowDown}{End}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Days waiting for a first visit' }));
  await user.keyboard('{Home}');
  expect(selected.at(-1)).toBe('Sheet1!E5');
  await user.keyboard('{ArrowLeft}{ArrowDown}');
  expect(document.activeElement).toBe(tickOf('Days waiting for a first visit'));
  // Moving among the ticks chooses no row.
  expect(selected.at(-1)).toBe('Sheet1!E5');
  for (let steps = 0; document.activeElement !== applyButton() && steps < 8; steps++) await user.tab();
  expect(document.activeElement).toBe(applyButton());
  await user.keyboard('{Enter}');
  await heading('1 indicator has blank targets');
  expect(valuesOf(pane, ['E5', 'E6'])).toEqual([null, 22]);
  expect(document.activeElement).toBe(applyButton());
  await user.tab();
  await user.keyboard('{Enter}');
  await heading('2 indicators have blank targets');
  expect(pane.file.isChanged()).toBe(false);
});

test('only one row of the list is on the way of the Tab key', async () => {
  await openTrajectories(gaps);
  await heading(/blank targets/);
  const stops = within(screen.getByRole('grid'))
    .getAllByRole('checkbox')
    .map(({ tabIndex }) => tabIndex);
  expect(stops).toEqual([0, -1]);
});

test('when the row with the focus is gone, the row in its place has the focus, and at last the heading', async () => {
  const pane = await openTrajectories(gaps);
  const { user } = pane;
  await heading(/blank targets/);
  focus(screen.getByRole('button', { name: 'Attendance at nursery' }));
  const type = async (row: number, figures: readonly string[]) => {
    for (const [index, figure] of figures.entries())
      await pane.type('Sheet1', `${'EFG'[index]}${row}`, figure);
    await pane.passTime();
  };
  await type(5, ['54', '56', '59']);
  await heading('1 indicator has blank targets');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Days waiting for a first visit' }));
  await type(6, ['22', '18', '12']);
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'No target is blank' }));
  });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check again' }));
});
