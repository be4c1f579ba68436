/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor } from '@testing-library/react';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';
import { draft, threeEasier } from './drafts';
import { row, typeInto } from './list';

const reason = 'Two schools joined the cohort in September 2016.';

async function explainFirst() {
  const pane = await openPane(threeEasier);
  const { user } = pane;
  await user.click(row(/^F2/));
  await user.click(screen.getByRole('button', { name: 'Explain…' }));
  await enter(user, screen.getByRole('textbox', { name: 'Reason' }), reason);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('1 reason added.', { ignore: '[role="status"] *' });
  await screen.findByRole('heading', { name: 'Not ready: 2 to explain' });
  return pane;
}

const bar = () => screen.queryByText('1 reason added.', { ignore: '[role="status"] *' });

test('a message goes when another finding is chosen', async () => {
  const { user } = await explainFirst();
  expect(bar()).not.toBeNull();
  await user.click(row(/^F4/));
  expect(bar()).toBeNull();
});

test('a message goes when the sheet is changed', async () => {
  const pane = await explainFirst();
  await typeInto(pane, 'F4', '90');
  expect(bar()).toBeNull();
});

test('a fix whose message is gone can still be reverted', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^C2/));
  await user.click(screen.getByRole('button', { name: 'Fix…' }));
  await user.click(await screen.findByRole('button', { name: 'Apply' }));
  await screen.findByRole('heading', { name: 'Not ready: 2 to fix, 2 to explain' });
  await user.click(row(/^G3/));
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: 'Revert last change' }));
  await screen.findByRole('heading', { name: 'Not ready: 3 to fix, 2 to explain' });
});

test('which way is better is set from the finding that rests on it', async () => {
  const { user, engine } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: 'Set which way is better…' }));
  await user.click(screen.getByRole('button', { name: 'Lower is better' }));
  await screen.findByText('Your answer is saved.', { ignore: '[role="status"] *' });
  expect((await engine.settings()).settings.polarity).toEqual({
    'Percentage of children seen on time': 'lower',
  });
  await waitFor(() => {
    expect(
      screen.queryByText(/75, is easier than the past target for 2016, 80; higher is better/),
    ).toBeNull();
  });
});
