/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen } from '@testing-library/react';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';
import { findings, keep, open } from './settingsPane';

describe('which way is better', () => {
  const unclear = [
    ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Care', 'Percentage of notifications leading to a plan', 60, 62, 61, null],
    ['Homes', 'Number of complaints', 20, 19, 18, null],
  ];

  test('an indicator that nothing tells about stands first; once set, the check asks no more', async () => {
    const pane = await openPane({ Plan: unclear }, { view: 'settings' });
    const { user } = pane;
    expect(findings(pane, 'polarity-unclear')).toEqual(['advice']);
    await open(user, /^Which way is better 2 indicators, 1 not clear/);
    expect(screen.getByRole('button', { name: 'Not clear 1 indicator', expanded: true })).toBeTruthy();
    const which = screen.getByRole('combobox', {
      name: 'Which way is better: Percentage of notifications leading to a plan',
    });
    await user.selectOptions(which, 'Lower is better');
    expect(screen.getByText('Not saved yet: 1 indicator')).toBeTruthy();
    await keep(user);
    expect(findings(pane, 'polarity-unclear')).toEqual([]);
    expect(screen.getByRole('button', { name: 'Set by hand 1 indicator', expanded: true })).toBeTruthy();
  });

  test('says what decided it by itself', async () => {
    const { user } = await openPane({ Plan: unclear }, { view: 'settings' });
    await open(user, /^Which way is better/);
    await enter(user, screen.getByRole('searchbox', { name: 'Search the indicators' }), 'complaints');
    expect(screen.getByRole('option', { name: 'Automatic: lower is better, from its name' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /notifications/ })).toBeNull();
  });
});
