import { plainName } from './plainName';
import { remember } from '../text/remember';
import { editDistance } from '../text/words';

/** Words that a name may have or lack and still mean the same. */
const EMPTY = new Set(
  'a an the as of in on at by for from to and or with that which who whose is are was were be been being their our its all total overall'.split(
    ' ',
  ),
);
const SAME: ReadonlyMap<string, string> = new Map([
  ['%', 'percentage'],
  ['percent', 'percentage'],
  ['percentage', 'percentage'],
  ['proportion', 'percentage'],
  ['no', 'number'],
  ['num', 'number'],
  ['count', 'number'],
  ['average', 'average'],
  ['avg', 'average'],
  ['mean', 'average'],
]);

const MAY_SAY_SHORT = /[#%]|\bper cent\b/i;

/** The words that a name is told by: without endings, and abbreviations written out. */
export function nameWords(name: string): string[] {
  return [...new Set(rawWords(name).map(plainWord))].filter((word) => word !== '');
}

/** The words of a name as they are written, in small letters. */
export function rawWords(name: string): readonly string[] {
  const plain = plainName(
    MAY_SAY_SHORT.test(name)
      ? name
          .replace(/#/g, ' number ')
          .replace(/\bper cent\b/gi, '%')
          .replace(/%/g, ' % ')
      : name,
  );
  return plain.split(' ');
}

/** One of them as it is compared; empty for a word that tells nothing. */
export function plainWord(word: string): string {
  return EMPTY.has(word) ? '' : (SAME.get(word) ?? withoutEnding(word));
}

/** "settings" and "setting", "completed" and "completing" are one word. */
const withoutEnding = remember((word) => {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/(?:ies|y)$/, 'i')
    .replace(/([^s])(?:es|s)$/, '$1')
    .replace(/(\w{4})(?:ing|ed|e)$/, '$1');
});

/** Whether two words are one, with a slip of typing between them. Numbers are never alike. */
export function isMistyped(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 6 || /\d/.test(one + other) || one[0] !== other[0]) return false;
  return Math.abs(one.length - other.length) <= 1 && editDistance(one, other) === 1;
}
