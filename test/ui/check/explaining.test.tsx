/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { enter } from '../support/enter';
import { type OpenedPane, openPane } from '../support/openPane';
import { draft, threeEasier } from './drafts';
import { chosenCell, findings, row, typeInto } from './list';

const reason = 'Two schools joined the cohort in September 2016.';

async function explain({ user }: OpenedPane, cell: string, words: string): Promise<void> {
  await user.click(row(new RegExp(`^${cell}`)));
  await user.click(screen.getByRole('button', { name: /^Explain/ }));
  await enter(user, screen.getByRole('textbox', { name: 'Reason' }), words);
  await enter(user, screen.getByRole('textbox', { name: 'Your name' }), 'A. Officer');
  await user.click(screen.getByRole('button', { name: 'Save reason' }));
}

async function waitUntilKept(): Promise<void> {
  expect(await screen.findByText('1 reason added.')).toBeTruthy();
  await screen.findByText(/1 to explain|0 to explain/);
}

test('a reason that says nothing is refused at the field, which keeps the focus and the words', async () => {
  const pane = await openPane(draft);
  await explain(pane, 'F4', 'Agreed');
  const field = screen.getByRole('textbox', { name: 'Reason' });
  await waitFor(() => {
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
  expect(document.activeElement).toBe(field);
  expect((field as HTMLTextAreaElement).value).toBe('Agreed');
  const said = field
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(said.join()).toMatch(/reason/);
  expect(findings()).toContain('F4');
  // Other words are not what was refused.
  await enter(pane.user, field, 'Agreed by the committee');
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

test('an accepted reason takes the finding off what is left, and the next one has the focus', async () => {
  const pane = await openPane(draft);
  await explain(pane, 'F4', reason);
  await waitUntilKept();
  expect(findings()).toEqual(['G3', 'C2', 'C5', 'F6', 'D7']);
  expect(screen.getByRole('heading', { name: 'Not ready: 3 to fix, 1 to explain' })).toBeTruthy();
  expect(row(/^Queries/).textContent).toBe('Queries 1, 1 explained');
  expect(chosenCell()).toBe('Query F6');
  expect(document.activeElement).toBe(row(/^F6/));
  await waitFor(() => {
    expect(pane.announced.at(-1)).toBe('Explained. 3 errors and 1 query left.');
  });
});

test('the name is asked once and kept for the next reason', async () => {
  const pane = await openPane(draft);
  await explain(pane, 'F4', reason);
  await waitUntilKept();
  await pane.user.click(screen.getByRole('button', { name: 'Explain…' }));
  expect(screen.getByText('Signed A. Officer')).toBeTruthy();
  expect((screen.getByRole('textbox', { name: 'Reason' }) as HTMLTextAreaElement).value).toBe('');
  await pane.user.click(screen.getByRole('button', { name: 'Change name' }));
  expect((screen.getByRole('textbox', { name: 'Your name' }) as HTMLInputElement).value).toBe('A. Officer');
});

test('one reason is used for the others like it that stay ticked, and taken back for all at once', async () => {
  const pane = await openPane(threeEasier);
  const { user } = pane;
  await user.click(row(/^F2/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await enter(user, screen.getByRole('textbox', { name: 'Reason' }), reason);
  await user.click(screen.getByRole('button', { name: 'Use it for the other 2 like it too' }));
  const others = within(screen.getByRole('group', { name: 'Others like it' }));
  expect(others.getByText(/The 2017 target, 72, is easier than the past target for 2016, 81/)).toBeTruthy();
  await user.click(others.getByRole('checkbox', { name: /^F4/ }));
  await user.click(screen.getByRole('button', { name: 'Save reason for 2' }));
  await screen.findByRole('heading', { name: 'Not ready: 1 to explain' });
  expect(findings()).toEqual(['F4']);
  await user.click(screen.getByRole('button', { name: 'Revert' }));
  await screen.findByRole('heading', { name: 'Not ready: 3 to explain' });
});

test('of reasons given together only the one whose figures change lapses', async () => {
  const pane = await openPane(threeEasier);
  const { user } = pane;
  await user.click(row(/^F2/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await user.click(screen.getByRole('button', { name: 'Use it for the other 2 like it too' }));
  await enter(user, screen.getByRole('textbox', { name: 'Reason' }), reason);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('heading', { name: 'Ready to submit' });
  await typeInto(pane, 'F3', '71');
  await screen.findByRole('heading', { name: 'Not ready: 1 to explain' });
  expect(findings()).toEqual(['F3']);
});

test('Escape closes the form, and then the details', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull();
  expect(chosenCell()).toBe('Query F4');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: /^Details of/ })).toBeNull();
  expect(document.activeElement).toBe(row(/^F4/));
});

test('what is explained can be shown, with reason, name and day, and the reason withdrawn', async () => {
  const pane = await openPane(draft);
  await explain(pane, 'F4', reason);
  await waitUntilKept();
  await pane.user.click(screen.getByRole('switch', { name: 'Show explained (1)' }));
  expect(findings()).toEqual(['G3', 'C2', 'C5', 'F4', 'F6', 'D7']);
  expect(row(/^F4/).textContent).toMatch(/Explained$/);
  await pane.user.click(row(/^F4/));
  expect(screen.getByText(`Explained by A. Officer on 15 April 2017: “${reason}”`)).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: 'Withdraw reason' }));
  await screen.findByRole('heading', { name: 'Not ready: 3 to fix, 2 to explain' });
  expect(row(/^F4/).textContent).not.toMatch(/Explained/);
  expect(screen.queryByText(/Two schools joined/)).toBeNull();
  await waitFor(() => {
    expect(pane.announced.at(-1)).toBe('The reason is withdrawn. 3 errors and 2 queries left.');
  });
  expect(document.activeElement).not.toBe(document.body);
});

test('a reason lapses when the cell changes: it counts again, says why, and can be given anew', async () => {
  const pane = await openPane(draft);
  await explain(pane, 'F4', reason);
  await waitUntilKept();
  await typeInto(pane, 'F4', '76');
  await screen.findByRole('heading', { name: 'Not ready: 3 to fix, 2 to explain' });
  expect(row(/^F4/).textContent).toMatch(/Reason out of date$/);
  await pane.user.click(row(/^F4/));
  expect(
    screen.getByText(
      /^The reason given by A\. Officer on 15 April 2017 no longer holds, because.*Two schools joined/,
    ),
  ).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: 'Explain again…' }));
  expect((screen.getByRole('textbox', { name: 'Reason' }) as HTMLTextAreaElement).value).toBe(reason);
  await pane.user.click(screen.getByRole('button', { name: 'Save reason' }));
  await screen.findByRole('heading', { name: 'Not ready: 3 to fix, 1 to explain' });
  expect(findings()).not.toContain('F4');
});

test('a reason that is being written is still there after a look at another view', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Two schools');
  await user.click(screen.getByRole('tab', { name: 'Settings' }));
  await user.click(screen.getByRole('tab', { name: 'Check' }));
  expect((screen.getByRole('textbox', { name: 'Reason' }) as HTMLTextAreaElement).value).toBe('Two schools');
});

test('Close leaves the finding as it was and gives the focus back', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Explain…' }));
  expect(findings()).toContain('F4');
});
