import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { allRules } from '../../src/core/rules';
import { readXml, everyElement } from '../../tools/manifest/readXml';
import { listUrls } from '../../tools/manifest/values';
import { validateManifest } from '../../tools/manifest/validateManifest';
import { serverHeaders } from '../../tools/serverHeaders';
import { serveToTests, siteUrl } from '../support/build';

const site = serveToTests();

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const scripts = () => readdirSync(join(site.dist, 'scripts')).filter((name) => name.endsWith('.js'));
const pages = ['taskpane.html', 'commands.html', 'said.html', 'workbench.html', 'help.html'];

test('the manifest is the one for the address of the site, and will do', () => {
  const xml = read('manifest.xml');
  const readFile = (path: string) =>
    existsSync(join(site.dist, path)) ? readFileSync(join(site.dist, path)) : null;
  expect(validateManifest(xml, { version, isProduction: true, readFile })).toEqual([]);
  for (const { url } of listUrls(readXml(xml))) {
    expect(url.startsWith(siteUrl)).toBe(true);
    const path = new URL(url).pathname.slice(new URL(siteUrl).pathname.length);
    expect({ path, isThere: existsSync(join(site.dist, path)) }).toEqual({ path, isThere: true });
  }
});

test('the pages of the add-in load Office.js from Microsoft, and the others load nothing from elsewhere', () => {
  const office = /<script [^>]*src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/;
  for (const page of pages) {
    const html = read(page);
    const external = html.match(/(src|href)="?https?:[^" >]+/g) ?? [];
    const isOfOffice = ['taskpane.html', 'commands.html', 'said.html'].includes(page);
    expect({ page, external: external.length }).toEqual({ page, external: isOfOffice ? 1 : 0 });
    expect(office.test(html)).toBe(isOfOffice);
    if (isOfOffice) expect(html.search(office)).toBeLessThan(html.indexOf('</head>'));
    expect(html).toMatch(/<html lang="?en-GB/);
  }
});

test('the licences of what the scripts are made of stand beside them', () => {
  const notices = read('third-party-notices.txt');
  for (const name of ['react 18', 'react-dom 18', '@fluentui/react-button 9', 'fflate 0', 'comlink 4'])
    expect(notices).toContain(`\n${name}`);
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).not.toMatch(/[\\/](?:home|work|root|tmp)[\\/]/);
});

test('source maps name no folder of the machine', () => {
  const maps = readdirSync(join(site.dist, 'scripts')).filter((name) => name.endsWith('.map'));
  expect(maps.length).toBeGreaterThan(4);
  for (const name of maps) {
    const { sources } = JSON.parse(read(`scripts/${name}`)) as { sources: string[] };
    expect(sources.filter((path) => path.startsWith('/') || path.includes(process.cwd()))).toEqual([]);
  }
});

test('no script holds Office.js, or text that the policy would stop', () => {
  expect(scripts().length).toBeGreaterThan(4);
  for (const name of scripts()) {
    const code = read(`scripts/${name}`);
    expect({ name, has: /OfficeExtension\s*[={]|OSF\.|_richApiNativeBridge/.test(code) }).toEqual({
      name,
      has: false,
    });
    expect({ name, has: /\beval\(|new Function\(/.test(code) }).toEqual({ name, has: false });
    expect({ name, has: /jsxDEV|NODE_ENV/.test(code) }).toEqual({ name, has: false });
  }
});

test('every script has its map beside it, in a file of its own', () => {
  for (const name of scripts()) {
    const code = read(`scripts/${name}`);
    expect(code).not.toContain('sourceMappingURL=data:');
    expect(code).toContain(`//# sourceMappingURL=${name}.map`);
    expect(existsSync(join(site.dist, 'scripts', `${name}.map`))).toBe(true);
  }
});

test('no example of a rule is in a script, and every message is in one', () => {
  const code = scripts()
    .map((name) => read(`scripts/${name}`))
    .join('\n');
  const names = allRules.flatMap(({ valid, invalid }) => [...valid, ...invalid]).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => name.length > 15 && code.includes(name))).toEqual([]);
  const messages = allRules.flatMap((rule) => Object.values<string>(rule.messages));
  const start = (message: string) => message.split(/[{'"“”‘’–]/)[0]!;
  expect(messages.filter((message) => !code.includes(start(message)))).toEqual([]);
});

test('the rules are not in what the pane starts with', () => {
  const { first } = (JSON.parse(read('bundles.json')) as Record<string, { first: string[] }>)['taskpane']!;
  const sources = first.flatMap((path) => (JSON.parse(read(`${path}.map`)) as { sources: string[] }).sources);
  expect(sources.some((source) => source.includes('src/ui/'))).toBe(true);
  expect(sources.filter((source) => /src\/core\/(rules|reading|engine\/createEngine)/.test(source))).toEqual(
    [],
  );
});

test('every page, script and icon is served with its headers', async () => {
  const paths = [...pages, `scripts/${scripts()[0]!}`, 'assets/icon-check-16.png', 'manifest.xml'];
  for (const path of paths) {
    const response = await fetch(site.url + path);
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    for (const [name, value] of Object.entries(serverHeaders(path)))
      expect({ path, name, value: response.headers.get(name) }).toEqual({ path, name, value });
  }
});

test('what a web server is told says the same as what we serve', () => {
  const iis = readXml(read('web.config'));
  const nginx = read('nginx.conf');
  for (const page of pages) {
    const policy = serverHeaders(page)['Content-Security-Policy']!;
    expect(read('headers.txt')).toContain(policy);
    expect(nginx).toContain(`add_header Content-Security-Policy "${policy}" always;`);
    const location = everyElement(iis).find(({ attributes }) => attributes['path'] === page)!;
    const added = everyElement(location).filter(({ name }) => name === 'add');
    expect(added.map(({ attributes }) => [attributes['name'], attributes['value']])).toContainEqual([
      'Content-Security-Policy',
      policy,
    ]);
  }
});

test.each([
  ['url=http://apps.council.gov.uk/', 'begins with https://'],
  ['url=https://localhost:3000/', 'that is this machine'],
  ['officeJs=http://elsewhere.example/office.js', 'begins with https://'],
])(
  'a build for %s is refused before it begins',
  (setting, sentence) => {
    const webpack = join(__dirname, '../../node_modules/webpack/bin/webpack.js');
    const options = ['--env', setting, '--env', `out=${join(site.dist, '../refused')}`];
    const { status, stderr } = spawnSync(process.execPath, [webpack, ...options], {
      cwd: join(__dirname, '../..'),
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect(existsSync(join(site.dist, '../refused'))).toBe(false);
  },
  60_000,
);
