import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fromA1 } from '../../src/core/sheet/address';
import { openWorkbook } from '../../src/file';
import { serveToTests } from '../support/build';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser, lookOf } from './support/browser';
import {
  contrastLooks,
  expectNoSidewaysScrolling,
  type Look,
  takePicture,
  usualLook,
  zoomed,
} from './support/look';

const wide: Look = { ...usualLook, name: '1366-light', width: 1366, height: 768 };
const looks: readonly Look[] = [
  wide,
  { ...wide, name: '1366-dark', colorScheme: 'dark' },
  { ...usualLook, name: '450-light', width: 450, height: 800 },
  { ...contrastLooks[0]!, width: 1366, height: 768 },
  zoomed(400),
];

describeInBrowser('the sheet of the workbench', (browser) => {
  const site = serveToTests();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorecard-sheet-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(look = wide): Promise<Page> {
    const page = await browser.newPage(look);
    await page.goto(`${site.url}workbench.html?sample&as-of=2017-04-15`);
    await page.getByRole('heading', { name: /^Not ready/ }).waitFor();
    const toSheet = page.getByRole('button', { name: 'Show sheet' });
    if (await toSheet.isVisible()) await toSheet.click();
    return page;
  }

  const cell = (page: Page, a1: string) => {
    const { row, column } = fromA1(a1)!;
    return page.getByRole('grid').locator(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`);
  };
  const paste = (page: Page, a1: string, text: string) =>
    cell(page, a1)
      .and(page.locator(':focus'))
      .evaluate((focused, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        focused.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
  async function expectFocusInWindow(page: Page, focused: Locator): Promise<void> {
    await focused.and(page.locator(':focus')).waitFor();
    const { y, height } = (await focused.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(lookOf(page).height);
  }
  const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

  test('a marked cell shows its finding in the pane and beside its value', async () => {
    const page = await open();
    await cell(page, 'F6').click();
    await page.getByRole('region', { name: 'Details of F6' }).waitFor();
    const note = page.getByRole('group', { name: 'Chosen cell' });
    expect(await note.textContent()).toMatch(/Query:.*17/);
    expect(await cell(page, 'F6').evaluate((one) => one === document.activeElement)).toBe(true);
    await cell(page, 'F8').hover();
    await cell(page, 'F14').hover();
    const tip = page.getByRole('tooltip');
    expect(await tip.textContent()).toMatch(/^Query/);
    // Under a cell in the upper part of the sheet, above one in the lower.
    for (const [a1, says, isBelow] of [
      ['F6', /^Query/, true],
      ['F18', /^Query/, false],
    ] as const) {
      // A tip may stand over the next cell until the pointer leaves.
      await page.mouse.move(1, 1);
      await tip.waitFor({ state: 'detached' });
      await cell(page, a1).hover();
      await tip.filter({ hasText: says }).waitFor();
      const [of, at] = await Promise.all([cell(page, a1).boundingBox(), tip.boundingBox()]);
      const gap = isBelow ? at!.y - (of!.y + of!.height) : of!.y - (at!.y + at!.height);
      expect(Math.abs(gap)).toBeLessThanOrEqual(2);
    }
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tooltip').count()).toBe(0);
  });

  test('F6 goes to the findings and back, and Tab stays inside what is chosen', async () => {
    const page = await open();
    await cell(page, 'G6').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    for (const next of ['H6', 'G7', 'H7', 'G6']) {
      await page.keyboard.press('Tab');
      expect(await cell(page, next).evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await page.keyboard.press('F6');
    expect(await page.locator(':focus').getAttribute('role')).toBe('tab');
    await page.keyboard.press('F6');
    expect(await cell(page, 'G6').evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test.each([wide, looks[2]!, zoomed(400)])(
    'a fill by the corner, a paste and a Delete of many cells are one undo each: $name',
    async (look) => {
      const page = await open(look);
      const box = page.getByRole('textbox', { name: 'Cell address: type one to go there' });
      await box.fill('G5');
      await box.press('Enter');
      await expectFocusInWindow(page, cell(page, 'G5'));
      await takePicture(page, `went-${look.name}`);
      await cell(page, 'G5').click();
      await page.keyboard.press('Shift+ArrowRight');
      await cell(page, 'H7').scrollIntoViewIfNeeded();
      const corner = (await page.locator('.handle').boundingBox())!;
      const end = (await cell(page, 'H7').boundingBox())!;
      await page.mouse.move(corner.x + 3, corner.y + 3);
      await page.mouse.down();
      await page.mouse.move(end.x + 20, end.y + 5, { steps: 6 });
      await page.mouse.up();
      await cell(page, 'H7').filter({ hasText: '87' }).waitFor();
      await takePicture(page, `filled-${look.name}`);
      await page.keyboard.press('Delete');
      await cell(page, 'G5').filter({ hasNotText: /./ }).waitFor();
      await undo(page).click();
      await cell(page, 'H7').filter({ hasText: '87' }).waitFor();
      await undo(page).click();
      await cell(page, 'H7').filter({ hasText: '20' }).waitFor();
      await page.getByText(/No changes made$/).waitFor();
      await cell(page, 'G6').click();
      await paste(page, 'G6', '71\t72\n73\t74');
      await cell(page, 'H7').filter({ hasText: '74' }).waitFor();
      await takePicture(page, `pasted-${look.name}`);
      await undo(page).click();
      await cell(page, 'H7').filter({ hasText: '20' }).waitFor();
      await page.getByText(/No changes made$/).waitFor();
      await cell(page, 'G6').click();
      for (let row = 7; row <= 15; row++) await page.keyboard.press('ArrowDown');
      await expectFocusInWindow(page, cell(page, 'G15'));
    },
  );

  test('a worker that stops is replaced with all that was changed, and a copy says what it is', async () => {
    const page = await open();
    await cell(page, 'G7').click();
    await page.keyboard.type('55');
    await page.keyboard.press('Enter');
    await page.getByText('Changed, not saved yet').waitFor();
    await page.workers()[0]!.evaluate(() => {
      self.close();
    });
    await page.getByText(/was started again/).waitFor();
    await cell(page, 'G7').filter({ hasText: '55' }).waitFor();
    await takePicture(page, 'restarted');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('sample-scorecard (checked).xlsx');
    const path = join(folder, 'copy.xlsx');
    await download.saveAs(path);
    const { row, column } = fromA1('G7')!;
    const [grid] = openWorkbook(readFileSync(path), 'copy.xlsx').grids();
    expect(grid!.rows[row]?.[column]?.value).toBe(55);
    await page
      .getByText(/^Saved in your downloads as “sample-scorecard \(checked\)\.xlsx”.*All changes are saved$/)
      .waitFor();
  });

  test('keys alone find, widen, zoom and move the splitter', async () => {
    const page = await open();
    await cell(page, 'C5').click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('attendance');
    await page.getByText('1 of 2').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 of 2').waitFor();
    await page.keyboard.press('Escape');
    expect(await cell(page, 'B109').evaluate((one) => one === document.activeElement)).toBe(true);
    const width = async () => (await cell(page, 'B109').boundingBox())!.width;
    const before = await width();
    await page.getByRole('button', { name: 'Columns, fill and zoom' }).press('Enter');
    await page.getByRole('button', { name: 'Wider' }).press('Enter');
    expect(await width()).toBe(before + 16);
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    expect(await width()).toBe(Math.round((before + 16) * 1.1));
    const splitter = page.getByRole('separator', { name: 'Width of the findings' });
    await splitter.press('ArrowLeft');
    expect(await splitter.getAttribute('aria-valuenow')).toBe('416');
    expect((await page.getByRole('region', { name: 'Scorecard Checker' }).boundingBox())!.width).toBe(416);
  });

  test.each(looks)('it is readable: $name', async (look) => {
    const page = await open(look);
    for (const [name, bar] of [
      ['Find', 'find'],
      ['Columns, fill and zoom', 'tools'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await takePicture(page, `${bar}-${look.name}`);
      await expectNoSidewaysScrolling(page);
      await expectNoAxeViolations(page);
    }
  });
});
