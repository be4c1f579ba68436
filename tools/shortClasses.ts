/** A class that Fluent's build made of a rule: a letter and a hash. */
const MADE = /^[fr][0-9a-z]{5,7}$/;
/** A class, and the one that stands for it where lines run from right to left. */
const PAIR = /\["([fr][0-9a-z]{5,7})",\s*"([fr][0-9a-z]{5,7})"\]/g;
const SELECTED = /\.([fr][0-9a-z]{5,7})\b/g;

/**
 * A short name for each class that is selected anywhere in Fluent's styles: hashes are what no compression gets smaller.
 * No two classes share one, and those that are made while running have longer ones.
 */
export function nameClasses(styles: readonly string[]): ReadonlyMap<string, string> {
  const made = new Set(
    styles.flatMap((source) => Array.from(source.matchAll(SELECTED), ([, name]) => name!)),
  );
  return new Map([...made].sort().map((name, index) => [name, `f${index.toString(36)}`]));
}

/** The source of a component's styles with its classes under their short names, where they are given and where selected. */
export function shortenClasses(source: string, names: ReadonlyMap<string, string>): string {
  return source
    .replace(SELECTED, (whole, name: string) => `.${names.get(name) ?? whole.slice(1)}`)
    .replace(/"([^"\s]+)"/g, (whole, name: string) => {
      const short = MADE.test(name) ? names.get(name) : undefined;
      return short === undefined ? whole : `"${short}"`;
    });
}

/**
 * The source without what it holds for languages that are written from right to left, of which the product speaks none:
 * the second class of each pair, and its rules where no pair has it first.
 */
export function dropRightToLeft(source: string): string {
  const left = source.replace(PAIR, '"$1"');
  const rest = new Set(Array.from(left.matchAll(/"([fr][0-9a-z]{5,7})"/g), ([, name]) => name!));
  const gone = Array.from(source.matchAll(PAIR), ([, , name]) => name!).filter((name) => !rest.has(name));
  return gone.length === 0
    ? left
    : left.replace(new RegExp(`"\\.(?:${gone.join('|')})\\b[^"]*"(?:,\\s*|(?=\\]))`, 'g'), '');
}
