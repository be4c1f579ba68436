import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { findUsedTokens, writeTheme, writeTokens } from '../../tools/fluentTokens';
import { buildOnce, buildTimeoutMs } from '../support/build';

const root = join(__dirname, '../..');
const used = findUsedTokens(root);

/** What a module exports that holds nothing else. */
function load(source: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const module = { exports: {} };
  new Function('exports', source.replace(/export const (\w+) =/g, 'const $1 = exports.$1 ='))(module.exports);
  return module.exports;
}

test('every token is what it was', () => {
  const names = Object.keys(tokens);
  expect(names.length).toBeGreaterThan(300);
  const short = load(writeTokens())['tokens']!;
  expect(Object.fromEntries(names.map((name) => [name, short[name]]))).toEqual(tokens);
});

test.each([
  ['webLightTheme', webLightTheme],
  ['webDarkTheme', webDarkTheme],
] as const)('%s has the values that it had, of the tokens that are used', (name, whole) => {
  const theme = load(writeTheme(name, used))[name]!;
  expect(Object.keys(theme).sort()).toEqual([...used].filter((token) => token in whole).sort());
  expect(whole).toMatchObject(theme);
  expect(Object.keys(theme).length).toBeLessThan(Object.keys(whole).length / 2);
});

test('a theme that Fluent does not have stops the build', () => {
  expect(() => writeTheme('webGreyTheme', used)).toThrow('webGreyTheme');
});

test(
  'no page asks for a token that its themes lack',
  async () => {
    const scripts = join(await buildOnce(), 'scripts');
    // One that brings its own value along, as those of z-index do, asks for nothing.
    const asked = readdirSync(scripts)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...readFileSync(join(scripts, name), 'utf8').matchAll(/var\(--(\w+)\)/g)])
      .map(([, name]) => name!)
      .filter((name) => name in tokens);
    expect(new Set(asked).size).toBeGreaterThan(50);
    expect(asked.filter((name) => !used.has(name))).toEqual([]);
  },
  buildTimeoutMs,
);
