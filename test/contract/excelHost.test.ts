import { fromA1, rangeFromA1 } from '../../src/core/address';
import type { EmulatedExcel } from '../excel-host/emulatedExcel';
import { addSheet, openHostOn } from '../excel-host/openHost';
import { describeHost, type ContractSheet } from './hostContract';

let excel: EmulatedExcel;

function makeHost(
  first: ContractSheet,
  ...others: readonly ContractSheet[]
): ReturnType<typeof openHostOn>['host'] {
  const opened = openHostOn(first.rows, first);
  excel = opened.excel;
  furnish(first, 0);
  others.forEach((sheet, index) => {
    addSheet(excel, sheet.rows, sheet);
    furnish(sheet, index + 1);
  });
  return opened.host;
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

describeHost('Excel', (first, ...others) => makeHost(first!, ...others));
