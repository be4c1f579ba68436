import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens, webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** The themes by the names under which Fluent exports them. */
const themes: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  webLightTheme,
  webDarkTheme,
};

/** Where screens are: nothing else of the sources says how anything looks. */
export const screens = ['ui', 'workbench', 'taskpane'];

/** The names of Fluent's tokens, out of some five hundred, that the screens use. */
export function findUsedTokens(root: string): ReadonlySet<string> {
  const named = screens
    .flatMap((folder) => readFolder(join(root, 'src', folder)))
    .flatMap((source) => Array.from(source.matchAll(/(?:\btokens\.|\bvar\(--)(\w+)/g), ([, name]) => name!));
  return new Set(named.filter((name) => name in tokens));
}

function readFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** Instead of Fluent's table of its tokens: all but a few are the name again as a CSS variable. */
export function writeTokens(): string {
  const odd = Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`);
  return `const odd = ${JSON.stringify(Object.fromEntries(odd))};
export const tokens = /*#__PURE__*/ new Proxy(odd, { get: (_, name) => odd[name] ?? \`var(--\${name})\` });
`;
}

/** Instead of one of Fluent's themes: the same values, of the used tokens alone. */
export function writeTheme(name: string, used: ReadonlySet<string>): string {
  const theme = themes[name];
  if (!theme) throw new Error(`Fluent has no theme ${name}`);
  const values = Object.entries(theme).filter(([token]) => used.has(token));
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(values))};\n`;
}
