import type { LoaderContext } from 'webpack';
import { dropExamples } from './dropExamples';

/** For the bundler: what `dropExamples` leaves of a rule. */
export default function load(this: LoaderContext<unknown>, source: string): string {
  return dropExamples(source, this.resourcePath);
}
