import type { LoaderContext } from 'webpack';
import { readComponentStyles } from './fluentPackages';
import { dropRightToLeft, nameClasses, shortenClasses } from './shortClasses';

let names: ReadonlyMap<string, string> | undefined;

/** For the bundler: the styles of a component of Fluent under short names, for lines that run from left to right. */
export default function load(this: LoaderContext<unknown>, source: string): string {
  names ??= nameClasses(readComponentStyles(this.rootContext));
  return shortenClasses(dropRightToLeft(source), names);
}
