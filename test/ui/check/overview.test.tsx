/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, within } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { draft, threeEasier } from './drafts';
import { findings, row, typeInto } from './list';

const section = async (name: string | RegExp) =>
  within((await screen.findByRole('heading', { level: 3, name })).parentElement!);

test('after a check it shows where the work is: by service and by row', async () => {
  await openPane(draft);
  const services = await section('By service');
  expect(services.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Schools 2 to fix, 1 to explain',
    'Housing 1 to fix, 1 to explain',
  ]);
  expect(
    (await section('Rows')).getByText(/^Of 6 indicators: 3 to fix, 2 to explain, 1 with advice only/),
  ).toBeTruthy();
  expect(screen.getByText('0 of 5 done')).toBeTruthy();
});

test('a service leads to what is left to do in it', async () => {
  const { user } = await openPane(draft);
  await user.click((await section('By service')).getByRole('button', { name: /^Housing/ }));
  expect(document.activeElement?.textContent).toBe('Housing 1');
  expect(findings()).toContain('C5');
});

test('it makes room for the list once a finding is chosen', async () => {
  const { user } = await openPane(draft);
  await section('By service');
  await user.click(row(/^G3/));
  expect(screen.queryByRole('heading', { name: 'By service' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Overview' }));
  expect(screen.getByRole('heading', { name: 'By service' })).toBeTruthy();
});

test('it says what came, went and came back since the check before', async () => {
  const pane = await openPane(threeEasier);
  const { user, model } = pane;
  expect(screen.queryByText(/^Since the check/)).toBeNull();
  const [first] = model.shownScorecards()[0]!.findings;
  await act(() => model.explain([first!.id], 'Two schools joined the cohort in September 2016.', ''));
  await typeInto(pane, 'F2', '71');
  await typeInto(pane, 'F3', '85');
  await typeInto(pane, 'G5', '60');
  const changes = await section('Since the check at 14:02');
  expect(changes.getByText('2 new, 1 gone, 1 came back because a figure changed.')).toBeTruthy();
  await user.click(changes.getByRole('button', { name: /^Came back: F2/ }));
  expect(screen.getByRole('region', { name: 'Details of F2' })).toBeTruthy();
  expect(screen.getByText('1 of 5 done')).toBeTruthy();
});
