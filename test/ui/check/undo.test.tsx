/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { LiveHost } from '../../../src/core/sheet/host';
import type { LiveFile } from '../../../src/file/session/liveFile';
import type { SheetRows } from '../../support/workbookOf';
import { openPane } from '../support/openPane';
import { draft } from './drafts';
import { row } from './list';

/** A host as Excel is where Office.js knows nothing of its Undo. */
function withoutUndo(file: LiveFile): LiveHost {
  const host: LiveHost = Object.create(file);
  host.emptiesUndo = () => true;
  host.read = async (sheet, options) => {
    const grid = await file.read(sheet, options);
    return options?.exactMerges ? grid : { ...grid, areMergesUnknown: true };
  };
  return host;
}

test('what a change does to Undo is said before it is made, and not at all where Undo works', async () => {
  const { user } = await openPane(draft, { host: withoutUndo });
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: /^Explain/ }));
  expect(screen.getAllByText(/^This empties Excel’s Undo list/)).not.toEqual([]);
});

const held: SheetRows = [
  ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2018', 'Comments'],
  ['Percentage of waste recycled', 40, 42, 44, 'WasteDataFlow, June 2016'],
  ['Percentage of streets clean', 80, 82, 84, 'Survey, June 2016'],
];
const unknown: SheetRows = [
  ['What we count', 'Then', 'Midway', 'Hoped for'],
  ['Percentage of bins emptied on time', 91, 92, 95],
  ['Percentage of roads gritted on time', 80, 82, 85],
];

test.each<[what: string, rows: SheetRows, open: (user: UserEvent) => Promise<void>]>([
  ['what a column is', held, (user) => user.click(row(/^D1/))],
  [
    'which way is better',
    draft['Appendix 1']!,
    async (user) => {
      await user.click(row(/^G3/));
      await user.click(screen.getByRole('button', { name: 'Set which way is better…' }));
    },
  ],
  [
    'how the columns are read',
    draft['Appendix 1']!,
    async (user) => {
      await user.click(screen.getByRole('button', { name: /^How your columns were read/ }));
      await user.selectOptions(await screen.findByRole('combobox', { name: 'Column E is for' }), 'Actual');
    },
  ],
  [
    'where the scorecard is',
    unknown,
    async () => {
      await screen.findByRole('form', { name: 'Where the scorecard is' });
    },
  ],
])('so is what setting %s does to it', async (_, rows, open) => {
  const { user } = await openPane({ 'Appendix 1': rows }, { host: withoutUndo });
  await open(user);
  expect(screen.getAllByText(/^This empties Excel’s Undo list/)).toHaveLength(1);
});

test('nothing is said of Undo where it works', async () => {
  const { user } = await openPane(draft);
  await user.click(row(/^F4/));
  await user.click(screen.getByRole('button', { name: /^Explain/ }));
  expect(screen.queryByText(/Undo/)).toBeNull();
});

test('where merged cells are unknown, they are read exactly for who chooses to, and then known', async () => {
  const { user } = await openPane(draft, { host: withoutUndo });
  expect(screen.getByText(/^Merged cells are taken from how “.+” looks/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Read merged cells exactly' }));
  expect(screen.queryByText(/^Merged cells are taken/)).toBeNull();
});
