import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath, launchInContrast, launchOptions, openContext, type OpenContext } from './launch';
import { usualLook, type Look } from './look';
import { Watch } from './watch';

/** The browser of a test file. */
export interface TestBrowser {
  /** A page of its own, with nothing remembered; it is closed when the test ends. */
  newPage(look?: Look): Promise<Page>;
}

const looks = new WeakMap<Page, Look>();

/** How a page was asked to look. */
export function lookOf(page: Page): Look {
  return looks.get(page) ?? usualLook;
}

/**
 * Tests in a browser. A test fails where its page throws, complains in the console, or asks for anything outside of
 * this machine but Office.js. Without Chromium they are skipped with a word, but never in CI, where they then fail.
 */
export function describeInBrowser(name: string, tests: (browser: TestBrowser) => void): void {
  const running = new RunningBrowser();
  if (existsSync(chromiumPath)) {
    describe(name, () => {
      running.prepare();
      tests(running);
    });
  } else if (process.env['CI'] === 'true') {
    test(`${name}: Chromium is installed`, () => {
      throw new Error(
        `The browser tests cannot run because there is no Chromium at ${chromiumPath}: ` +
          'install the Debian package "chromium", or set CHROMIUM to where it is.',
      );
    });
  } else {
    describe.skip(`${name} (there is no Chromium at ${chromiumPath})`, () => {
      tests(running);
    });
  }
}

class RunningBrowser implements TestBrowser {
  private browser: Browser | null = null;
  private open: { readonly watch: Watch; readonly opened: OpenContext }[] = [];

  prepare(): void {
    jest.setTimeout(60_000);
    beforeAll(async () => {
      this.browser = await chromium.launch(launchOptions);
    });
    afterEach(async () => {
      const closing = this.open;
      this.open = [];
      const complaints = closing.flatMap(({ watch }) => watch.end());
      await Promise.all(closing.map(({ opened }) => opened.close()));
      expect(complaints).toEqual([]);
    });
    afterAll(() => this.browser?.close());
  }

  async newPage(look = usualLook): Promise<Page> {
    const opened = look.contrastTheme
      ? await launchInContrast(look.contrastTheme, look)
      : await openContext(this.browser!, look);
    const { context } = opened;
    this.open.push({ watch: await Watch.begin(context), opened });
    const page = context.pages()[0] ?? (await context.newPage());
    looks.set(page, look);
    return page;
  }
}
