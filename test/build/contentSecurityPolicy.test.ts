import { contentSecurityPolicy, workerPolicy } from '../../tools/contentSecurityPolicy';

function read(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources];
    }),
  );
}

const pages = ['taskpane.html', 'commands.html', 'said.html', 'workbench.html', 'help.html'];

test.each(pages)('%s may run no script from the page itself, and send nothing elsewhere', (page) => {
  const policy = read(contentSecurityPolicy(page));
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['connect-src']).toEqual(["'self'"]);
  expect(policy['form-action']).toEqual(["'none'"]);
  expect(policy['base-uri']).toEqual(["'none'"]);
  expect(policy['script-src']).not.toContain("'unsafe-inline'");
  expect(policy['script-src']).not.toContain("'unsafe-eval'");
});

test('only the pages that Office opens may load from Microsoft and be framed by Excel on the web', () => {
  for (const page of pages) {
    const { 'script-src': scripts, 'frame-ancestors': frames } = read(contentSecurityPolicy(page));
    const isOfOffice = ['taskpane.html', 'commands.html', 'said.html'].includes(page);
    expect({ page, scripts }).toEqual({
      page,
      scripts: isOfOffice
        ? ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']
        : ["'self'"],
    });
    expect(frames!.includes('https://*.officeapps.live.com')).toBe(isOfOffice);
    if (!isOfOffice) expect(frames).toEqual(["'none'"]);
  }
});

test('another cloud of Microsoft’s takes the place of the usual one', () => {
  const { 'script-src': scripts } = read(
    contentSecurityPolicy('taskpane.html', 'https://officejs.gov.example/lib/office.js'),
  );
  expect(scripts).toContain('https://officejs.gov.example');
  expect(scripts).not.toContain('https://appsforoffice.microsoft.com');
});

test('a worker may load its own scripts and nothing else', () => {
  expect(read(workerPolicy)).toEqual({ 'default-src': ["'none'"], 'script-src': ["'self'"] });
});
