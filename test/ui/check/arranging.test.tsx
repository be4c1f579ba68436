/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { isQuick } from '../../support/quick';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';
import { draft, draftsOfLayouts, longDraft, twoDrafts } from './drafts';
import { chosenCell, findingRows, findings, focusOn, row, tree } from './list';

const groups = () =>
  within(tree())
    .getAllByRole('treeitem')
    .filter((item) => item.getAttribute('aria-level') === '2')
    .map(({ textContent }) => textContent);

const searchBox = () => screen.getByRole('searchbox', { name: 'Search findings' });

test('the list can be grouped by service instead', async () => {
  const { user } = await openPane(draft);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'Service');
  expect(groups()).toEqual(['Schools 2', 'Housing 1', 'Schools 1', 'Housing 1', 'Housing 1']);
  expect(findings()).toEqual(['C2', 'G3', 'C5', 'F4', 'F6', 'D7']);
});

test.each([
  ['an indicator', 'CALLS answered', ['F6']],
  ['a service', 'housing', ['C5', 'F6', 'D7']],
  ['words of the message', 'stored as text', ['C2', 'C5']],
  ['a cell', 'd7', ['D7']],
  ['the title of a rule', 'goes backwards', ['G3']],
  ['words of several of these', 'schools 80', ['F4']],
])('the search looks for %s', async (_what, query, cells) => {
  const { user } = await openPane(draft);
  await enter(user, searchBox(), query);
  expect(findings()).toEqual(cells);
});

test('the search opens what was closed, and clearing it closes that again', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^Errors/));
  await enter(user, searchBox(), 'homes built');
  expect(findings()).toEqual(['C5']);
  await user.clear(searchBox());
  expect(row(/^Errors/).getAttribute('aria-expanded')).toBe('false');
});

test('how many findings the search leaves is said, once the typing is over', async () => {
  const { user, announced } = await openPane(draft);
  await user.type(searchBox(), 'stored');
  await waitFor(() => {
    expect(announced.at(-1)).toBe('2 findings shown.');
  });
  expect(announced.filter((text) => text.endsWith('shown.'))).toHaveLength(1);
});

test('where nothing matches that is said, and the search can be cleared', async () => {
  const { user } = await openPane(draft);
  await enter(user, searchBox(), 'no such thing');
  expect(screen.getByText(/^No finding matches “no such thing”/)).toBeTruthy();
  expect(screen.queryByRole('tree')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(findings()).toHaveLength(6);
  expect(document.activeElement).toBe(searchBox());
});

test('Next and Previous walk only what the search leaves', async () => {
  const { user, selected } = await openPane(draft);
  await enter(user, searchBox(), 'housing');
  await user.click(row(/^C5/));
  await user.click(screen.getByRole('button', { name: 'Next finding' }));
  await user.click(screen.getByRole('button', { name: 'Next finding' }));
  expect(selected).toEqual(['Appendix 1!C5', 'Appendix 1!F6', 'Appendix 1!D7']);
  expect(screen.getByText('3 of 3')).toBeTruthy();
});

test('a chosen finding that the search hides stays chosen', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^G3/));
  await enter(user, searchBox(), 'housing');
  expect(chosenCell()).toBe('Error G3');
  expect(screen.getByText('Not in this list')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next finding' }));
  expect(chosenCell()).toBe('Error C5');
});

test('with several scorecards one can be chosen, with a verdict of its own', async () => {
  const { user } = await openPane(twoDrafts);
  const chooser = screen.getByRole('combobox', { name: 'Scorecard' });
  expect(
    within(chooser)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'All 2 scorecards – 3 indicators',
    'Appendix 1 – 2 indicators, Not ready: 1 to fix',
    'Appendix 2 – 1 indicator, Ready to submit',
  ]);
  expect(row(/^G3/).textContent).toMatch(/^G3 on Appendix 1 /);
  await user.selectOptions(chooser, 'Appendix 2 – 1 indicator, Ready to submit');
  expect(screen.getByRole('heading', { name: 'Ready to submit' })).toBeTruthy();
  await user.selectOptions(chooser, 'Appendix 1 – 2 indicators, Not ready: 1 to fix');
  expect(screen.getByRole('heading', { name: 'Not ready: 1 to fix' })).toBeTruthy();
  expect(row(/^G3/).textContent).toMatch(/^G3 Percentage/);
});

const nodeCount = () => document.body.querySelectorAll('*').length;
const mostNodes = 2500;

test('a scorecard with faults in thousands of rows has a short list, and each place in its own words', async () => {
  const rowCount = isQuick ? 500 : 2500;
  const { user, model, selected } = await openPane(longDraft(rowCount));
  const list = model.getState().check!.scorecards[0]!.findings;
  expect(list.length).toBeLessThan(30);
  expect(list.flatMap(({ parts }) => parts).length).toBeGreaterThanOrEqual(4 * rowCount);
  expect(nodeCount()).toBeLessThan(600);

  const joined = `^G2 .*Target goes backwards: ${rowCount} times in ${2 * rowCount} rows`;
  await user.click(row(new RegExp(joined)));
  await user.click(screen.getByRole('button', { name: `${rowCount} places` }));
  expect(screen.getAllByText(/^The 2018 target, 80, is below the 2017 target, 85/)).toHaveLength(50);
  expect(nodeCount()).toBeLessThan(mostNodes);
  await user.click(screen.getByRole('button', { name: /^G9 / }));
  expect(selected.at(-1)).toBe('Appendix 1!G9');
});

test('a joined finding is found by the row and the service that it stands for', async () => {
  const { user } = await openPane(longDraft(60));
  await enter(user, searchBox(), 'kind 59');
  expect(findings().length).toBeGreaterThan(0);
  await user.clear(searchBox());
  await enter(user, searchBox(), 'service 17');
  expect(findings().length).toBeGreaterThan(0);
});

describe('seven layouts with sixteen errors each', () => {
  const open = () => openPane(draftsOfLayouts());

  test('are drawn a page at a time, closed, open and searched', async () => {
    const { user } = await open();
    await user.click(row(/^Target goes backwards/));
    expect(findings()).toHaveLength(100);
    expect(nodeCount()).toBeLessThan(mostNodes);

    await enter(user, searchBox(), 'kind');
    expect(findings()).toHaveLength(100);
    expect(nodeCount()).toBeLessThan(mostNodes);
    await user.clear(searchBox());

    const more = row(/^Show 12 more of 12/);
    focusOn(more);
    await user.keyboard('{Enter}');
    expect(findings()).toHaveLength(112);
    // The first of those that were shown.
    expect(document.activeElement!.getAttribute('aria-posinset')).toBe('101');
    expect(document.activeElement!.getAttribute('aria-setsize')).toBe('112');
  });

  test('show a finding that was stepped to, however far down', async () => {
    const { user, model } = await open();
    await user.click(row(/^Target goes backwards/));
    await user.click(findingRows()[99]!);
    expect(model.getState().finding).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next finding' }));
    const selected = within(tree()).getByRole('treeitem', { selected: true });
    expect(selected.getAttribute('aria-posinset')).toBe('101');
  });
});
