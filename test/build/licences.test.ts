import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devDependencies, dependencies } from '../../package.json';
import { packages } from '../../package-lock.json';
import { writeNotices } from '../../tools/notices';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const locked = Object.entries(packages as Readonly<Record<string, Locked>>).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);

test('what is shipped may be given on by anyone', () => {
  const allowed = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];
  const shipped = locked.filter(([, { dev }]) => !dev);
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(([, { license = 'none' }]) => !allowed.includes(license))).toEqual([]);
});

test('every package is named exactly, and comes whole from the registry', () => {
  const ours = { ...dependencies, ...devDependencies } as Readonly<Record<string, string>>;
  expect(
    Object.entries(ours).filter(
      ([, version]) => !/^(?:(?:npm:typescript@)?\d+\.\d+\.\d+(?:-[\w.]+)?|file:bin)$/.test(version),
    ),
  ).toEqual([]);
  // Where the lock file says nothing of where it comes from, it comes from the registry that npm is told of.
  const isOfRegistry = ({ resolved = 'https://' }: Locked) => resolved.startsWith('https://');
  expect(locked.filter(([, one]) => !isOfRegistry(one) || !one.integrity).map(([path]) => path)).toEqual([]);
});

test('nothing needs a script while it is installed, and what has one works without', () => {
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  // Its script only makes the binary start a little sooner.
  expect(withScript).toEqual(['node_modules/esbuild']);
});

test.each([
  // The one on npm has faults that are mended elsewhere only: CVE-2023-30533, CVE-2024-22363.
  'xlsx',
])('%s is not used, not even by tests', (name) => {
  expect(locked.map(([path]) => path)).not.toContain(`node_modules/${name}`);
});

test('a licence stands once, with all the packages that it is for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorecard-notices-'));
  const put = (name: string, version: string, text: string | null) => {
    const own = join(folder, 'node_modules', name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'package.json'), JSON.stringify({ name, version, license: 'MIT' }));
    if (text !== null) writeFileSync(join(own, 'LICENSE'), text);
    return join(own, 'lib', 'index.js');
  };
  const files = [
    put('b', '2.0.0', 'Text\r\nof one\n'),
    put('@scope/a', '1.0.0', 'Text\nof one'),
    put('c', '3.0.0', null),
    join(folder, 'src/own.ts'),
  ];
  const notices = writeNotices([...files, ...files]);
  rmSync(folder, { recursive: true });
  const [, ...sections] = notices.split(/\n-{72}\n\n/);
  expect(sections).toEqual([
    '@scope/a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nText\nof one\n',
    'c 3.0.0 (MIT)\n\nLicence: MIT\n',
  ]);
});
