/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, within } from '@testing-library/react';
import { complete, fillRow, heading, headings, openTrajectories, tickOf } from './trajectoriesPane';

const many = [
  headings,
  ...complete,
  ...Array.from({ length: 70 }, (_, index) => {
    return ['Health', `Visits by team ${index + 1}`, 50 + index, 65, null, null, null, 90 + index, ''];
  }),
];
const shown = () => within(screen.getByRole('grid')).getAllByRole('checkbox').length;

test('a long list shows fifty rows and more on demand, but ticks and applies all of them', async () => {
  const pane = await openTrajectories(many);
  await heading('70 indicators have blank targets');
  expect(shown()).toBe(50);
  expect(screen.getByRole('button', { name: 'Apply 210 targets' })).toBeInstanceOf(HTMLElement);
  await pane.user.click(screen.getByRole('button', { name: 'Show 20 more of 20 rows' }));
  expect(shown()).toBe(70);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visits by team 51' }));
  await pane.user.click(tickOf('Visits by team 70'));
  expect(screen.getByText('69 of 70 rows ticked.')).toBeInstanceOf(HTMLElement);
});

test('a row far down that is asked for is shown', async () => {
  const pane = await openTrajectories(many);
  await heading('70 indicators have blank targets');
  await fillRow(pane, 'B70');
  expect(await screen.findByRole('button', { name: 'Visits by team 66', expanded: true })).toBeInstanceOf(
    HTMLElement,
  );
});

test('the arrow keys go on past the rows that are shown', async () => {
  const pane = await openTrajectories(many);
  await heading('70 indicators have blank targets');
  act(() => {
    screen.getByRole('button', { name: 'Visits by team 50' }).focus();
  });
  await pane.user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visits by team 51' }));
});
