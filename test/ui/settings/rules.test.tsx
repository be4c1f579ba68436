/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen } from '@testing-library/react';
import { allRules } from '../../../src/core/rules';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';
import { findings, keep, open, openRule, rows } from './settingsPane';

describe('rules', () => {
  test('a rule that is made less grave moves the counts, once it is kept', async () => {
    const pane = await openPane({ Plan: rows }, { view: 'settings' });
    const { user, model } = pane;
    const { errors, advice } = model.getState().check!.summary;
    expect(findings(pane, 'target-reverses')).toEqual(['error', 'error']);
    await openRule(user, /^Targets/, /^Target goes backwards/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'Advice');
    expect(screen.getByText('Not saved yet: 1 rule')).toBeTruthy();
    expect(findings(pane, 'target-reverses')).toEqual(['error', 'error']);
    await keep(user);
    expect(findings(pane, 'target-reverses')).toEqual(['advice', 'advice']);
    expect(model.getState().check!.summary).toMatchObject({ errors: errors - 2, advice: advice + 2 });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings' }));
  });

  test('a rule that is switched off does not run, and says so in the list', async () => {
    const pane = await openPane({ Plan: rows }, { view: 'settings' });
    const { user, model } = pane;
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    expect(screen.getByRole('button', { name: /^Target goes backwards/ }).textContent).toContain(
      'Off (standard: error or query)',
    );
    await keep(user);
    expect(findings(pane, 'target-reverses')).toEqual([]);
    expect(model.getState().check!.scorecards[0]!.notRun).toContainEqual(
      expect.objectContaining({ rule: 'target-reverses', cause: 'off' }),
    );
  });

  test('those changed stand first, and can be reset one by one or together', async () => {
    const { user, engine } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    await user.click(screen.getByRole('switch', { name: 'Run “No targets”' }));
    await keep(user);
    const groups = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(groups[0]).toBe('Changed 2 rules');
    expect(
      screen.getByRole('button', { name: new RegExp(`^Rules ${allRules.length} rules, 2 changed`) }),
    ).toBeTruthy();
    await open(user, /^No targets/);
    await user.click(screen.getByRole('button', { name: 'Reset to standard' }));
    expect(document.activeElement?.textContent).toBe('As standard');
    expect(screen.getByText('Not saved yet: 1 rule')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reset all rules to standard' }));
    expect(screen.getByText('Not saved yet: 2 rules')).toBeTruthy();
    await keep(user);
    expect((await engine.settings()).settings).toEqual({});
  });

  test('an option is a number as it is typed, and nothing is kept while it is none', async () => {
    const { user, engine, announced } = await openPane({ Plan: rows }, { view: 'settings' });
    await openRule(user, /^Targets/, /^Nearly all of the change in one year/);
    const share = screen.getByRole('textbox', { name: 'First share' });
    expect(share).toHaveProperty('value', '0.9');
    await user.clear(share);
    await user.type(share, 'half');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(announced.at(-1)).toBe(
      'Not saved. “First share” of “Nearly all of the change in one year”: Type a number, such as 0.9.',
    );
    expect((await engine.settings()).settings).toEqual({});
    await user.clear(share);
    await user.type(share, '0.6');
    expect(share).toHaveProperty('value', '0.6');
    await keep(user);
    expect((await engine.settings()).settings).toEqual({
      rules: { 'trajectory-uneven': { options: { firstShare: 0.6 } } },
    });
  });

  test('an option that is yes or no changes what is asked for', async () => {
    const local = [
      ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
      ['Homes built', 10, 'N/A', 12, null],
    ];
    const pane = await openPane({ Plan: local }, { view: 'settings' });
    expect(findings(pane, 'comment-missing')).toEqual(['advice']);
    await openRule(pane.user, /^Comments and dates/, /^Missing figure without a comment/);
    await pane.user.click(screen.getByRole('checkbox', { name: 'Comparators' }));
    await keep(pane.user);
    expect(findings(pane, 'comment-missing')).toEqual([]);
  });

  test('are found by their words', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'settings' });
    const search = screen.getByRole('searchbox', { name: 'Search the rules' });
    await enter(user, search, 'hidden');
    expect(screen.getByRole('button', { name: /^Hidden rows or columns/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Target goes backwards/ })).toBeNull();
    await enter(user, search, ' zebra');
    expect(screen.getByText('No rule matches “hidden zebra”.')).toBeTruthy();
  });
});
