/** Where Office.js comes from, unless a build says otherwise: sovereign clouds have addresses of their own. */
export const defaultOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Excel on the web shows the pane in a frame, from any of these; so does Excel in Teams and on OneDrive. */
const officeOnTheWeb = [
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://onedrive.live.com',
];

type Directives = Readonly<Record<string, readonly string[]>>;

const own = "'self'";
const none = "'none'";

const everyPage: Directives = {
  'default-src': [none],
  'script-src': [own],
  // Fluent writes its styles into the page while it runs, and a static site has no nonce to give it.
  'style-src': [own, "'unsafe-inline'"],
  'img-src': [own, 'data:'],
  'font-src': [own],
  'connect-src': [own],
  'object-src': [none],
  'base-uri': [none],
  'form-action': [none],
};

/** Pages that Office opens. */
const officePages = ['taskpane.html', 'commands.html', 'said.html'];

/** What a page may load and who may frame it, as the value of its Content-Security-Policy header. */
export function contentSecurityPolicy(page: string, officeJs = defaultOfficeJs): string {
  return write(directivesOf(page, officeJs));
}

/** The policy of a script: it holds where the script is a worker, which does not take that of its page. */
export const workerPolicy = write({ 'default-src': [none], 'script-src': [own] });

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function directivesOf(page: string, officeJs: string): Directives {
  if (officePages.includes(page)) {
    return {
      ...everyPage,
      // Office.js on the web fetches a library of Microsoft's from the second.
      'script-src': [own, new URL(officeJs).origin, 'https://ajax.aspnetcdn.com'],
      'frame-ancestors': officeOnTheWeb,
    };
  }
  return { ...everyPage, 'worker-src': [own], 'frame-ancestors': [none] };
}
