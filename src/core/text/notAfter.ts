const FAR_ENOUGH = 10;

/**
 * The matches of a global pattern that do not stand right behind what `before`, which ends with `$`, finds in the few
 * characters before them. It says what looking behind would say within the pattern, which Safari learnt only with 16.4.
 */
export function* matchAllNotAfter(
  text: string,
  pattern: RegExp,
  before: RegExp,
): Generator<RegExpExecArray, void> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    const { index } = match;
    if (before.test(text.slice(Math.max(0, index - FAR_ENOUGH), index))) {
      from = index + 1;
      continue;
    }
    from = index + match[0].length;
    yield match;
  }
}
