import { plainWord, rawWords } from './nameWords';
import { NUMBER_WORDS } from '../text/numberWords';
import { remember } from '../text/remember';

/**
 * The words that a text tells an indicator by: those of a name, and what is left of them where only the ending makes a
 * verb, a noun or a person of it ("satisfied", "satisfaction"), and numbers in words as digits.
 */
export function nameRoots(text: string): string[] {
  const roots: string[] = [];
  for (const word of rawWords(text)) {
    const root = rootOfRaw(word);
    if (root !== '' && !roots.includes(root)) roots.push(root);
  }
  return roots;
}

/** The root of a word as it is written; empty for one that tells nothing. Numbers are too many to be remembered. */
function rootOfRaw(word: string): string {
  return /\d/.test(word) ? word : rootOfWord(word);
}

/** The root of a word without digits. */
export const rootOfWord = remember((word) => {
  const number = NUMBER_WORDS.get(word);
  return number === undefined ? rootOf(plainWord(word)) : String(number);
});

function rootOf(word: string): string {
  // It only looks as if it had an ending.
  if (word === 'number') return word;
  return word
    .replace(/(\w{4})e?ship$/, '$1')
    .replace(
      /(\w{4})(?:ation|ition|ement|ment|ction|tion|sion|ion|ness|ance|anc|ant|enc|ent|er|or|entli|antli|li)$/,
      '$1',
    )
    .replace(/(\w{4})(?:i|a|[ac]?t)$/, '$1')
    .replace(/^deci$/, 'decid')
    .replace(/^(?:paym|paid)$/, 'pay')
    .replace(/^respons$/, 'respond');
}
