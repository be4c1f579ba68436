import { contentSecurityPolicy, workerPolicy } from './contentSecurityPolicy';

export const pages = ['taskpane.html', 'commands.html', 'said.html', 'workbench.html', 'help.html'] as const;

const aYear = 31_536_000;

const everyFile = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The headers that a file of the site is to be served with; `path` has no leading slash. */
export function serverHeaders(path: string, officeJs?: string): Readonly<Record<string, string>> {
  return { ...everyFile, ...cachePolicy(path), ...policyHeader(path, officeJs) };
}

function policyHeader(path: string, officeJs: string | undefined): Readonly<Record<string, string>> {
  if (path.endsWith('.html')) return { 'Content-Security-Policy': contentSecurityPolicy(path, officeJs) };
  return path.startsWith('scripts/') ? { 'Content-Security-Policy': workerPolicy } : {};
}

function cachePolicy(path: string): Readonly<Record<string, string>> {
  // Their names change with their content.
  if (path.startsWith('scripts/')) return { 'Cache-Control': `public, max-age=${aYear}, immutable` };
  // Office on Windows may show a blank icon where the server says anything at all of how long icons are kept.
  if (path.startsWith('assets/')) return {};
  return { 'Cache-Control': 'no-cache' };
}
