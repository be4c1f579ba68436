import {
  source as axeSource,
  type AxeResults,
  type NodeResult,
  type Result,
  type RunOptions,
} from 'axe-core';
import type { Page } from 'playwright-core';

const runOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

interface TextColours {
  readonly fgColor: string;
  readonly bgColor: string;
}

/** What Fluent puts beside a dialog to catch the focus; nobody perceives it, and axe takes it for content. */
const notContent = '[data-tabster-dummy]';

/** axe finds nothing against WCAG 2.2 AA and its own good practice, as the page stands now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, highlight } = await page.evaluate(runAxe, [notContent, runOptions] as const);
  expect(violations.flatMap((one) => describeViolation(one, highlight))).toEqual([]);
}

/** Runs in the page. Answers too the colours of what is highlighted in a contrast theme, as they come out here. */
async function runAxe([selector, options]: readonly [string, RunOptions]): Promise<{
  readonly violations: Result[];
  readonly highlight: TextColours | null;
}> {
  interface Colour {
    parseString(text: string): Colour;
    toHexString(): string;
  }
  const { axe } = window as unknown as {
    axe: {
      run(context: object, options: RunOptions): Promise<AxeResults>;
      commons: { color: { Color: new () => Colour; flattenColors(over: Colour, under: Colour): Colour } };
    };
  };
  const { violations } = await axe.run({ exclude: [[selector]] }, options);
  if (!matchMedia('(forced-colors: active)').matches) return { violations, highlight: null };
  const probe = document.body.appendChild(document.createElement('i'));
  const { Color, flattenColors } = axe.commons.color;
  const read = (name: string): Colour => {
    probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
    return new Color().parseString(getComputedStyle(probe).color);
  };
  const bgColor = flattenColors(read('Highlight'), read('Canvas')).toHexString();
  const highlight = { fgColor: read('HighlightText').toHexString(), bgColor };
  probe.remove();
  return { violations, highlight };
}

function describeViolation({ id, help, nodes }: Result, highlight: TextColours | null): string[] {
  return nodes
    .filter((node) => highlight === null || !hasColours(node, highlight))
    .map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`);
}

/**
 * Whether an element's contrast was too low in these colours. Chromium mixes Highlight with what lies under it, where
 * on Windows it is plain and HighlightText goes with it, so how the two get on here says nothing of what a user sees.
 */
function hasColours({ any }: NodeResult, { fgColor, bgColor }: TextColours): boolean {
  return any
    .map(({ data }) => data as Partial<TextColours> | null)
    .some((data) => data?.fgColor === fgColor && data.bgColor === bgColor);
}
