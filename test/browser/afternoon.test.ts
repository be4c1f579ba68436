import type { Locator, Page } from 'playwright-core';
import { fromA1, toA1 } from '../../src/core/sheet/address';
import { EmulatedExcel } from '../excel-host/emulatedExcel';
import { loadWorkbook } from '../excel-host/loadWorkbook';
import { serveToTests } from '../support/build';
import { sampleBytes } from '../support/sample';
import { expectNoAxeViolations } from './support/axe';
import { describeInBrowser } from './support/browser';
import { theDay } from './support/kent';
import { contrastLooks, expectNoSidewaysScrolling, type Look, takePicture, usualLook } from './support/look';
import { openPane } from './support/pane';

/** Of each kind of query in this scorecard: what it says, and what an officer would answer. */
const answers: readonly (readonly [says: RegExp, reason: string])[] = [
  [/is easier than the past target/, 'The 2016 targets came from the old inspection framework'],
  [
    /note between authors|Drafting note/,
    'The committee knows these initials: they name the author in each directorate',
  ],
  [/not comparable according/, 'The national series changed in 2016 and is shown for context only'],
  [
    /given relative to another figure/,
    'The national figure for 2018 is published in November, so points are meant',
  ],
  [/is worse than the 2016 actual|to fewer decimal places/, 'Demand is forecast to rise by a fifth'],
  [/is still worse than/, 'The county starts from a lower base because of its selective schools'],
  [/No target for/, 'The contract ends in March 2018 and has no successor yet'],
  [/without naming the year|read in two ways/, 'The publisher gives no exact day before the release'],
  [/in one step/, 'A new provider opened two centres, which doubles the places from 2017'],
  [/but the count in rows/, 'The roll grows with the new estates, so fewer in a hundred are as many pupils'],
];

/** What only the sheet can put right, figures and dates that somebody has to know: from which cell on, and by which key. */
const runs: readonly (readonly [
  start: string,
  key: 'Tab' | 'Enter',
  values: readonly (string | number)[],
])[] = [
  ['F29', 'Tab', [28, 27, 26, 25]],
  ['F32', 'Tab', [24, 23, 22, 21]],
  ['F57', 'Tab', [4.9, 4.8, 4.7, 4.6]],
  ['J71', 'Enter', new Array<string>(4).fill('Awaiting DfE data - due June 2017')],
  ['J99', 'Enter', ['Due at the end of June 2017']],
  ['C76', 'Enter', [6400]],
  ['F103', 'Tab', [2043, 2043]],
];

describeInBrowser('an officer’s afternoon', (browser) => {
  const site = serveToTests();

  /** The sample itself, as a council submitted it. */
  async function open(look: Look): Promise<{ page: Page; type: () => void }> {
    const excel = new EmulatedExcel();
    loadWorkbook(excel, sampleBytes(), 'Appendix 1.xlsx');
    const page = await browser.newPage(look);
    await page.clock.setFixedTime(theDay);
    await openPane(page, excel, `${site.url}taskpane.html`);
    const sheet = excel.book.sheets[0]!;
    const type = () => {
      for (const [start, key, values] of runs) {
        const { row, column } = fromA1(start)!;
        values.forEach((value, index) => {
          const at = key === 'Tab' ? { row, column: column + index } : { row: row + index, column };
          excel.typeByHand(sheet, toA1(at), value);
        });
      }
    };
    return { page, type };
  }

  const verdict = (page: Page, words: RegExp) => page.getByRole('heading', { level: 2, name: words });
  const details = (page: Page) => page.getByRole('region', { name: /^Details of/ });
  const lines = (page: Page, level: 1 | 2 | 3) => page.locator(`[role="treeitem"][aria-level="${level}"]`);

  /** Explains kind after kind until nothing is left, and counts what the officer clicks and types. */
  async function explainAll(page: Page, count: { clicks: number; texts: number }): Promise<void> {
    const click = async (target: Locator) => {
      await target.click();
      count.clicks++;
    };
    const write = async (target: Locator, text: string) => {
      await target.fill(text);
      count.texts++;
    };
    const ready = verdict(page, /^Ready to submit$/);
    for (let kinds = 0; kinds < 15 && !(await ready.isVisible()); kinds++) {
      if (!(await details(page).isVisible())) {
        for (const level of [1, 2, 3] as const) {
          const isOpen = level < 3 && (await lines(page, level === 1 ? 2 : 3).count()) > 0;
          if (!isOpen) await click(lines(page, level).first());
        }
      }
      const said = (await details(page).textContent())!;
      const [, reason] = answers.find(([says]) => says.test(said)) ?? [null, `No answer to: ${said}`];
      const before = await verdict(page, /^Not ready/).textContent();
      await click(details(page).getByRole('button', { name: /^Explain/ }));
      await write(page.getByRole('textbox', { name: 'Reason' }), reason);
      const name = page.getByRole('textbox', { name: 'Your name' });
      if (await name.isVisible()) await write(name, 'A. Officer');
      const others = page.getByRole('button', { name: /^Use it for the other/ });
      if (await others.isVisible()) await click(others);
      if (kinds === 0) await takePicture(page, 'explaining');
      await click(page.getByRole('button', { name: /^Save reason/ }));
      await page.waitForFunction(
        (words) => [...document.querySelectorAll('h2')].every(({ textContent }) => textContent !== words),
        before,
      );
    }
    await ready.waitFor();
  }

  test('from the first check of Kent’s scorecard to ready takes under 40 clicks and 12 texts', async () => {
    const { page, type } = await open({ ...usualLook, width: 320, height: 640 });
    const count = { clicks: 1, texts: 0 };
    await page.getByRole('button', { name: 'Check this workbook' }).click();
    await verdict(page, /^Not ready: \d+ to fix, \d+ to explain$/).waitFor();
    type();
    await verdict(page, /^Not ready: \d+ to explain$/).waitFor();
    await explainAll(page, count);
    await takePicture(page, '320-ready');
    await expectNoAxeViolations(page);
    expect(count.clicks).toBeLessThan(40);
    expect(count.texts).toBeLessThan(12);
  });

  test('so does it in the workbench, with the figures typed into its sheet', async () => {
    const page = await browser.newPage({ ...usualLook, width: 1366, height: 768 });
    await page.goto(`${site.url}workbench.html?sample&as-of=2017-04-15`);
    const count = { clicks: 0, texts: 0 };
    await verdict(page, /^Not ready: \d+ to fix, \d+ to explain$/).waitFor();
    for (const [start, key, values] of runs) {
      await page.getByRole('textbox', { name: /^Cell address/ }).click();
      count.clicks++;
      await page.keyboard.type(start);
      await page.keyboard.press('Enter');
      for (const value of values) {
        await page.keyboard.type(String(value));
        await page.keyboard.press(key);
      }
    }
    await verdict(page, /^Not ready: \d+ to explain$/).waitFor();
    await explainAll(page, count);
    await takePicture(page, '1366-ready');
    await expectNoAxeViolations(page);
    expect(count.clicks).toBeLessThan(40);
    expect(count.texts).toBeLessThan(12);
  }, 120_000);

  const looks: readonly Look[] = [
    { ...usualLook, name: '320', width: 320, height: 640 },
    { ...usualLook, name: '450-dark', width: 450, colorScheme: 'dark' },
    ...contrastLooks.slice(1, 3),
  ];

  test.each(looks)(
    'overview, columns, the list by indicator and the chart can be read: $name',
    async (look) => {
      const { page } = await open(look);
      const show = async (what: string) => {
        await takePicture(page, `${look.name}-${what}`);
        await expectNoAxeViolations(page);
        await expectNoSidewaysScrolling(page);
      };
      await page.getByRole('button', { name: 'Check this workbook' }).click();
      await page.getByRole('heading', { name: 'By service' }).waitFor();
      await show('overview');
      const howRead = page.getByRole('button', { name: /^How your columns were read/ });
      await howRead.click();
      await page.getByRole('form', { name: 'Columns' }).waitFor();
      await show('columns');
      await howRead.click();
      await page.getByRole('button', { name: 'Overview' }).click();
      const grouping = page.getByRole('combobox', { name: 'Group by' });
      await grouping.selectOption({ label: 'Indicator' });
      await lines(page, 2).first().waitFor();
      await show('by-indicator');
      await grouping.selectOption({ label: 'Rule' });
      await page.getByRole('treeitem', { name: /^Queries/ }).click();
      await page.getByRole('treeitem', { name: /^Target easier than the past/ }).click();
      await page.getByRole('treeitem', { name: /^F14/ }).click();
      await details(page)
        .getByRole('img', { name: /In question: E14, F14\.$/ })
        .waitFor();
      await show('chart');
    },
  );
});
