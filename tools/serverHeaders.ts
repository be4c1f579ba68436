import { contentSecurityPolicy, workerPolicy } from './contentSecurityPolicy';

export const pages = ['taskpane.html', 'commands.html', 'workbench.html', 'help.html'] as const;

const aYear = 31_536_000;
const aDay = 86_400;

const everyFile = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The headers that a file of the site is to be served with; `path` has no leading slash. */
export function serverHeaders(path: string, officeJs?: string): Readonly<Record<string, string>> {
  return { ...everyFile, 'Cache-Control': cacheControl(path), ...policyHeader(path, officeJs) };
}

function policyHeader(path: string, officeJs: string | undefined): Readonly<Record<string, string>> {
  if (path.endsWith('.html')) return { 'Content-Security-Policy': contentSecurityPolicy(path, officeJs) };
  return path.startsWith('scripts/') ? { 'Content-Security-Policy': workerPolicy } : {};
}

function cacheControl(path: string): string {
  // Their names change with their content.
  if (path.startsWith('scripts/')) return `public, max-age=${aYear}, immutable`;
  // Office on Windows shows a blank icon where icons may not be kept.
  if (path.startsWith('assets/')) return `public, max-age=${aDay}`;
  return 'no-cache';
}
