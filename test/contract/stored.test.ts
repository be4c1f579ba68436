import type { Host } from '../../src/core/sheet/host';
import { writeStoredXml } from '../../src/core/stored/storedXml';
import { openLiveFile } from '../../src/file';
import { openHostOn } from '../excel-host/openHost';
import { editOf, textsOf } from '../support/edits';
import { makeSheet } from '../support/workbook';

interface KeepingHost extends Host {
  readonly settings: { get(): Promise<unknown>; set(json: unknown): Promise<void> };
  revert(): Promise<unknown>;
}

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** What every host that keeps settings does alike, with 1 in A1 of its one sheet. */
describe.each<[string, () => KeepingHost]>([
  ['Excel', () => openHostOn([[1]]).host],
  ['an .xlsx file', () => openLiveFile(makeSheet(rows), 'draft.xlsx')],
])('settings kept by %s', (_name, open) => {
  const valueOf = async (host: Host) => (await host.read('Sheet1')).rows[0]?.[0]?.value;

  test('are none at first', async () => {
    expect(await open().settings.get()).toBeNull();
  });

  test('come back as they were, and take the place of those before', async () => {
    const { settings } = open();
    const json = {
      version: 1,
      revision: 1,
      text: '<é> "& \' \u0000 😀 ]]>',
      list: [null, true, 0.1, [], {}],
    };
    await settings.set(json);
    expect(await settings.get()).toEqual(json);
    await settings.set({ version: 1, revision: 2 });
    expect(await settings.get()).toEqual({ version: 1, revision: 2 });
  });

  test('leave the cells alone, and are left alone by edits and by taking them back', async () => {
    const host = open();
    await host.apply([editOf('A1', 1, 2)]);
    await host.settings.set({ version: 1, revision: 1 });
    expect(await valueOf(host)).toBe(2);
    expect(await host.revert()).toEqual([]);
    expect(await valueOf(host)).toBe(1);
    expect(await host.settings.get()).toEqual({ version: 1, revision: 1 });
  });
});

test('what a file keeps, Excel reads, until the add-in saves something later', async () => {
  const file = openLiveFile(makeSheet(rows), 'draft.xlsx');
  await file.settings.set({ version: 1, revision: 4, from: 'file' });
  const { host, excel } = openHostOn([[1]]);
  excel.book.xmlParts.set('{1}', textsOf(file.save())['customXml/item1.xml']!);
  expect(await host.settings.get()).toEqual({ version: 1, revision: 4, from: 'file' });
  await host.settings.set({ version: 1, revision: 5, from: 'add-in' });
  expect(await host.settings.get()).toEqual({ version: 1, revision: 5, from: 'add-in' });
  expect(excel.book.xmlParts.get('{1}')).toBe(writeStoredXml({ version: 1, revision: 4, from: 'file' }));
});
