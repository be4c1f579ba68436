/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, within } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { draft } from './drafts';
import { chosenCell, findings, row, tree, typeInto } from './list';

const grouping = () => screen.getByRole('combobox', { name: 'Group by' });

const level = (wanted: string) =>
  within(tree())
    .getAllByRole('treeitem')
    .filter((item) => item.getAttribute('aria-level') === wanted)
    .map(({ textContent }) => textContent);

test('by indicator all that is wrong with a row stands together, under its service', async () => {
  const { user } = await openPane(draft);
  await user.selectOptions(grouping(), 'Indicator');
  expect(level('1')).toEqual(['Schools 3', 'Housing 3']);
  expect(level('2').slice(0, 2)).toEqual([
    'Percentage of pupils achieving the expected level 1',
    'Percentage of schools good or outstanding 1',
  ]);
  expect(row(/^C2/).textContent).toMatch(/^C2 Error /);
});

test('a name is never cut', async () => {
  await openPane(draft);
  const name = within(row(/^G3/)).getByText(/Percentage of schools/);
  expect(getComputedStyle(name).getPropertyValue('-webkit-line-clamp')).toBe('');
});

test('what is chosen is still chosen, and in sight, when the list is grouped otherwise', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F6/));
  for (const way of ['Service', 'Indicator', 'Rule']) {
    await user.selectOptions(grouping(), way);
    expect(row(/^F6/).getAttribute('aria-selected')).toBe('true');
  }
});

test('a finding that was put right while another view was shown hands its place to the next one', async () => {
  const pane = await openPane(draft);
  await pane.user.click(row(/^F4/));
  await pane.user.click(screen.getByRole('tab', { name: 'Settings' }));
  await typeInto(pane, 'F4', '81');
  await pane.user.click(screen.getByRole('tab', { name: 'Check' }));
  expect(chosenCell()).toBe('Query F6');
});

test('letters that are typed lead to the next line that begins with them', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^G3/));
  await user.keyboard('qu');
  expect(document.activeElement).toBe(row(/^Queries/));
  expect(findings()).toContain('F6');
});
