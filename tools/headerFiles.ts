import { pages, serverHeaders } from './serverHeaders';

interface Group {
  /** For whom the headers are, in words. */
  readonly what: string;
  /** A path that they apply to. */
  readonly sample: string;
  /** As IIS names it; null for all that no other group names. */
  readonly path: string | null;
  /** As a regular expression. */
  readonly pattern: string;
}

const groups: readonly Group[] = [
  ...pages.map((page) => ({
    what: page,
    sample: page,
    path: page,
    pattern: `/${page.replace('.', '\\.')}$`,
  })),
  { what: 'Everything in scripts/', sample: 'scripts/a.js', path: 'scripts', pattern: '/scripts/' },
  { what: 'Everything in assets/', sample: 'assets/a.png', path: 'assets', pattern: '/assets/' },
  { what: 'Everything else', sample: 'manifest.xml', path: null, pattern: '/' },
];

const intro = [
  'The headers that a web server is to send with the files beside this one.',
  'nginx.conf says the same for nginx, web.config for IIS.',
  '',
  'Content-Security-Policy keeps the pages from loading or sending anything but what is named.',
  'Icons must never be sent with no-cache or no-store: Office on Windows then shows blank ones.',
  'Do not add X-Frame-Options: Excel on the web shows the task pane in a frame.',
];

/** What to tell a web server, by the name of the file that tells it. */
export function writeHeaderFiles(officeJs?: string): Readonly<Record<string, string>> {
  return {
    'headers.txt': writeText(officeJs),
    'nginx.conf': writeNginx(officeJs),
    'web.config': writeIis(officeJs),
  };
}

function headersOf({ sample }: Group, officeJs: string | undefined): [name: string, value: string][] {
  return Object.entries(serverHeaders(sample, officeJs));
}

function writeText(officeJs: string | undefined): string {
  const blocks = groups.map((group) =>
    [group.what, ...headersOf(group, officeJs).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${intro.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function writeNginx(officeJs: string | undefined): string {
  const blocks = groups.map((group) => {
    const lines = headersOf(group, officeJs).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
    return `location ${group.path === null ? '' : '~ '}${group.pattern} {\n${lines.join('\n')}\n}`;
  });
  return `# Inside the server block, whose root is this folder.\n${blocks.join('\n')}\n`;
}

function writeIis(officeJs: string | undefined): string {
  const blocks = groups.map((group) => {
    const headers = headersOf(group, officeJs).map(
      // What the site says already must be taken away before it is said again.
      ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
    );
    const inner = `  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n${headers.join('\n')}\n      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n`;
    return group.path === null ? inner : `  <location path="${group.path}">\n${inner}  </location>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<configuration>\n${blocks.join('')}</configuration>\n`;
}
