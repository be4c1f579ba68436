import type { Locator, Page } from 'playwright-core';
import { fromA1, toA1 } from '../../src/core/sheet/address';
import { serveToTests } from '../support/build';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser } from './support/browser';
import { contentsOf, type KentInExcel, openKent, tabTo, theDay } from './support/kent';
import {
  contrastLooks,
  expectNoSidewaysScrolling,
  keepPicture,
  type Look,
  paneLooks,
  takePicture,
  usualLook,
  zoomed,
} from './support/look';
import { openPane } from './support/pane';
import { expectOnlyOfficeJs } from './support/watch';

describeInBrowser('the task pane on the emulated Excel', (browser) => {
  const site = serveToTests();
  let kent: KentInExcel;

  async function open(look: Look = usualLook, view = ''): Promise<Page> {
    kent = openKent();
    const page = await browser.newPage(look);
    await page.clock.setFixedTime(theDay);
    await openPane(page, kent.excel, `${site.url}taskpane.html${view}`);
    return page;
  }

  async function check(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Check this workbook' }).click();
    await verdict(page).waitFor();
  }

  const verdict = (page: Page) =>
    page.getByRole('heading', { name: /^Not ready: \d+ to fix, \d+ to explain$/ });
  const finding = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
  const details = (page: Page) => page.getByRole('region', { name: /^Details of/ });
  const said = (page: Page) => page.locator('[aria-live="polite"]').allTextContents();
  const selected = () =>
    toA1({ row: kent.excel.book.selection![1].top, column: kent.excel.book.selection![1].left });

  async function counts(page: Page): Promise<number[]> {
    return ((await verdict(page).textContent()) ?? '').match(/\d+/g)!.map(Number);
  }

  test('an officer’s day, by keyboard alone', async () => {
    const page = await open();
    const { excel, sheet } = kent;
    const asOpened = [contentsOf(sheet), excel.book.selection];

    // Check: nothing is written, Excel is asked three times at most, and the undo list stays.
    await tabTo(page, 'button', 'Check this workbook');
    excel.log.length = 0;
    await page.keyboard.press('Enter');
    await verdict(page).waitFor();
    expect(excel.log.length).toBeLessThanOrEqual(3);
    expect(excel.undoLosses).toBe(0);
    expect(excel.writes).toEqual([]);
    expect([contentsOf(sheet), excel.book.selection]).toEqual(asOpened);
    expect((await said(page)).join()).toMatch(/110 indicators checked\. \d+ to fix, \d+ to explain/);
    await takePicture(page, 'day-1-checked');
    const [errors, queries] = (await counts(page)) as [number, number];

    // Walk: the sheet follows, the focus stays.
    await tabTo(page, 'treeitem', /./);
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 40 && !(await isOn(page, /^C6/)); steps++) {
      if (await isClosed(page)) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await details(page).waitFor();
    await until(() => selected() === 'C6');
    expect(await isOn(page, /^C6/)).toBe(true);
    expect(excel.writes.filter((what) => !/Activate|Select/.test(what))).toEqual([]);

    // Fix it, and take the fix back.
    await tabTo(page, 'button', 'Fix…');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Fix C6' }).getByRole('listitem').first().waitFor();
    await takePicture(page, 'day-2-fix-preview');
    await tabTo(page, 'button', 'Apply');
    await page.keyboard.press('Enter');
    await page.getByText('Fixed: 1 cell changed.').first().waitFor();
    expect(sheet.at(fromA1('C6')!)!.value).toBe(19);
    await expectCounts(page, (now) => now[0] === errors - 1);

    // Explain a query: a poor reason is refused, a good one kept.
    await page.getByRole('treeitem', { name: /^Queries/ }).focus();
    if (await isClosed(page)) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    for (let steps = 0; steps < 80 && !(await isOn(page, /^Target easier than the past target/)); steps++) {
      await page.keyboard.press('ArrowDown');
    }
    if (await isClosed(page)) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page)
      .getByRole('heading', { name: /^Query/ })
      .waitFor();
    const explained = (await details(page).getByRole('heading', { level: 2 }).textContent())!
      .split(' ')
      .at(-1)!;
    await until(() => selected() === explained);
    await tabTo(page, 'button', 'Explain…');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Reason' }).waitFor();
    await page.keyboard.type('ok');
    await tabTo(page, 'button', 'Save reason');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    await takePicture(page, 'day-3-reason-refused');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Two schools closed in July and their pupils moved out of the county.');
    await tabTo(page, 'button', 'Save reason');
    await page.keyboard.press('Enter');
    await page.getByText('1 reason added.').first().waitFor();
    await expectCounts(page, (now) => now[1] === queries - 1);

    // The cell changes: the explanation lapses.
    const value = sheet.at(fromA1(explained)!)!.value;
    excel.typeByHand(sheet, explained, typeof value === 'number' ? value - 0.5 : 1);
    await page
      .getByText(/Reason out of date/)
      .first()
      .waitFor();
    await takePicture(page, 'day-4-reason-lapsed');

    // Fill a row, apply, revert.
    await page.getByRole('tab', { name: 'Trajectories' }).focus();
    await page.keyboard.press('Enter');
    const apply = page.getByRole('button', { name: /^Apply \d+ targets?$/ });
    await apply.waitFor();
    const before = contentsOf(sheet);
    await takePicture(page, 'day-5-trajectories');
    await tabTo(page, 'button', /^Apply \d+ targets?$/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/targets? filled in/)
      .first()
      .waitFor();
    const filled = ['G10', 'H10'].map((a1) => sheet.at(fromA1(a1)!)?.value);
    expect(filled.every((one) => typeof one === 'number')).toBe(true);
    await takePicture(page, 'day-6-filled');
    await page.getByRole('tabpanel').getByRole('button', { name: 'Revert' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Reverted/)
      .first()
      .waitFor();
    expect(contentsOf(sheet)).toEqual(before);

    // Marks and the report come and go.
    await page.getByRole('tab', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'More');
    await page.keyboard.press('Enter');
    for (const [button, outcome] of [
      ['Mark on sheet', /marked on the sheet/],
      ['Write report', /^The report is on sheet/],
      ['Remove report', /^The report is removed/],
      ['Clear marks', /^The marks are cleared/],
    ] as const) {
      await page.getByRole('button', { name: button }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(outcome).first().waitFor();
      if (button === 'Write report') expect(excel.book.sheets).toHaveLength(2);
    }
    expect(excel.book.sheets).toHaveLength(1);
    expect(contentsOf(sheet)).toEqual(before);
    expectOnlyOfficeJs(page);
  }, 120_000);

  test('the row of the cell that was right-clicked is the one to fill', async () => {
    const page = await open(usualLook, '?view=fill-row');
    await page.getByRole('tab', { name: 'Trajectories', selected: true }).waitFor();
    expectOnlyOfficeJs(page);
  });

  test('a change that Excel breaks off is announced as what it is', async () => {
    const page = await open();
    await check(page);
    const { excel, sheet } = kent;
    for (const [request, how] of [
      [1, 'refused'],
      [2, 'lost'],
      [2, 3],
    ] as const) {
      await page.getByRole('tab', { name: 'Trajectories' }).click();
      const apply = page.getByRole('button', { name: /^Apply \d+ targets?$/ });
      await apply.waitFor();
      const before = contentsOf(sheet);
      excel.plan({ request, how, code: 'GeneralException' });
      await apply.click();
      await page
        .getByText(/Nothing was (written|changed)|targets? filled in|half-way/)
        .first()
        .waitFor();
      excel.plan(null);
      const isWritten = typeof sheet.at(fromA1('G10')!)?.value === 'number';
      if (!isWritten) expect(contentsOf(sheet)).toEqual(before);
      else {
        expect(typeof sheet.at(fromA1('H10')!)?.value).toBe('number');
        await page.getByRole('tabpanel').getByRole('button', { name: 'Revert' }).click();
        await page
          .getByText(/^Reverted/)
          .first()
          .waitFor();
      }
      await page.getByRole('tab', { name: 'Check' }).click();
    }
  });

  test('the README shows its overview, its report and a row to fill', async () => {
    const page = await open({ ...usualLook, height: 760 });
    await check(page);
    await page.getByRole('heading', { name: 'By service' }).waitFor();
    await keepPicture(page, 'overview');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Report and sign-off' }).click();
    await page.getByRole('button', { name: 'Save for Word' }).waitFor();
    await keepPicture(page, 'report');
    await page.getByRole('tab', { name: 'Trajectories' }).click();
    await page.getByRole('button', { name: /^Apply/ }).waitFor();
    await page.getByRole('button', { name: /^Percentage of PVI EY providers/ }).click();
    await page.getByRole('img').first().waitFor();
    await keepPicture(page, 'task-pane');
  });

  test('what has the focus is never under the bar at the foot', async () => {
    const page = await open({ ...usualLook, width: 320, height: 640 });
    await check(page);
    await page.getByRole('button', { name: /^How your columns were read/ }).click();
    await page.getByRole('combobox', { name: 'Column A is for' }).selectOption({ label: 'Reference' });
    const set = page.getByRole('button', { name: 'Set 1 column' });
    expect(await isInSight(set)).toBe(true);
    await expectFocusInSight(page, 12);
    await page.getByRole('tab', { name: 'Trajectories' }).click();
    await page.getByLabel(/^Also replace/).click();
    await page.getByRole('checkbox', { name: 'All 94' }).waitFor();
    await expectFocusInSight(page, 4);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('button', { name: /^The table/ }).click();
    await page.getByRole('switch').first().click();
    await page.getByRole('button', { name: 'Save settings' }).waitFor();
    await expectFocusInSight(page, 30);
  });

  const looks = [...paneLooks, ...contrastLooks, zoomed(200), zoomed(400)];
  test.each(looks)('every view is readable: $name', async (look) => {
    const page = await open(look);
    await page.getByRole('button', { name: 'Check this workbook' }).waitFor();
    await inspect(page, `first-run-${look.name}`);
    await check(page);
    await page.getByRole('treeitem', { name: /^Figure typed as text/ }).focus();
    await page.keyboard.press('ArrowRight');
    await finding(page, /^C6/).click();
    await details(page).waitFor();
    await inspect(page, `check-${look.name}`);
    for (const [tab, landmark] of [
      ['Trajectories', page.getByRole('button', { name: /^Apply/ })],
      ['Dates', page.getByRole('button', { name: /^Copy/ }).first()],
      ['Documents', page.getByRole('heading', { level: 1, name: 'Documents' })],
      ['Settings', page.getByRole('searchbox').first()],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await landmark.waitFor();
      await inspect(page, `${tab.toLowerCase()}-${look.name}`);
    }
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Report and sign-off' }).click();
    await page.getByText(/^School Improvement: /).waitFor();
    await inspect(page, `report-${look.name}`);
  });

  async function inspect(page: Page, name: string): Promise<void> {
    await takePicture(page, name);
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  }

  /** Whether nothing lies over its middle. */
  function isInSight(target: Locator): Promise<boolean> {
    return target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over !== null && (element.contains(over) || over.contains(element));
    });
  }

  /** Presses Tab so often, and looks each time at what has the focus then. */
  async function expectFocusInSight(page: Page, steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if (!(await isInSight(focused))) throw new Error(`Not in sight: ${await focused.textContent()}`);
    }
  }

  async function isOn(page: Page, name: RegExp): Promise<boolean> {
    return finding(page, name).evaluateAll((all) => all.includes(document.activeElement as never));
  }

  /** Excel selects a cell a moment after it was asked to. */
  async function until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 50 && !isSo(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isSo()).toBe(true);
  }

  async function isClosed(page: Page): Promise<boolean> {
    return page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'false');
  }

  async function expectCounts(page: Page, isRight: (counts: number[]) => boolean): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      if (isRight(await counts(page))) return;
      await page.waitForTimeout(100);
    }
    throw new Error(`The counts stayed at ${(await counts(page)).join(', ')}`);
  }
});
