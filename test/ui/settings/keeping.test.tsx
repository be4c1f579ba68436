/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen, within } from '@testing-library/react';
import type { Engine } from '../../../src/core/engine/engine';
import { openPane } from '../support/openPane';
import { inView, keep, open, rows } from './settingsPane';

describe('what is not saved yet', () => {
  test('is there again after a look at another view, and says so', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    await user.click(screen.getByRole('tab', { name: 'Dates' }));
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(await screen.findByText('Your earlier changes are still here, but not saved yet.')).toBeTruthy();
    expect(announced).toContain('Your earlier changes are still here, but not saved yet: 1 rule.');
    expect(screen.getByRole('switch', { name: 'Run “Target goes backwards”' })).toHaveProperty(
      'checked',
      false,
    );
    expect(screen.getByText('Not saved yet: 1 rule')).toBeTruthy();
  });

  test('is written once, and not before', async () => {
    const writes: unknown[] = [];
    const { user } = await openPane(
      { Plan: rows },
      {
        view: 'settings',
        host: (file) => {
          const set = file.settings.set;
          file.settings.set = (json) => {
            writes.push(json);
            return set(json);
          };
          return file;
        },
      },
    );
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    await open(user, /^Columns/);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Column E is for' }),
      'Nothing: leave it out',
    );
    expect(screen.getByText('Not saved yet: 1 rule, 1 column')).toBeTruthy();
    expect(writes).toEqual([]);
    await keep(user);
    expect(writes).toHaveLength(1);
  });

  test('goes when it is discarded', async () => {
    const { user, announced } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Targets/);
    const rule = screen.getByRole('switch', { name: 'Run “Target goes backwards”' });
    await user.click(rule);
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(rule).toHaveProperty('checked', true);
    expect(screen.queryByRole('region', { name: 'Changes to the settings' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings' }));
    expect(announced.at(-1)).toMatch(/^The changes are discarded/);
  });

  test('goes by itself when it is changed back', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'settings' });
    await open(user, /^Targets/);
    const rule = screen.getByRole('switch', { name: 'Run “Target goes backwards”' });
    await user.click(rule);
    await user.click(rule);
    expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
  });

  test('stays when the workbook refuses it, with the reason', async () => {
    const { user } = await openPane(
      { Plan: rows },
      {
        view: 'settings',
        host: (file) => {
          file.settings.set = () => Promise.reject(new Error('The disk is full'));
          return file;
        },
      },
    );
    await open(user, /^Targets/);
    await user.click(screen.getByRole('switch', { name: 'Run “Target goes backwards”' }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(await within(screen.getByRole('group')).findByText('The settings were not changed.')).toBeTruthy();
    expect(screen.getByText('Not saved yet: 1 rule')).toBeTruthy();
  });
});

describe('stored settings', () => {
  test('that cannot be used are listed', async () => {
    const { user } = await openPane(
      { Plan: rows },
      {
        view: 'settings',
        host: (file) => {
          const get = file.settings.get;
          file.settings.get = async () =>
            (await get()) ?? { version: 1, revision: 1, settings: { rules: { 'row-hiden': { off: true } } } };
          return file;
        },
      },
    );
    expect(screen.getByText('1 part of the stored settings could not be used and is left out.')).toBeTruthy();
    expect(inView().getByText('There is no rule "row-hiden"; did you mean "row-hidden"?')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the check' }));
    expect(screen.getByRole('tab', { name: 'Check', selected: true })).toBeTruthy();
  });

  test('that cannot be read can be asked for again', async () => {
    let fails = true;
    const failing = (engine: Engine): Engine => {
      const settings = engine.settings.bind(engine);
      engine.settings = () => (fails ? Promise.reject(new Error('Not now')) : settings());
      return engine;
    };
    const { user } = await openPane({ Plan: rows }, { view: 'settings', engine: failing });
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  });
});
