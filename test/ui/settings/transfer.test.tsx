/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen } from '@testing-library/react';
import { openPane } from '../support/openPane';
import { inView, open, rows } from './settingsPane';

describe('settings as text', () => {
  test('are copied, pasted elsewhere, and kept there', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    await open(user, /^Other workbooks/);
    await user.click(screen.getByRole('button', { name: 'Copy settings' }));
    expect(announced.at(-1)).toBe('Copied: the settings.');
    const text = await navigator.clipboard.readText();
    expect(JSON.parse(text)).toEqual({ rules: { 'target-reverses': { off: true } } });
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await user.click(screen.getByRole('textbox', { name: 'Settings from somewhere else' }));
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(
      inView().getByText('Ready to use, not saved yet: 1 rule. Choose Save settings to use them.'),
    ).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Run “Target goes backwards”' })).toHaveProperty(
      'checked',
      false,
    );
  });

  test('what cannot be used is said, a sentence each', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Other workbooks/);
    const box = screen.getByRole('textbox', { name: 'Settings from somewhere else' });
    await user.click(box);
    await user.paste('{"rules": {"target-revreses": {"off": true}, "row-hidden": {"severity": "advice"}}}');
    await user.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(inView().getByText(/^Ready to use, not saved yet: 1 rule\./)).toBeTruthy();
    expect(
      inView().getByText('There is no rule "target-revreses"; did you mean "target-reverses"?'),
    ).toBeTruthy();
    await user.clear(box);
    await user.paste('[1]');
    await user.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(inView().getByText(/^The settings were not used, because nothing in this text/)).toBeTruthy();
    expect(screen.getByText('Not saved yet: 1 rule')).toBeTruthy();
    await user.clear(box);
    await user.paste('{"rules": ');
    await user.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(
      inView().getByText(/^The settings were not used, because this text is not a complete copy/),
    ).toBeTruthy();
  });
});
