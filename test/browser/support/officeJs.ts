import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Route } from 'playwright-core';

/** Where the pages of the add-in load Office.js from. */
export const officeJsFolder = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const dist = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Answers with the library's own file from its package; false where the address is none of its. */
export async function answerOfficeJs(route: Route): Promise<boolean> {
  const address = route.request().url();
  if (!address.startsWith(officeJsFolder)) return false;
  const path = join(dist, decodeURIComponent(new URL(address).pathname.slice('/lib/1/hosted/'.length)));
  if (!path.startsWith(dist) || !existsSync(path)) return false;
  await route.fulfill({ path });
  return true;
}
