import { NUMBER_WORDS } from '../text/numberWords';

const LONGEST_INITIALS = 6;

/** Where two to six words that follow each other have the initials of an abbreviation, small words in or out. */
export function speltOut(
  text: string,
  abbreviations: ReadonlySet<string>,
): { short: string; words: string }[] {
  if (abbreviations.size === 0) return [];
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    initial:
      NUMBER_WORDS.get(word.toLowerCase())?.toString() ?? (/^\d/.test(word) ? word : word[0]!.toLowerCase()),
    isSmall: /^(?:of|in|the|and|for|to|or|a)$/i.test(word),
  }));
  return [all, all.filter(({ isSmall }) => !isSmall)].flatMap((words) =>
    words.flatMap(({ from }, index) => {
      let initials = '';
      return words.slice(index, index + LONGEST_INITIALS).flatMap(({ to, initial }) => {
        initials += initial;
        return initials.length > 1 && to > from && abbreviations.has(initials)
          ? [{ short: initials, words: text.slice(from, to) }]
          : [];
      });
    }),
  );
}
