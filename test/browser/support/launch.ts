import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from 'playwright-core';
import type { ContrastTheme, Look } from './look';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const launchOptions: LaunchOptions = {
  executablePath: chromiumPath,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A machine made for tests may share next to no memory between processes.
    '--disable-dev-shm-usage',
    // For whatever gets past the watch.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ],
  // In Excel a scroll bar takes room, so it must here.
  ignoreDefaultArgs: ['--hide-scrollbars'],
};

/** How Chromium numbers the palettes that its setting "page colours" offers under the names of Windows' own. */
const pageColours: Readonly<Record<ContrastTheme, number>> = {
  dusk: 1,
  desert: 2,
  'night-sky': 3,
  aquatic: 6,
};

/** What a fresh context needs to be looked at like this. */
function contextOptions({ width, height, scale, colorScheme }: Look): BrowserContextOptions {
  return {
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  };
}

/** A context, and how to be rid of it and of all that it needed. */
export interface OpenContext {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser of its own whose user has chosen a contrast theme. */
export async function launchInContrast(theme: ContrastTheme, look: Look): Promise<OpenContext> {
  const profile = mkdtempSync(join(tmpdir(), 'scorecard-browser-'));
  mkdirSync(join(profile, 'Default'));
  const settings = { settings: { a11y: { page_colors: pageColours[theme] } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...contextOptions(look),
    // Otherwise the choice would be emulated away.
    forcedColors: null,
    contrast: null,
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { context, close };
}

export async function openContext(browser: Browser, look: Look): Promise<OpenContext> {
  const context = await browser.newContext(contextOptions(look));
  return { context, close: () => context.close() };
}
