import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Windows' contrast themes. */
export type ContrastTheme = 'aquatic' | 'desert' | 'dusk' | 'night-sky';

/** How a page is looked at. */
export interface Look {
  /** Good for the name of a file. */
  readonly name: string;
  /** In CSS pixels, scroll bars included. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen to one of CSS, as zooming in makes more of them. */
  readonly scale: number;
  readonly colorScheme: 'light' | 'dark';
  readonly contrastTheme: ContrastTheme | null;
}

/** The pane at its usual width. */
export const usualLook: Look = {
  name: '350-light',
  width: 350,
  height: 700,
  scale: 1,
  colorScheme: 'light',
  contrastTheme: null,
};

/** Widths that a pane has: the least that must work, Excel's own, dragged wider. */
export const paneLooks: readonly Look[] = [320, 350, 450].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    ...usualLook,
    name: `${width}-${colorScheme}`,
    width,
    colorScheme,
  })),
);

/**
 * The pane in each of Windows' contrast themes, as Chromium has their palettes. Two colours are not Windows': Highlight
 * lets shine through what lies under it, and SelectedItem is Chromium's own.
 */
export const contrastLooks: readonly Look[] = (
  [
    ['aquatic', 'dark'],
    ['desert', 'light'],
    ['dusk', 'dark'],
    ['night-sky', 'dark'],
  ] as const
).map(([contrastTheme, colorScheme]) => ({ ...usualLook, name: contrastTheme, colorScheme, contrastTheme }));

/** A window of 1280 by 1024 pixels zoomed in: at 400 per cent it is 320 CSS pixels wide, as WCAG 1.4.10 has it. */
export function zoomed(percent: 200 | 400): Look {
  const scale = percent / 100;
  return { ...usualLook, name: `zoom-${percent}`, width: 1280 / scale, height: 1024 / scale, scale };
}

const root = join(__dirname, '../../..');

/** Takes a picture of the page for people to look at; answers where it is. Name it for what it shows. */
export async function takePicture(page: Page, name: string, isWholePage = false): Promise<string> {
  const file = basename(expect.getState().testPath!).replace(/\.test\.tsx?$/, '');
  const path = join(root, 'build/screenshots', file, `${name}.png`);
  await page.screenshot({ path, fullPage: isWholePage, animations: 'disabled' });
  return path;
}

/** Nothing is cut off at the side, and nobody has to scroll there. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { needed, shown } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { needed: scrollWidth, shown: clientWidth };
  });
  expect(needed).toBeLessThanOrEqual(shown);
}

/** Takes a picture that the README shows. It is kept in assets/ only where PICTURES is set, so that tests change nothing. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'] ? 'assets' : 'build/screenshots';
  await page.screenshot({ path: join(root, folder, `${name}.png`), animations: 'disabled' });
}
