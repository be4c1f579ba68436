import { fromA1, rangeFromA1 } from '../../src/core/sheet/address';
import type { EmulatedExcel } from '../excel-host/emulatedExcel';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';
import { describeHost, type ContractSheet } from './hostContract';
import { describeLiveHost } from './liveHostContract';

/** What the emulated Excel does, and which documented fact each of it rests on, is in test/excel-host/README.md. */
let excel: EmulatedExcel;

function open(first: ContractSheet, ...others: readonly ContractSheet[]): OpenedExcel {
  const opened = openHostOn(first.rows, first);
  excel = opened.excel;
  furnish(first, 0);
  others.forEach((sheet, index) => {
    addSheet(excel, sheet.rows, sheet);
    furnish(sheet, index + 1);
  });
  return opened;
}

function furnish({ isProtected = false, unlocked = [], arrays = [] }: ContractSheet, index: number): void {
  const sheet = excel.book.sheets[index]!;
  sheet.isProtected = isProtected;
  for (const a1 of unlocked) sheet.ensure(fromA1(a1)!).isLocked = false;
  sheet.arrays = arrays.map((text) => rangeFromA1(text)!);
}

afterEach(() => {
  expect(excel.unknownMembers).toEqual([]);
  expect(excel.references.size).toBe(0);
});

describeHost('Excel', (first, ...others) => open(first!, ...others).host);

describeLiveHost('Excel', (first, ...others) => {
  const { host, excel } = open(first!, ...others);
  return {
    host,
    type: (sheet, a1, input) => {
      excel.typeByHand(
        excel.book.sheets.find(({ name }) => name === sheet)!,
        a1,
        input,
      );
      return Promise.resolve();
    },
    settle: async () => {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    },
  };
});
