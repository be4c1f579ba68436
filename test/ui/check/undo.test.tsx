/** @jest-environment ./test/support/worlds/dom.cjs */
import { screen } from '@testing-library/react';
import type { LiveHost } from '../../../src/core/sheet/host';
import type { LiveFile } from '../../../src/file/session/liveFile';
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
