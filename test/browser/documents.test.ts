import type { Page } from 'playwright-core';
import { toA1 } from '../../src/core/sheet/address';
import { EmulatedExcel } from '../excel-host/emulatedExcel';
import { loadWorkbook } from '../excel-host/loadWorkbook';
import { serveToTests } from '../support/build';
import { pdfOf } from '../support/pdf';
import { wordDocument, wordRun } from '../support/wordDocument';
import { workbookOf } from '../support/workbookOf';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser } from './support/browser';
import { tabTo, theDay } from './support/kent';
import {
  contrastLooks,
  expectNoSidewaysScrolling,
  type Look,
  takePicture,
  usualLook,
  zoomed,
} from './support/look';
import { openPane } from './support/pane';

const scorecard = workbookOf({
  Draft: [
    ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Housing', 'Percentage of urgent repairs completed on time', 92.8, 94, 95, 'Final'],
    ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
    ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
  ],
});

const sentences = [
  'In 2018, 95% of urgent repairs will be completed on time.',
  'Households in temporary accommodation will fall to 260 in 2018.',
  'We now have 12 depots across the district.',
];

const looks: readonly Look[] = [
  { ...usualLook, name: '320', width: 320, height: 640 },
  { ...usualLook, name: '450-dark', width: 450, colorScheme: 'dark' },
  zoomed(400),
  ...contrastLooks.slice(1, 3),
];

/** The cell that Excel comes to have chosen, other than its first. */
async function chosenCell(page: Page, { book }: EmulatedExcel): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { top, left } = book.selection![1];
    if (top > 0 || left > 0) return toA1({ row: top, column: left });
    await page.waitForTimeout(50);
  }
  return 'none';
}

describeInBrowser('a plan’s text beside the scorecard', (browser) => {
  const site = serveToTests();

  async function open(look: Look): Promise<{ page: Page; excel: EmulatedExcel }> {
    const excel = new EmulatedExcel();
    loadWorkbook(excel, scorecard, 'Draft.xlsx');
    const page = await browser.newPage(look);
    await page.clock.setFixedTime(theDay);
    await openPane(page, excel, `${site.url}taskpane.html`);
    await page.getByRole('button', { name: 'Check this workbook' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByRole('tab', { name: 'Documents' }).click();
    await page.getByRole('textbox', { name: 'Or paste its text' }).waitFor();
    return { page, excel };
  }

  test('is pasted, gone through and set right by keyboard alone', async () => {
    const { page, excel } = await open(usualLook);
    await tabTo(page, 'textbox', 'Or paste its text');
    await page.keyboard.insertText(sentences.join(' '));
    await tabTo(page, 'button', 'Compare');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Disagree 1' }).waitFor();
    await tabTo(page, 'button', /^Go to E3/);
    await page.keyboard.press('Enter');
    await expect(chosenCell(page, excel)).resolves.toBe('E3');
    await tabTo(page, 'button', 'It is not about this row');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Not found 2' }).waitFor();
  });

  test.each(looks)('can be read: $name', async (look) => {
    const { page } = await open(look);
    await page.getByRole('textbox', { name: 'Or paste its text' }).fill(sentences.join(' '));
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Disagree 1' }).waitFor();
    await takePicture(page, look.name);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
  });

  test('an earlier workbook that holds two years is compared by the sheet that is chosen', async () => {
    const { page } = await open({ ...usualLook, width: 320, height: 640 });
    const year = (urgentRepairs: number) => [
      ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Housing', 'Percentage of urgent repairs completed on time', 92.8, urgentRepairs, 95, 'Final'],
      ['Housing', 'Number of households in temporary accommodation', 318, 300, 280, 'Final'],
      ['Waste', 'Percentage of household waste recycled', 43.6, 45, 48, 'Final'],
    ];
    await page.getByRole('button', { name: /^An earlier scorecard/ }).click();
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        name: 'old.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(workbookOf({ Draft: year(94), Submitted: year(97) })),
      });
    await page.getByText(/3 indicators in both, nothing changed/).waitFor();
    await page
      .getByRole('combobox', { name: /^“old.xlsx” has the same indicators/ })
      .selectOption('Submitted');
    await page.getByText(/3 indicators in both, 1 change/).waitFor();
    await takePicture(page, 'two-years');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScrolling(page);
  });

  test('is chosen as a file of Word', async () => {
    const { page } = await open(usualLook);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'plan.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(wordDocument(sentences.map((text) => `<w:p>${wordRun(text)}</w:p>`).join(''))),
      });
    await page.getByRole('button', { name: 'Disagree 1' }).waitFor();
  });

  test('is chosen as a PDF, of which each figure is said with its page; one that is no PDF is said to be none', async () => {
    const { page } = await open(usualLook);
    const choose = (buffer: Uint8Array) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(buffer) });
    const plan = pdfOf(sentences.map((text) => [{ text, x: 50, y: 700 }]));
    await choose(plan.subarray(0, 60));
    await page.getByText('the PDF is damaged or not all there').waitFor();
    await choose(plan);
    await page.getByRole('button', { name: 'Disagree 1' }).waitFor();
    await page
      .getByText(/^Page \d, for 201\d$/)
      .first()
      .waitFor();
  });
});
