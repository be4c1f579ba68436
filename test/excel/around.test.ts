import { fromA1 } from '../../src/core/sheet/address';
import type { SheetChange } from '../../src/core/sheet/host';
import { writeStoredXml } from '../../src/core/stored/storedXml';
import { openExcel } from '../../src/excel';
import { edit } from '../contract/hostContract';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';

let opened: OpenedExcel;
const open = (): OpenedExcel => (opened = openHostOn([['a', 1]]));

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

/** Lets everything run that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('selecting', () => {
  test('brings the sheet to the front first', async () => {
    const { host, excel } = open();
    const other = addSheet(excel, [['x']]);
    await host.select('Sheet2', fromA1('C5')!);
    expect(excel.book.active).toBe(other);
    expect(excel.book.selection).toEqual([other.id, { top: 4, left: 2, bottom: 4, right: 2 }]);
    expect(excel.writes).toEqual(['Worksheet.Activate', 'Range.Select']);
  });

  test('a cell of a hidden sheet is refused', async () => {
    const { host, excel } = open();
    addSheet(excel, [['x']], { isHidden: true });
    await expect(host.select('Sheet2', fromA1('C5')!)).rejects.toThrow(
      'Cell C5 was not selected because sheet "Sheet2" is hidden: right-click a sheet tab, choose Unhide, and try again.',
    );
    expect(excel.writes).toEqual([]);
  });

  test('while another workbook is in front', async () => {
    const { host, excel } = open();
    excel.plan({ request: 3, how: 'refused', code: 'InactiveWorkbook' });
    await expect(host.select('Sheet1', fromA1('A1')!)).rejects.toThrow(
      'The cell was not selected because another workbook or a chart is in front: click a cell of this workbook, then try again.',
    );
  });
});

describe('the active cell', () => {
  test('is where the user is', async () => {
    const { host, excel } = open();
    const other = addSheet(excel, [['x']]);
    expect(await host.activeCell()).toEqual({ sheet: 'Sheet1', cell: { row: 0, column: 0 } });
    excel.book.active = other;
    excel.book.selection = [other.id, { top: 4, left: 2, bottom: 8, right: 3 }];
    expect(await host.activeCell()).toEqual({ sheet: 'Sheet2', cell: { row: 4, column: 2 } });
    expect(excel.writes).toEqual([]);
  });

  test('is none while a chart is selected', async () => {
    const { host, excel } = open();
    excel.book.isChartSelected = true;
    expect(await host.activeCell()).toBeNull();
  });
});

describe('settings', () => {
  test('come back as they were saved, in the workbook', async () => {
    const { host, excel } = open();
    expect(await host.settings.get()).toBeNull();
    const settings = { version: 1, rules: { 'target-missing': { off: true } }, note: 'é "quoted"' };
    await host.settings.set(settings);
    expect(await host.settings.get()).toEqual(settings);
    expect(excel.book.settings.size).toBe(1);
    await host.settings.set({});
    expect(await host.settings.get()).toEqual({});
    expect(excel.book.settings.size).toBe(1);
  });

  test('that someone damaged are handed over as the text they are, so that they are not taken for none', async () => {
    const { host, excel } = open();
    await host.settings.set({ a: 1 });
    const [key] = [...excel.book.settings.keys()];
    excel.book.settings.set(key!, '{"a":');
    expect(await host.settings.get()).toBe('{"a":');
  });

  test('are asked for in one go where the file brought none, in two where it did, and nothing is written', async () => {
    const { host, excel } = open();
    await host.settings.get();
    expect(excel.log).toHaveLength(1);
    excel.book.xmlParts.set('{A}', writeStoredXml({ version: 1, revision: 2 }));
    await host.settings.get();
    expect(excel.log).toHaveLength(3);
    expect(excel.writes).toEqual([]);
    expect(excel.unknownMembers).toEqual([]);
  });

  test.each([
    ['in the file', 3, 2, { version: 1, revision: 3, from: 'file' }],
    ['by the add-in', 3, 4, { version: 1, revision: 4, from: 'add-in' }],
  ])('that were saved last %s count', async (_where, inFile, byAddIn, wanted) => {
    const { host, excel } = open();
    excel.book.xmlParts.set('{A}', '<other xmlns="urn:other">kept by someone else</other>');
    excel.book.xmlParts.set('{B}', writeStoredXml({ version: 1, revision: inFile, from: 'file' }));
    await host.settings.set({ version: 1, revision: byAddIn, from: 'add-in' });
    expect(await host.settings.get()).toEqual(wanted);
    expect(excel.book.xmlParts.size).toBe(2);
    // As `emptiesUndo` says: Office.js has no way to keep a setting that leaves the undo list whole.
    expect(excel.undoLosses).toBe(1);
    expect(excel.unknownMembers).toEqual([]);
  });

  test('of two parts in the file that were saved last count', async () => {
    const { host, excel } = open();
    for (const revision of [2, 5, 4]) {
      excel.book.xmlParts.set(`{${revision}}`, writeStoredXml({ version: 1, revision, note: '<&> “é”' }));
    }
    expect(await host.settings.get()).toEqual({ version: 1, revision: 5, note: '<&> “é”' });
  });

  test('too long to be safe are refused', async () => {
    const { host, excel } = open();
    await expect(host.settings.set('x'.repeat(100_001))).rejects.toThrow(
      'The settings were not saved because they are longer than 100 thousand characters',
    );
    expect(excel.writes).toEqual([]);
  });
});

describe('changes', () => {
  async function listen(): Promise<
    OpenedExcel & { told: (readonly SheetChange[])[]; stop: () => Promise<void> }
  > {
    const one = open();
    one.timers.isHolding = true;
    const told: (readonly SheetChange[])[] = [];
    const stop = await one.host.onChange((changes) => told.push(changes));
    return { ...one, told, stop };
  }

  test('in quick succession are told once, by sheet', async () => {
    const { excel, sheet, timers, told } = await listen();
    const other = addSheet(excel, [['x']]);
    excel.typeByHand(sheet, 'B1', 2);
    excel.typeByHand(sheet, 'B2', 3);
    excel.typeByHand(other, 'C4', 'y', 'Remote');
    await settle();
    expect(told).toEqual([]);
    expect(timers.pauses).toBe(1);
    timers.firePauses();
    await settle();
    const cell = (a1: string) => ({
      top: fromA1(a1)!.row,
      bottom: fromA1(a1)!.row,
      left: fromA1(a1)!.column,
      right: fromA1(a1)!.column,
    });
    expect(told).toEqual([
      [
        { sheet: 'Sheet1', cells: [cell('B1'), cell('B2')] },
        { sheet: 'Sheet2', cells: [cell('C4')] },
      ],
    ]);
    excel.typeByHand(sheet, 'B1', 4);
    await settle();
    timers.firePauses();
    await settle();
    expect(told).toHaveLength(2);
  });

  test('of our own are not told', async () => {
    const { host, excel, timers, told } = await listen();
    const sent: unknown[] = [];
    const { sendEvent } = excel;
    excel.sendEvent = (...event) => {
      sent.push(event);
      sendEvent(...event);
    };
    expect(await host.apply([edit('B1', 1, 2)])).toEqual([]);
    await settle();
    expect(sent.length).toBeGreaterThan(0);
    expect(timers.pauses).toBe(0);
    expect(told).toEqual([]);
  });

  test('are told without a name where Excel will not give it', async () => {
    const { excel, sheet, timers, told } = await listen();
    excel.typeByHand(sheet, 'B1', 2);
    await settle();
    excel.misbehaviour.isEditingCell = true;
    timers.firePauses();
    await settle();
    expect(told).toMatchObject([[{ sheet: null }]]);
  });

  test('are told no more once nobody listens', async () => {
    const { excel, sheet, timers, told, stop } = await listen();
    excel.typeByHand(sheet, 'B1', 2);
    await settle();
    await stop();
    timers.firePauses();
    excel.typeByHand(sheet, 'B1', 3);
    await settle();
    expect(told).toEqual([]);
    expect([...excel.listenedTo]).toEqual([]);
    expect(timers.pauses).toBe(0);
  });
});

describe('an older Excel', () => {
  test('than ExcelApi 1.14 is refused at once', () => {
    const { excel } = open();
    excel.level = 13;
    expect(() => openExcel()).toThrow(
      'Scorecard Checker cannot work here because this Excel is older than it needs',
    );
    excel.level = 14;
    expect(() => openExcel()).not.toThrow();
  });

  test('everything works with ExcelApi 1.14', async () => {
    const { host, excel, sheet } = open();
    excel.level = 14;
    await host.read('Sheet1');
    await host.apply([edit('B1', 1, 2)]);
    await host.revert();
    await host.mark([{ sheet: 'Sheet1', cell: fromA1('A1')!, severity: 'error', text: '' }]);
    await host.clearMarks();
    await host.writeReport([['a']]);
    await host.removeReport();
    await host.settings.set({});
    await host.select('Sheet1', fromA1('A1')!);
    await (
      await host.onChange(() => undefined)
    )();
    expect(sheet.at(fromA1('B1')!)!.value).toBe(1);
  });

  test('that lacks something after all says so', async () => {
    const { host, excel } = open();
    excel.level = 12;
    await expect(host.read('Sheet1')).rejects.toThrow(
      'Sheet "Sheet1" was not read because this version of Excel cannot do it: update Office, or use Excel on the web.',
    );
  });
});
