const NONE: readonly RegExpExecArray[] = [];

/** As `String.matchAll`, which makes a copy of the pattern first: of many patterns most are not there. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
}
