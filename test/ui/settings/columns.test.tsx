/** @jest-environment ./test/support/worlds/dom.cjs */
import { act, screen, within } from '@testing-library/react';
import { enter } from '../support/enter';
import { openPane } from '../support/openPane';
import { findings, keep, open, rows } from './settingsPane';

describe('columns', () => {
  const unknown = [
    ['Indicator', 'Actual 2016', 'Wibble', 'Comments'],
    ['Homes built', 10, 12, null],
  ];

  test('a column whose heading was not understood is set by hand, and read as set', async () => {
    const pane = await openPane({ Plan: unknown }, { view: 'settings' });
    const { user } = pane;
    expect(findings(pane, 'column-not-read')).toEqual(['query']);
    await open(user, /^Columns 4 columns, 1 not understood/);
    const meaning = screen.getByRole('combobox', { name: 'Column C is for' });
    expect(within(meaning).getByRole('option', { name: 'By its heading: not understood' })).toBeTruthy();
    await user.selectOptions(meaning, 'Target');
    await enter(user, screen.getByRole('textbox', { name: 'Year of column C' }), '2017');
    expect(screen.getByText('Not saved yet: 1 column')).toBeTruthy();
    await keep(user);
    expect(findings(pane, 'column-not-read')).toEqual([]);
    expect(pane.model.getState().check!.scorecards[0]!.columns).toContainEqual(
      expect.objectContaining({ column: 'C', label: 'Wibble', field: 'target', year: '2017' }),
    );
    expect(screen.getByRole('button', { name: /^Columns 4 columns, 1 set by hand/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column C is for' }), 'By its heading');
    await keep(user);
    expect(findings(pane, 'column-not-read')).toEqual(['query']);
  });

  test('a year that is none is said, and not kept', async () => {
    const { user, engine, announced } = await openPane({ Plan: unknown }, { view: 'settings' });
    await open(user, /^Columns/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column C is for' }), 'Target');
    await enter(user, screen.getByRole('textbox', { name: 'Year of column C' }), 'soon');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(announced.at(-1)).toMatch(/^Not saved\. The year of column C: This is not understood as a year/);
    expect((await engine.settings()).settings).toEqual({});
  });

  test('of several scorecards say that a setting holds for all of them', async () => {
    const { user } = await openPane({ Plan: rows, Parks: rows }, { view: 'settings' });
    await open(user, /^Columns/);
    expect(
      screen.getByText(/what you set for column C is set for column C of each scorecard below/),
    ).toBeTruthy();
    await open(user, /^Plan A1:E3/);
    await open(user, /^Parks A1:E3/);
    const [first, second] = screen.getAllByRole('combobox', { name: 'Column D is for' });
    await user.selectOptions(first!, 'Nothing: leave it out');
    expect(second).toHaveProperty('value', 'ignore');
    expect(screen.getByText('Not saved yet: 1 column')).toBeTruthy();
  });

  test('a column without a heading can be set, and one that is nowhere taken back', async () => {
    const gap = [
      ['Indicator', 'Actual 2016', null, 'Target 2018', 'Comments'],
      ['Homes built', 10, 11, 12, null],
    ];
    const { user, engine, model } = await openPane({ Plan: gap }, { view: 'settings' });
    await act(() => model.saveSettings({ columns: { Q: 'Kent 2016' } }));
    await open(user, /^Columns/);
    expect(screen.getByText('Set, but not in any scorecard of this workbook')).toBeTruthy();
    const nowhere = screen.getByRole('combobox', { name: 'Column Q is for' });
    expect(
      within(nowhere).getByRole('option', { name: 'As written in the settings: Kent 2016' }),
    ).toBeTruthy();
    await user.selectOptions(nowhere, 'By its heading');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column C is for' }), 'Target');
    await enter(user, screen.getByRole('textbox', { name: 'Year of column C' }), '2017');
    await keep(user);
    expect((await engine.settings()).settings).toEqual({ columns: { C: 'Target 2017' } });
    expect(model.getState().check!.scorecards[0]!.columns.map(({ year }) => year)).toContain('2017');
  });

  test('are known after a check, which can be asked for there', async () => {
    const { user } = await openPane({ Plan: rows }, { view: 'settings', isChecked: false });
    await open(user, /^Columns Known after a check/);
    await user.click(screen.getByRole('button', { name: 'Check this workbook' }));
    expect(await screen.findByRole('combobox', { name: 'Column A is for' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings' }));
  });
});
