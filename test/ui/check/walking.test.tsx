/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, within } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { draft } from './drafts';
import { chosenCell, findings, focusOn, row, tree } from './list';

test('the pane opens with what it does, what it does not, and one button that does it', async () => {
  const { user, model, announced } = await openPane(draft, { isChecked: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Check a scorecard before it is submitted',
  );
  expect(screen.getByText(/changes nothing.*Nothing leaves this computer/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
  const verdict = await screen.findByRole('heading', { name: 'Not ready: 3 to fix, 2 to explain' });
  expect(document.activeElement).toBe(verdict);
  expect(model.getState().checkedAt).toBe('14:02');
  expect(announced.at(-1)).toBe('6 indicators checked. 3 to fix, 2 to explain.');
  expect(screen.getByText('Checked 14:02, as at 15 April 2017')).toBeTruthy();
  expect(screen.getByText('Appendix 1 – 6 indicators')).toBeTruthy();
});

test('the first page leads to the settings', async () => {
  const { user, model } = await openPane(draft, { isChecked: false });
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(model.getState().view).toBe('settings');
});

test('findings stand under Errors, Queries and Advice, by rule, with counts', async () => {
  await openPane(draft);
  expect(within(tree()).getAllByRole('treeitem').map(outline)).toEqual([
    '1 Errors 3',
    '2 Target goes backwards 1',
    '3 G3',
    '2 Figure typed as text 2',
    '3 C2',
    '3 C5',
    '1 Queries 2',
    '2 Target easier than the past target 2',
    '3 F4',
    '3 F6',
    '1 Advice 1',
    '2 Stray quote before a figure 1',
    '3 D7',
  ]);
});

test('a finding says its cell, its indicator and what is the matter', async () => {
  await openPane(draft);
  expect(row(/^G3/).textContent).toBe(
    'G3 Percentage of schools good or outstanding The 2018 target, 90, is below the 2017 target, 91, though higher is better. Check both figures, or set which way is better for this row. ',
  );
});

test('an officer goes through the list by keyboard alone', async () => {
  const { user, selected } = await openPane(draft);
  focusOn(row(/^Errors/));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(row(/^G3/));
  expect(selected).toEqual([]);
  await user.keyboard('{Enter}');
  expect(selected).toEqual(['Appendix 1!G3']);
  expect(document.activeElement).toBe(row(/^G3/));
  expect(row(/^G3/).getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowDown}{ArrowDown} ');
  expect(selected).toEqual(['Appendix 1!G3', 'Appendix 1!C2']);
  expect(chosenCell()).toBe('Error C2');
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(row(/^D7/));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(row(/^Errors/));
});

test('left and right close, open, and go between a group and what is in it', async () => {
  const { user } = await openPane(draft);
  focusOn(row(/^C5/));
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(row(/^Figure typed as text/));
  await user.keyboard('{ArrowLeft}');
  expect(row(/^Figure typed as text/).getAttribute('aria-expanded')).toBe('false');
  expect(findings()).not.toContain('C5');
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(row(/^Errors/));
  focusOn(row(/^Figure typed as text/));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(row(/^C2/));
});

test('only one line of the list is a stop for Tab, and the next stop is beyond the list', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^C2/));
  const stops = within(tree())
    .getAllByRole('treeitem')
    .filter((item) => item.tabIndex === 0);
  expect(stops).toEqual([row(/^C2/)]);
  await user.tab();
  expect(tree().contains(document.activeElement)).toBe(false);
});

test('Next and Previous walk every finding and open what is closed', async () => {
  const { user, selected, announced } = await openPane(draft);
  await user.click(row(/^Queries/));
  await user.click(row(/^Figure typed as text/));
  expect(findings()).toEqual(['G3', 'D7']);
  await user.click(row(/^G3/));
  const next = screen.getByRole('button', { name: 'Next finding' });
  const previous = screen.getByRole('button', { name: 'Previous finding' });
  expect(previous.getAttribute('aria-disabled')).toBe('true');
  for (const cell of ['C2', 'C5', 'F4', 'F6', 'D7']) {
    await user.click(next);
    expect(document.activeElement).toBe(next);
    expect(chosenCell()).toMatch(new RegExp(`${cell}$`));
    expect(row(new RegExp(`^${cell}`)).getAttribute('aria-selected')).toBe('true');
  }
  expect(screen.getByText('6 of 6')).toBeTruthy();
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await user.click(previous);
  expect(chosenCell()).toBe('Query F6');
  expect(selected).toEqual(['G3', 'C2', 'C5', 'F4', 'F6', 'D7', 'F6'].map((cell) => `Appendix 1!${cell}`));
  expect(announced.at(-1)).toMatch(/^F6 on Appendix 1, 5 of 6\. The 2017 target, 85, is easier/);
});

test('the details say why it matters and how it is put right', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: 'Why?' }));
  expect(screen.getByText(/quietly made easier is the first thing scrutiny asks about/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'How to fix' }));
  expect(screen.getByText(/^A good reason says what changed since the past target was set/)).toBeTruthy();
  await user.click(row(/^G3/));
  expect(screen.getByText('An error must be put right. It cannot be explained.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Explain…' })).toBeNull();
});

test('what opens at the end of the details is brought into sight, but not again with the next finding', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  const shown: string[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    if (this.id.endsWith('why')) shown.push(this.textContent);
  });
  await user.click(screen.getByRole('button', { name: 'Why?' }));
  expect(shown).toEqual([expect.stringMatching(/^Why it matters/)]);
  await user.click(row(/^F6/));
  await user.click(row(/^G3/));
  expect(screen.getByRole('heading', { name: 'Why it matters' })).toBeTruthy();
  expect(shown).toHaveLength(1);
});

test('closing the details gives the focus back to the row', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^C2/));
  await user.click(screen.getByRole('button', { name: 'Close details' }));
  expect(screen.queryByRole('region', { name: /^Details of/ })).toBeNull();
  expect(document.activeElement).toBe(row(/^C2/));
});

test('the arrangement of the list is kept while another view is shown', async () => {
  const { user, model } = await openPane(draft);
  await user.click(row(/^Figure typed as text/));
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.click(screen.getByRole('tab', { name: 'Check' }));
  expect(row(/^Figure typed as text/).getAttribute('aria-expanded')).toBe('false');
  expect(chosenCell()).toBe('Query F4');
  expect(model.getState().view).toBe('check');
});

function outline(item: HTMLElement): string {
  const words = item.textContent!;
  const level = item.getAttribute('aria-level');
  return `${level} ${level === '3' ? words.split(' ')[0]! : words}`;
}
