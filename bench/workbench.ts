import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../tools/serve';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** How long each step of a page's scrolling took, in milliseconds, sorted. */
type Frames = readonly number[];

/** Says how the workbench does with a large scorecard in a real browser; with a word where there is none. */
export async function printWorkbench(site: string, path: string, rows: number): Promise<void> {
  console.log(`\nthe workbench in Chromium, ${rows.toLocaleString('en-GB')} rows of 10 columns`);
  if (!existsSync(executablePath)) {
    console.log(`not measured: there is no Chromium at ${executablePath}`);
    return;
  }
  const [served, browser] = [await serve(site), await chromium.launch({ executablePath, args })];
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${served.url}workbench.html`);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    const verdict = page.getByRole('heading', { name: /to fix|Ready to submit/ });

    const began = Date.now();
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('grid').waitFor();
    const drawn = Date.now() - began;
    await verdict.waitFor();
    const checked = Date.now() - began;
    print('open: until the sheet is drawn', drawn, checked);
    print('open: until it is checked', checked, checked);

    const recheck = await measureRecheck(page);
    print('an edit: until it is checked again', recheck, checked);

    const idle = await measureFrames(page, 0);
    for (const [title, pixels] of [
      ['scrolling 100 px a frame', 100],
      ['scrolling a page a frame', 600],
    ] as const) {
      const frames = await measureFrames(page, pixels);
      const [median, slow] = [at(frames, 0.5), at(frames, 0.95)];
      console.log(
        `${title.padEnd(52)} ${median.toFixed(1)} ms a frame, 95 % within ${slow.toFixed(1)}; ` +
          `${(median / at(idle, 0.5)).toFixed(2)} times a frame in which nothing moves`,
      );
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

function print(title: string, milliseconds: number, reference: number): void {
  const share = (milliseconds / reference).toFixed(2);
  console.log(
    `${title.padEnd(52)} ${(milliseconds / 1000).toFixed(2).padStart(8)} s, ${share} of opening and checking`,
  );
}

/** Types into a cell, and waits until the pane has checked the sheet again. */
async function measureRecheck(page: Page): Promise<number> {
  await page.locator('[role="gridcell"][data-row="5"][data-column="3"]').click();
  await page.keyboard.type('1');
  const began = Date.now();
  await page.keyboard.press('Enter');
  await page
    .getByText(/Changed since/)
    .first()
    .waitFor()
    .catch(() => undefined);
  await page
    .getByText(/Changed since/)
    .first()
    .waitFor({ state: 'hidden' });
  return Date.now() - began;
}

/** Scrolls the sheet a hundred and twenty times, once in each frame the browser draws. */
async function measureFrames(page: Page, pixels: number): Promise<Frames> {
  const taken = await page.evaluate(async (step) => {
    const grid = document.querySelector('[role="grid"]')!;
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    grid.scrollTop = 0;
    let last = await nextFrame();
    const times: number[] = [];
    for (let frame = 0; frame < 120; frame++) {
      grid.scrollTop += step;
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
    return times;
  }, pixels);
  return taken.sort((a, b) => a - b);
}

function at(sorted: Frames, share01: number): number {
  return sorted[Math.floor((sorted.length - 1) * share01)]!;
}
