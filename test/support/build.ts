import { join } from 'node:path';
import { buildSite } from '../../tools/buildSite';

export { siteUrl } from '../../tools/buildSite';

/** How long a test that builds may have to wait, as the third argument of `beforeAll` or `test`. */
export const buildTimeoutMs = 600_000;

/**
 * The production build of the sources as they are now, made once for all tests that ask for it.
 * @returns its folder, which is only to be read
 */
export function buildOnce(): Promise<string> {
  return buildSite(join(__dirname, '../..'));
}
