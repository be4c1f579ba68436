import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Bundles } from '../../tools/measureBundles';
import { expectNoAxeViolations } from '../browser/support/axe';
import { describeInBrowser } from '../browser/support/browser';
import { expectNoSidewaysScrolling, takePicture, usualLook } from '../browser/support/look';
import { officeJsFolder } from '../browser/support/officeJs';
import { invokeCommand, openPane } from '../browser/support/pane';
import { expectOnlyOfficeJs, takeComplaints } from '../browser/support/watch';
import { EmulatedExcel } from '../excel-host/emulatedExcel';
import { addSheet } from '../excel-host/openHost';
import { serveToTests } from '../support/build';

const site = serveToTests();
/** Scripts that the pane asks for by itself. */
let later: readonly string[];

beforeAll(() => {
  const { first, all } = (JSON.parse(readFileSync(join(site.dist, 'bundles.json'), 'utf8')) as Bundles)[
    'taskpane'
  ]!;
  later = all.filter((path) => !first.includes(path));
});

function openExcel(): EmulatedExcel {
  const excel = new EmulatedExcel();
  addSheet(excel, [
    ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Waste', 'Percentage of waste recycled', 40, 44, 42, 'Final, published March 2017'],
  ]);
  excel.book.active = excel.book.sheets[0]!;
  return excel;
}

const chosenTab = (page: Page) => page.getByRole('tab', { selected: true });
const word = (page: Page) => page.getByRole('alert');

describeInBrowser('the task pane page', (browser) => {
  test.each([
    ['', 'Check'],
    ['?view=check', 'Check'],
    ['?view=trajectories', 'Trajectories'],
    ['?view=dates', 'Dates'],
    ['?view=fill-row', 'Trajectories'],
    ['#dates', 'Dates'],
  ])('taskpane.html%s opens at %s', async (wanted, tab) => {
    const page = await browser.newPage();
    await openPane(page, openExcel(), `${site.url}taskpane.html${wanted}`);
    await chosenTab(page).filter({ hasText: tab }).waitFor();
    expectOnlyOfficeJs(page);
  });

  test('another view is shown without loading the page again where only the end of its address changes', async () => {
    const page = await browser.newPage();
    await openPane(page, openExcel(), `${site.url}taskpane.html?view=check`);
    await chosenTab(page).filter({ hasText: 'Check' }).waitFor();
    await page.evaluate(() => {
      document.body.dataset['same'] = 'yes';
      window.location.hash = 'dates';
    });
    await chosenTab(page).filter({ hasText: 'Dates' }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes');
  });

  test('in a browser it says where it belongs, and offers the workbench', async () => {
    const page = await browser.newPage({ ...usualLook, width: 320 });
    await page.goto(`${site.url}taskpane.html`);
    await word(page).getByRole('heading', { name: 'Open this from Excel' }).waitFor();
    expect(await word(page).getByRole('link').getAttribute('href')).toBe('workbench.html');
    await expectNoSidewaysScrolling(page);
    await expectNoAxeViolations(page);
    await takePicture(page, 'in-a-browser');
  });

  test('what Office.js would tell its maker is kept in', async () => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${site.url}taskpane.html`);
    await word(page).getByRole('heading', { name: 'Open this from Excel' }).waitFor();
    const kept = page.waitForEvent('console', (message) => message.text().includes('telemetry'));
    await page.clock.fastForward(4000);
    expect((await kept).text()).toMatch(/violates the following Content Security Policy/);
    expectOnlyOfficeJs(page);
  });

  test('where Office.js is blocked it says so at once', async () => {
    const page = await browser.newPage();
    await page.route(`${officeJsFolder}**`, (route) => route.abort());
    await page.goto(`${site.url}taskpane.html`);
    await word(page).getByRole('heading', { name: 'Office did not answer' }).waitFor({ timeout: 5000 });
    takeComplaints(page);
    await expectNoAxeViolations(page);
    await takePicture(page, 'office-js-blocked');
  });

  test('where Office.js takes long it says so, and opens when it comes after all', async () => {
    const page = await browser.newPage();
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(`${officeJsFolder}office.js`, async (route) => {
      await arrival;
      await route.fallback();
    });
    await page.clock.install();
    // The page is loaded only when the script is.
    const opening = openPane(page, openExcel(), `${site.url}taskpane.html?view=dates`);
    await page.getByText('Opening Scorecard Checker').waitFor();
    await page.clock.fastForward(11_000);
    await word(page).getByRole('heading', { name: 'Still waiting for Office' }).waitFor();
    expect(await word(page).getByRole('button', { name: 'Try again' }).count()).toBe(1);
    await page.clock.resume();
    arrive();
    await opening;
    await chosenTab(page).filter({ hasText: 'Dates' }).waitFor();
    expect(await word(page).count()).toBe(0);
  });

  test('where Excel does not answer it says so', async () => {
    const page = await browser.newPage();
    // What Office.js remembers of an Excel that is no longer there.
    await page.addInitScript(() => {
      sessionStorage.setItem('hostInfoValue', 'Excel$Win32$16.01$en-GB$test$$$0');
    });
    await page.clock.install();
    await page.goto(`${site.url}taskpane.html`);
    await page.waitForFunction(() => 'Office' in window);
    await page.clock.fastForward(11_000);
    await word(page).getByRole('heading', { name: 'Still waiting for Excel' }).waitFor();
    takeComplaints(page);
  });

  test('in an Excel that is too old it says so and offers the workbench', async () => {
    const page = await browser.newPage();
    const excel = openExcel();
    excel.level = 13;
    await openPane(page, excel, `${site.url}taskpane.html`);
    await word(page).getByText('this Excel is older than it needs').waitFor();
    expect(await word(page).getByRole('link').getAttribute('target')).toBe('_blank');
    expect(await word(page).getByRole('button').count()).toBe(0);
    expect(excel.log).toEqual([]);
    await takePicture(page, 'excel-too-old');
  });

  test('where the rest of the program does not load the pane says so', async () => {
    const page = await browser.newPage();
    await page.route(
      ({ pathname }) => later.some((path) => pathname === `/${path}`),
      (route) => route.abort(),
    );
    await openPane(page, openExcel(), `${site.url}taskpane.html`);
    await page.getByText('The pane could not be started').first().waitFor();
    expect(takeComplaints(page)).not.toEqual([]);
  });
});

describeInBrowser('commands of the ribbon, on the emulated host,', (browser) => {
  async function openCommands(excel: EmulatedExcel): Promise<Page> {
    const page = await browser.newPage();
    await openPane(page, excel, `${site.url}commands.html`);
    await page.waitForFunction(() => 'Excel' in window);
    return page;
  }

  test('mark, clear and report', async () => {
    const excel = openExcel();
    const [sheet] = excel.book.sheets;
    const page = await openCommands(excel);
    await invokeCommand(page, 'markOnSheet');
    expect(sheet!.formats.length).toBeGreaterThan(0);
    await invokeCommand(page, 'clearMarks');
    expect(sheet!.formats).toEqual([]);
    await invokeCommand(page, 'writeReport');
    expect(excel.book.sheets).toHaveLength(2);
    expectOnlyOfficeJs(page);
  });

  test('tell the pane what went wrong, whether it is open by then or opened later', async () => {
    const excel = openExcel();
    excel.book.sheets[0]!.isProtected = true;
    const page = await openCommands(excel);
    await invokeCommand(page, 'markOnSheet');
    const pane = await page.context().newPage();
    await openPane(pane, excel, `${site.url}taskpane.html`);
    await pane.getByText('Nothing was marked.').first().waitFor();
    const dismiss = pane.getByRole('button', { name: 'Dismiss' });
    await dismiss.click();
    await dismiss.waitFor({ state: 'detached' });
    excel.book.isStructureProtected = true;
    await invokeCommand(page, 'writeReport');
    await dismiss.waitFor();
    await pane.getByText('The report was not written.').first().waitFor();
  });
});
