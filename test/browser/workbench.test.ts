import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { fromA1 } from '../../src/core/sheet/address';
import { openWorkbook } from '../../src/file';
import { serveToTests } from '../support/build';
import { sampleBytes } from '../support/sample';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser } from './support/browser';
import {
  contrastLooks,
  expectNoSidewaysScrolling,
  keepPicture,
  type Look,
  takePicture,
  usualLook,
  zoomed,
} from './support/look';
import { externalRequests } from './support/watch';

const wide: Look = { ...usualLook, name: '1366-light', width: 1366, height: 768 };
const looks: readonly Look[] = [
  wide,
  { ...wide, name: '1366-dark', colorScheme: 'dark' },
  { ...wide, name: '700-light', width: 700 },
  ...contrastLooks.map((look) => ({ ...look, width: 1366, height: 768 })),
  zoomed(200),
  zoomed(400),
];

describeInBrowser('the workbench', (browser) => {
  const site = serveToTests();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorecard-workbench-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(search = '?sample&as-of=2017-04-15', look = wide): Promise<Page> {
    const page = await browser.newPage(look);
    await page.goto(`${site.url}workbench.html${search}`);
    return page;
  }

  async function openChecked(look = wide): Promise<Page> {
    const page = await open(undefined, look);
    await verdict(page).waitFor();
    return page;
  }

  const verdict = (page: Page) =>
    page.getByRole('heading', { name: /^Not ready: \d+ to fix, \d+ to explain$/ });
  const finding = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
  const grid = (page: Page) => page.getByRole('grid');
  const active = (page: Page) => grid(page).locator('[role="gridcell"][data-active]');

  async function activeCell(page: Page): Promise<string> {
    const cell = active(page);
    return `${await cell.getAttribute('data-row')},${await cell.getAttribute('data-column')}`;
  }

  async function counts(page: Page): Promise<string> {
    return ((await verdict(page).textContent()) ?? '').match(/\d+/g)!.join();
  }

  async function choose(page: Page, name: string, path: string): Promise<void> {
    await page.locator(`input[type="file"][aria-label="${name}"]`).setInputFiles(path);
  }

  async function saveCopy(page: Page, name: string): Promise<string> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const path = join(folder, name);
    await (await download).saveAs(path);
    return path;
  }

  test('one address shows the sample, checked', async () => {
    const page = await openChecked();
    expect(await counts(page)).toBe('13,37');
    expect(await grid(page).getAttribute('aria-rowcount')).toBeTruthy();
    await takePicture(page, 'sample');
    expect(externalRequests(page)).toEqual([]);
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
    expect(scripts.join()).not.toMatch(/office/i);
  });

  test('an officer’s day: go to, fix, explain, fill, apply, revert, save, open again', async () => {
    const page = await openChecked();

    // A finding shows its cell in the sheet, and the focus stays in the list.
    await finding(page, /^Parts do not add up/).click();
    await finding(page, /^C76/).click();
    await page.getByRole('region', { name: 'Details of C76' }).waitFor();
    expect(await activeCell(page)).toBe('75,2');
    expect(await active(page).isVisible()).toBe(true);
    expect(await finding(page, /^C76/).evaluate((item) => item === document.activeElement)).toBe(true);

    // Typing the right figure into the sheet puts it right.
    await active(page).click();
    await page.keyboard.type('6400');
    await page.keyboard.press('Enter');
    await page.getByText('Not ready: 12 to fix').waitFor();
    expect(await activeCell(page)).toBe('76,2');
    expect(await finding(page, /^C76/).count()).toBe(0);

    // Explaining.
    await page.getByRole('treeitem', { name: /^Queries/ }).focus();
    for (let steps = 0; steps < 4; steps++) {
      const item = page.locator('[role="treeitem"]:focus');
      if ((await item.getAttribute('aria-level')) === '3') break;
      await page.keyboard.press(
        (await item.getAttribute('aria-expanded')) === 'false' ? 'ArrowRight' : 'ArrowDown',
      );
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Explain…' }).click();
    await page
      .getByRole('textbox', { name: 'Reason' })
      .fill('The county opened two special schools in September.');
    await page.getByRole('button', { name: 'Save reason' }).click();
    await page
      .getByText(/12 to fix, 36 to explain/)
      .first()
      .waitFor();

    // A fill: apply and revert, then apply for good.
    for (const cell of ['G10', 'H10']) await typeInto(page, cell, null);
    await page.getByRole('tab', { name: 'Trajectories' }).click();
    const apply = page.getByRole('button', { name: /^Apply \d+ targets?$/ });
    await apply.click();
    await page
      .getByText(/targets? filled in/)
      .first()
      .waitFor();
    await page.getByRole('tabpanel').getByRole('button', { name: 'Revert' }).click();
    await page
      .getByText(/^Reverted/)
      .first()
      .waitFor();
    await apply.click();
    await page
      .getByText(/targets? filled in/)
      .first()
      .waitFor();
    await takePicture(page, 'day-filled');

    // Saved: only the touched sheet and what keeps the reason are other than they were.
    const path = await saveCopy(page, 'saved.xlsx');
    const [before, after] = [unzipSync(sampleBytes()), unzipSync(readFileSync(path))];
    const changed = Object.keys({ ...before, ...after }).filter(
      (part) => !before[part] || !after[part] || Buffer.compare(before[part], after[part]) !== 0,
    );
    const known =
      /^(xl\/worksheets\/sheet1\.xml|xl\/workbook\.xml|xl\/calcChain\.xml|customXml\/.*|\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels)$/;
    expect(changed.filter((part) => !known.test(part))).toEqual([]);
    const host = openWorkbook(readFileSync(path), 'saved.xlsx');
    const [old, now] = [openWorkbook(sampleBytes(), 'sample.xlsx'), host].map((one) =>
      one.read('Appendix 1'),
    );
    const differing: string[] = [];
    now!.rows.forEach((row, index) =>
      row?.forEach((cell, column) => {
        if (JSON.stringify(cell?.value) !== JSON.stringify(old!.rows[index]?.[column]?.value))
          differing.push(`${index},${column}`);
      }),
    );
    expect(differing).toContain('75,2');
    expect(differing.filter((place) => !['75,2', '9,6', '9,7'].includes(place))).toEqual([]);

    // Opened again: what was put right is right, and the reason is still there.
    await choose(page, 'Open', path);
    await page.getByRole('heading', { name: 'saved.xlsx' }).waitFor();
    await verdict(page).waitFor();
    await page.getByRole('switch', { name: 'Show explained (1)' }).waitFor();
  }, 120_000);

  test('the README shows it with a finding chosen', async () => {
    const page = await openChecked();
    await finding(page, /^Parts do not add up/).click();
    await finding(page, /^C76/).click();
    await page.getByRole('button', { name: 'Why?' }).click();
    await keepPicture(page, 'workbench');
  });

  test('a reason alone is something to save, and is not thrown away for another file', async () => {
    const page = await openChecked();
    await page.getByRole('treeitem', { name: /^Queries/ }).click();
    await page.getByRole('treeitem', { name: /^Target easier than the past target/ }).click();
    await finding(page, /^F6 /).click();
    await page.getByRole('button', { name: 'Explain…' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The county opened two special schools.');
    await page.getByRole('button', { name: 'Save reason' }).click();
    await page.getByText('Changed, not saved yet').waitFor();
    await drop(page, 'other.xlsx', sampleBytes());
    await page.getByText('“sample-scorecard.xlsx” has changes that are not saved.').waitFor();
  });

  test('a sheet is found again as it was left', async () => {
    const page = await openChecked();
    await finding(page, /^Parts do not add up/).click();
    await finding(page, /^C76/).click();
    await page.getByRole('button', { name: 'More' }).click();
    await active(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Write report' }).click();
    await page.getByRole('tab', { name: 'Scorecard report', selected: true }).waitFor();
    await page.getByRole('tab', { name: 'Appendix 1' }).click();
    await page.locator('[role="gridcell"][data-active][data-row="76"]').waitFor();
    expect(await activeCell(page)).toBe('76,2');
  });

  test('undo goes back to the very file that was opened', async () => {
    const page = await openChecked();
    await typeInto(page, 'C5', '12');
    await typeInto(page, 'D6', 'tbc');
    await page.getByText('Changed, not saved yet').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/No changes made$/).waitFor();
    const path = await saveCopy(page, 'undone.xlsx');
    expect(Buffer.compare(readFileSync(path), sampleBytes())).toBe(0);
  });

  test('a cell takes no formula, and says where to type it', async () => {
    const page = await openChecked();
    await typeInto(page, 'C5', '=1+1');
    await page
      .getByText(/formula/i)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  test('files that cannot be opened get one clear sentence', async () => {
    const page = await open('');
    const bad = (name: string, bytes: Uint8Array | string) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    const large = bad('large.xlsx', 'PK');
    truncateSync(large, 201 * 1024 * 1024);
    const ole = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ]);
    for (const [path, sentence] of [
      [bad('letter.pdf', '%PDF-1.4'), /it is a PDF, not a workbook/],
      [bad('cut.xlsx', sampleBytes().slice(0, 5000)), /cut short/],
      [bad('old.xlsx', ole), /“?"old\.xlsx"/],
      [large, /has 201 MB, and 200 MB is the most/],
    ] as const) {
      await choose(page, 'Choose a file', path);
      await page.getByRole('alert').getByText(sentence).waitFor();
      await expectNoAxeViolations(page);
    }
    await takePicture(page, 'trouble');
  });

  test('a dropped file is opened, and one with changes is not thrown away for it', async () => {
    const page = await open('');
    await drop(page, 'dropped.xlsx', sampleBytes());
    await page.getByRole('heading', { name: 'dropped.xlsx' }).waitFor();
    await verdict(page).waitFor();
    await typeInto(page, 'C5', '12');
    await drop(page, 'other.xlsx', sampleBytes());
    await page.getByText('“dropped.xlsx” has changes that are not saved.').waitFor();
    await takePicture(page, 'unsaved');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByRole('heading', { name: 'dropped.xlsx' }).count()).toBe(1);
    await drop(page, 'other.xlsx', sampleBytes());
    await page.getByRole('button', { name: 'Open without saving' }).click();
    await page.getByRole('heading', { name: 'other.xlsx' }).waitFor();
  });

  test('once loaded it needs no server', async () => {
    const page = await openChecked();
    // The other views are fetched a moment after the first is drawn.
    await page.waitForTimeout(2000);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'Trajectories' }).click();
    await page
      .getByRole('heading', { name: /targets/ })
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('searchbox').first().waitFor();
    await page.getByRole('tab', { name: 'Dates' }).click();
    await page.getByRole('button', { name: /^Copy/ }).first().waitFor();
    await typeInto(page, 'C5', '12');
    await page.getByText('Changed, not saved yet').waitFor();
  });

  test.each(looks)('it is readable: $name', async (look) => {
    const page = await open('', look);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await inspect(page, `start-${look.name}`);
    await page.getByRole('button', { name: 'Try it on the sample' }).click();
    await verdict(page).waitFor();
    await inspect(page, `open-${look.name}`);
    const toSheet = page.getByRole('button', { name: 'Show sheet' });
    if (await toSheet.isVisible()) {
      await toSheet.click();
      await grid(page).waitFor();
      await inspect(page, `sheet-${look.name}`);
    }
  });

  test.each(['dark', 'light'] as const)(
    'before it has arrived its ground is %s already',
    async (colorScheme) => {
      const page = await browser.newPage({ ...wide, colorScheme });
      await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.goto(`${site.url}workbench.html`);
      const ground = await page.evaluate(
        async (png) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${png}`;
          await picture.decode();
          const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
          canvas.drawImage(picture, 0, 0);
          return canvas.getImageData(0, 0, 1, 1).data[0]!;
        },
        (await page.screenshot()).toString('base64'),
      );
      expect(ground < 128).toBe(colorScheme === 'dark');
    },
  );

  async function inspect(page: Page, name: string): Promise<void> {
    await takePicture(page, name);
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
  }

  /** Types into one of the first cells; null clears it. */
  async function typeInto(page: Page, a1: string, input: string | null): Promise<void> {
    const { row, column } = fromA1(a1)!;
    await active(page).focus();
    await page.keyboard.press('Control+Home');
    await grid(page).locator(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`).click();
    if (input === null) await page.keyboard.press('Delete');
    else {
      await page.keyboard.type(input);
      await page.keyboard.press('Enter');
    }
  }

  async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    const data = await page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('body', type, { dataTransfer: data });
  }
});
