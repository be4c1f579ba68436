import { nameWords } from './nameWords';
import { NUMBER_WORDS } from '../text/numberWords';
import { remember } from '../text/remember';

/**
 * The words that a text tells an indicator by: those of a name, and what is left of them where only the ending makes a
 * verb, a noun or a person of it ("satisfied", "satisfaction"), and numbers in words as digits.
 */
export function nameRoots(text: string): string[] {
  return [...new Set(nameWords(text).map(rootOf))];
}

/** Those of a name, worked out once for all that ask. */
export const rootsOf: (name: string) => readonly string[] = remember(nameRoots);

/** Words that look as if they had an ending. */
const WHOLE = new Set(['percentage', 'average', 'number']);

const rootOf = remember((word) => {
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return String(number);
  if (/\d/.test(word) || WHOLE.has(word)) return word;
  return word
    .replace(
      /(\w{4})(?:e?ship|ation|ition|ement|ment|ction|tion|sion|ion|ness|ance|anc|ant|enc|ent|er|or|entli|antli|li)$/,
      '$1',
    )
    .replace(/(\w{4})(?:i|at)$/, '$1');
});
