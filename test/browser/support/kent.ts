import type { Page } from 'playwright-core';
import { fromA1 } from '../../../src/core/sheet/address';
import { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { loadWorkbook } from '../../excel-host/loadWorkbook';
import type { ModelSheet } from '../../excel-host/model';
import { sampleBytes } from '../../support/sample';

/** The day that all tests on Kent's scorecard take place. */
export const theDay = new Date('2017-04-15T14:02:00');

export interface KentInExcel {
  readonly excel: EmulatedExcel;
  readonly sheet: ModelSheet;
}

/**
 * Kent's scorecard in an emulated Excel, with three things for an officer to do: a figure typed as text (C6), two
 * interim targets that are blank (G10, H10), and all that is the matter with the original.
 */
export function openKent(): KentInExcel {
  const excel = new EmulatedExcel();
  loadWorkbook(excel, sampleBytes(), 'Appendix 1.xlsx');
  const sheet = excel.book.sheets[0]!;
  sheet.ensure(fromA1('C6')!).value = '19';
  for (const a1 of ['G10', 'H10']) sheet.ensure(fromA1(a1)!).value = '';
  return { excel, sheet };
}

/** All that the cells hold, to compare before and after. */
export function contentsOf({ cells }: ModelSheet): unknown {
  return [...cells]
    .filter(([, { value, formula }]) => value !== '' || formula !== null)
    .map(([key, { value, formula, numberFormat }]) => [key, value, formula, numberFormat])
    .sort();
}

/** Presses Tab until the focus is on what has this role and name, as someone without a mouse does. */
export async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: RegExp | string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as never))) return;
  }
  throw new Error(`Tab never came to the ${role} ${String(name)}`);
}
