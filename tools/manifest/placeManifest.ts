import { isOwnMachine } from './ownMachine';

/** Where the manifest in the tree believes the site to be: the server of `npm run start:excel`. */
export const developmentUrl = 'https://localhost:3000/';

/**
 * The manifest for a site at another address.
 * @throws where officers could not reach the address, or Office would refuse it
 */
export function placeManifest(manifest: string, url: string): string {
  const site = URL.canParse(url) ? new URL(url) : null;
  if (site?.protocol !== 'https:')
    throw new Error(
      `The add-in cannot be at "${url}", because Office wants an address that begins with https://.`,
    );
  if (isOwnMachine(site.hostname))
    throw new Error(
      `The add-in cannot be at "${url}", because that is this machine: give the address that officers will reach.`,
    );
  if (site.search || site.hash)
    throw new Error(`The add-in cannot be at "${url}": leave out what follows ? or #.`);
  const base = site.href.endsWith('/') ? site.href : `${site.href}/`;
  return manifest.replaceAll(developmentUrl, escapeXml(base));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
