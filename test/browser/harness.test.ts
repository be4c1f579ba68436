import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fromA1 } from '../../src/core/sheet/address';
import { EmulatedExcel } from '../excel-host/emulatedExcel';
import { addSheet } from '../excel-host/openHost';
import { serveToTests } from '../support/build';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser } from './support/browser';
import {
  contrastLooks,
  expectNoSidewaysScrolling,
  paneLooks,
  takePicture,
  usualLook,
  zoomed,
} from './support/look';
import { invokeCommand, openPane } from './support/pane';
import { expectOnlyOfficeJs, externalRequests, takeComplaints } from './support/watch';

describeInBrowser('a page beside the emulated Excel', (browser) => {
  const site = serveToTests(() => join(__dirname, 'fixtures'));
  let excel: EmulatedExcel;

  beforeEach(() => {
    excel = new EmulatedExcel();
    addSheet(excel, [['Indicator']]);
  });

  async function open(look = usualLook): Promise<Page> {
    const page = await browser.newPage(look);
    await openPane(page, excel, `${site.url}taskpane.html`);
    await page.locator('#host', { hasText: /./ }).waitFor();
    return page;
  }

  const shown = (page: Page, id: string): Promise<string | null> => page.locator(`#${id}`).textContent();

  const click = async (page: Page, name: string): Promise<string | null> => {
    await page.getByRole('button', { name }).click();
    await page.locator('#value').filter({ hasNotText: 'waiting' }).waitFor();
    return shown(page, 'value');
  };

  test('is told that it is in Excel for Windows, and which one', async () => {
    excel.level = 14;
    const page = await open();
    expect(await shown(page, 'host')).toBe('Excel PC 1.14 en-GB');
  });

  test('reads the workbook that the test holds, and writes into it', async () => {
    const page = await open();
    expect(await shown(page, 'value')).toBe('Indicator');
    expect(await click(page, 'Write')).toBe('done');
    expect(excel.book.sheets[0]!.at(fromA1('A1')!)!.value).toBe('written');
    expect(excel.writes).toEqual(['Range.Values']);
    expect(excel.references.size).toBe(0);
  });

  test('hears what a user types, and what it writes itself', async () => {
    const page = await open();
    excel.typeByHand(excel.book.sheets[0]!, 'B2', 5, 'Remote');
    await page.getByText('B2 Remote Unknown').waitFor();
    await click(page, 'Write');
    await page.getByText('A1 Local ThisLocalAddin').waitFor();
  });

  test.each(['GeneralException', 'AccessDenied', 'ActivityLimitReached'])(
    'is told of %s, at the request that the test chose',
    async (code) => {
      const page = await open();
      excel.plan({ request: 2, how: 'refused', code });
      expect(await click(page, 'Read')).toBe('Indicator');
      expect(await click(page, 'Read')).toBe(code);
      expect(await click(page, 'Read')).toBe('Indicator');
    },
  );

  test('is told of a cell that is being edited and of messages that are too large by numbers of Office', async () => {
    const page = await open();
    excel.misbehaviour.isEditingCell = true;
    expect(await click(page, 'Read')).toBe('InvalidOperationInCellEditMode');
    excel.misbehaviour.isEditingCell = false;
    excel.misbehaviour.requestBytes = 10;
    expect(await click(page, 'Read')).toBe('RequestPayloadSizeLimitExceeded');
    excel.misbehaviour.requestBytes = 5_000_000;
    excel.misbehaviour.responseBytes = 10;
    expect(await click(page, 'Read')).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('waits for an Excel that is silent', async () => {
    const page = await open();
    const silence = new Promise<void>((resolve) => (excel.onSilence = resolve));
    excel.plan({ request: 1, how: 'silent' });
    await page.getByRole('button', { name: 'Read' }).click();
    await silence;
    await page.waitForTimeout(200);
    expect(await shown(page, 'value')).toBe('waiting');
  });

  test('keeps settings in the workbook, one workbook apart from the other', async () => {
    excel.book.settings.set('seen', { times: 4 });
    const page = await open();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('succeeded {"times":5}').waitFor();
    expect([...excel.book.settings]).toEqual([['seen', { times: 5 }]]);
    excel = new EmulatedExcel();
    addSheet(excel, [['Other']]);
    const other = await open();
    await other.getByRole('button', { name: 'Keep' }).click();
    await other.getByText('succeeded {"times":1}').waitFor();
  });

  test('runs what a button of the ribbon is for', async () => {
    const page = await browser.newPage();
    await openPane(page, excel, `${site.url}taskpane.html`);
    await invokeCommand(page, 'sayHello');
    expect(await shown(page, 'ran')).toBe('sayHello');
  });

  test("is told Office's theme", async () => {
    const page = await open({ ...usualLook, colorScheme: 'dark' });
    expect(await shown(page, 'theme')).toBe('#1f1f1f true');
    const older = await browser.newPage();
    const theme = {
      bodyBackgroundColor: '#666666',
      bodyForegroundColor: '#ffffff',
      controlBackgroundColor: '#0a0a0a',
      controlForegroundColor: '#ffffff',
    };
    await openPane(older, excel, `${site.url}taskpane.html`, { theme });
    await older.getByText('#666666 undefined').waitFor();
  });

  test('asks nobody but Microsoft for Office.js', async () => {
    const page = await open();
    expectOnlyOfficeJs(page);
    expect(externalRequests(page).map((address) => address.replace(/.*\/hosted\//, ''))).toEqual([
      'office.js',
      'excel-win32-16.01.js',
      'en-us/office_strings.js',
    ]);
  });

  test('cannot reach anybody else, nor can its workers, and fails the test that lets it try', async () => {
    const page = await browser.newPage();
    // Not a page, so without the policy that the site has for its pages.
    await page.goto(`${site.url}taskpane.js`);
    await page.evaluate(async () => {
      await fetch('https://example.com/telemetry').catch(() => undefined);
      const source = "fetch('https://example.com/worker').catch(() => 0).then(() => postMessage(0))";
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      await new Promise((resolve) => (worker.onmessage = resolve));
      const socket = new WebSocket('wss://example.com/socket');
      await new Promise((resolve) => (socket.onclose = resolve));
    });
    expect(takeComplaints(page)).toEqual([
      'The page asked for https://example.com/telemetry',
      'The page asked for https://example.com/worker',
      'The page asked for wss://example.com/socket',
    ]);
  });

  test('fails the test where it throws or complains', async () => {
    const page = await open();
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(
      "console.error('not well'); setTimeout(() => { throw new Error('a fault of the page') })",
    );
    await thrown;
    const complaints = takeComplaints(page);
    expect(complaints).toHaveLength(2);
    expect(complaints.join()).toContain('not well');
    expect(complaints.join()).toContain('a fault of the page');
  });

  test('is checked by axe, which leaves out what only catches the focus', async () => {
    const page = await open();
    await expectNoAxeViolations(page);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML += '<i data-tabster-dummy tabindex="0" role="none"></i>';
    });
    await expectNoAxeViolations(page);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML += '<input id="nameless" />';
    });
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/label .* at #nameless: /);
  });

  test.each([paneLooks[0]!, paneLooks.at(-1)!, zoomed(200), zoomed(400)])(
    'can be looked at: $name',
    async (look) => {
      const page = await open(look);
      const seen = await page.evaluate(() => ({
        width: window.innerWidth,
        height: window.innerHeight,
        scale: window.devicePixelRatio,
        isDark: matchMedia('(prefers-color-scheme: dark)').matches,
        isContrast: matchMedia('(forced-colors: active)').matches,
      }));
      const { width, height, scale, colorScheme } = look;
      expect(seen).toEqual({ width, height, scale, isDark: colorScheme === 'dark', isContrast: false });
      await expectNoSidewaysScrolling(page);
      expect(existsSync(await takePicture(page, look.name))).toBe(true);
    },
  );

  // Windows' own background, text, button text and link, but for Desert's links, which are Chromium's.
  const palettes: Readonly<Record<string, readonly string[]>> = {
    aquatic: ['32, 32, 32', '255, 255, 255', '255, 255, 255', '117, 233, 252'],
    desert: ['255, 250, 239', '61, 61, 61', '32, 32, 32', '0, 99, 179'],
    dusk: ['45, 50, 54', '255, 255, 255', '182, 246, 240', '112, 235, 222'],
    'night-sky': ['0, 0, 0', '255, 255, 255', '255, 238, 50', '128, 128, 255'],
  };

  test.each(contrastLooks)('can be looked at in the contrast theme $name', async (look) => {
    const page = await open(look);
    const seen = await page.evaluate(() => {
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
      const isContrast = matchMedia('(forced-colors: active)').matches;
      const colours = ['Canvas', 'CanvasText', 'ButtonText', 'LinkText'].map((name) => {
        document.body.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(document.body).color;
      });
      document.body.style.cssText = '';
      return { isDark, isContrast, colours };
    });
    expect(seen).toEqual({
      isDark: look.colorScheme === 'dark',
      isContrast: true,
      colours: palettes[look.name]!.map((colour) => `rgb(${colour})`),
    });
    await expectNoAxeViolations(page);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML +=
        '<p style="forced-color-adjust: none; background: Highlight; color: HighlightText">Chosen</p>';
    });
    await expectNoAxeViolations(page);
    await takePicture(page, look.name);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML +=
        '<p id="pale" style="forced-color-adjust: none; background: #777; color: #888">Pale</p>';
    });
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/color-contrast .* at #pale: /);
  });

  test('is seen to be too wide', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.body.style.width = '400px';
    });
    await expect(expectNoSidewaysScrolling(page)).rejects.toThrow();
  });
});
