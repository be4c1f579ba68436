import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { build, type Plugin } from 'esbuild';
import { dropPeopleColours } from '../../tools/dropPeopleColours';
import { shrinkTokens } from '../../tools/shrinkTokens';

const library = dirname(
  require.resolve('@fluentui/tokens/package.json', {
    paths: [require.resolve('@fluentui/react-components')],
  }),
);

interface Tokens {
  readonly tokens: Readonly<Record<string, string>>;
  readonly webLightTheme: Readonly<Record<string, string>>;
  readonly webDarkTheme: Readonly<Record<string, string>>;
}

/** The library as the bundler takes it. */
async function loadShrunk(): Promise<Tokens> {
  const read = (path: string) => readFileSync(path, 'utf8');
  const shrink: Plugin = {
    name: 'shrink',
    setup({ onLoad }) {
      onLoad({ filter: /lib[\\/]tokens\.js$/ }, ({ path }) => ({ contents: shrinkTokens(read(path)) }));
      onLoad({ filter: /(global[\\/]colorPalette|sharedColorNames)\.js$/ }, ({ path }) => ({
        contents: dropPeopleColours(read(path)),
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(library, 'lib/index.js')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    plugins: [shrink],
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0]!.text)(module, module.exports);
  return module.exports as Tokens;
}

test('every token is what it was', async () => {
  const shrunk = await loadShrunk();
  const names = Object.keys(tokens);
  expect(names.length).toBeGreaterThan(300);
  expect(Object.fromEntries(names.map((name) => [name, shrunk.tokens[name]]))).toEqual(tokens);
});

test.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
] as const)('the %s theme is what it was, but for the colours of people', async (name, whole) => {
  const shrunk = await loadShrunk();
  const theme = name === 'light' ? shrunk.webLightTheme : shrunk.webDarkTheme;
  const missing = Object.keys(whole).filter((token) => !(token in theme));
  expect(missing.length).toBeGreaterThan(50);
  // Those that tell how something stands have more shades than these three.
  expect(
    missing.every((token) => /^colorPalette\w+(Background2|Foreground2|BorderActive)$/.test(token)),
  ).toBe(true);
  expect(missing.filter((token) => /Red|Green|Yellow|Orange|Berry|Marigold/.test(token))).toEqual(
    missing.filter((token) => /DarkRed|DarkGreen/.test(token)),
  );
  expect(whole).toMatchObject(theme);
});

test.each([
  'export const other = {};',
  'export const tokens = make();',
  'export const tokens = { ...more };',
  "export const tokens = { [name]: 'var(--x)' };",
  "export const tokens = { a: 'var(--a)' }; export const more = 1;",
])('a table of tokens that is written otherwise stops the build: %s', (source) => {
  expect(() => shrinkTokens(source)).toThrow();
});

test('colours that are written otherwise stop the build', () => {
  expect(() => dropPeopleColours('export const statusSharedColors = { red };')).toThrow('not found');
});
