import { basename, join } from 'node:path';
import type { LoaderContext } from 'webpack';
import { screens } from './fluentPackages';
import { findUsedTokens, writeTheme, writeTokens } from './fluentTokens';

const names: Readonly<Record<string, string>> = {
  'lightTheme.js': 'webLightTheme',
  'darkTheme.js': 'webDarkTheme',
};

/** For the bundler: Fluent's table of tokens and its themes, without what no screen uses. */
export default function load(this: LoaderContext<unknown>): string {
  const name = names[basename(this.resourcePath)];
  if (name === undefined) return writeTokens();
  for (const folder of screens) this.addContextDependency(join(this.rootContext, 'src', folder));
  return writeTheme(name, findUsedTokens(this.rootContext));
}
