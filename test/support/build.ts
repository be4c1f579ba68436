import { join } from 'node:path';
import { buildSite } from '../../tools/buildSite';
import { serve, type Served } from '../../tools/serve';

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

/** A site that is there while tests run. */
export interface SiteOfTests {
  /** Its folder, which is only to be read. */
  dist: string;
  /** Ends with a slash. */
  url: string;
}

/**
 * Serves the build, or another folder, to the tests beside this call. What it answers is filled in before the first of them. A
 * server that comes when nobody waits for it any more is closed like any other.
 */
export function serveToTests(find: () => string | Promise<string> = buildOnce): SiteOfTests {
  const site = { dist: '', url: '' };
  let opening: Promise<Served> | undefined;
  const open = async (): Promise<Served> => {
    site.dist = await find();
    const served = await serve(site.dist);
    site.url = served.url;
    return served;
  };
  beforeAll(() => (opening = open()), buildTimeoutMs);
  afterAll(async () => {
    const served = await opening?.catch(() => undefined);
    await served?.close();
  }, buildTimeoutMs);
  return site;
}
