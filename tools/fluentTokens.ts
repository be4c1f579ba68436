import { tokens, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { readComponents, readScreens } from './fluentPackages';

/** The themes by the names under which Fluent exports them. */
const themes: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  webLightTheme,
  webDarkTheme,
};

/**
 * The names of Fluent's tokens, out of some five hundred, that the screens use, or that the components use of which the
 * screens are made.
 */
export function findUsedTokens(root: string): ReadonlySet<string> {
  const named = [...readScreens(root), ...readComponents(root, /\.js$/)].flatMap((source) =>
    Array.from(source.matchAll(/(?:\btokens\.|\bvar\(--)(\w+)/g), ([, name]) => name!),
  );
  return new Set(named.filter((name) => name in tokens));
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
