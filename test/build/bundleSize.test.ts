import { measureBundles, type PageSize } from '../../tools/measureBundles';
import { buildOnce, buildTimeoutMs } from '../support/build';

let pages: readonly PageSize[];

beforeAll(async () => {
  pages = measureBundles(await buildOnce());
}, buildTimeoutMs);

const sizeOf = (page: string) => pages.find((one) => one.page === page)!;

/** Gzipped, and without Office.js, which is Microsoft's. */
test.each([
  ['the pane starts with', 'taskpane', 'firstBytes', 123_000],
  ['the pane can come to load', 'taskpane', 'allBytes', 624_000],
  // The reader of PDFs is nearly all of it.
  ['what reads a plan that is chosen', 'taskpane', 'documentsBytes', 575_000],
  ['the commands of the ribbon start with', 'commands', 'firstBytes', 18_000],
] as const)('what %s stays small', (_what, page, which, mostBytes) => {
  const bytes = sizeOf(page)[which];
  // Less would mean that something was not counted.
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});
