/**
 * Whether what shows the pane is older than what the program is written for. Excel on a Mac and an iPad shows it with their
 * own Safari, which learnt to look behind in regular expressions with 16.4, last of all that is used here; a script that
 * does so is not even read by an older one.
 */
export function isTooOld(makeRegExp: (source: string) => unknown = (source) => new RegExp(source)): boolean {
  try {
    makeRegExp('(?<!a)b');
    return false;
  } catch {
    return true;
  }
}
