import { editDistance } from './words';

/** Words shorter than this with another letter are other words: "east" and "west". */
const shortest = 5;
/** From here on two slips in one word are still that word. */
const longWord = 9;

/**
 * Whether one word is the other with a slip of the pen: a letter left out, put in, changed, or two that changed places;
 * in long words and endings (library, libraries) up to three. First letters are seldom mistyped, and digits are meant.
 */
export function isSlip(word: string, other: string): boolean {
  if (word.charAt(0) !== other.charAt(0) || /\d/.test(word + other)) return false;
  const length = Math.min(word.length, other.length);
  if (length < shortest || Math.abs(word.length - other.length) > 2) return false;
  if (stem(word) === stem(other) || isSwapped(word, other)) return true;
  return editDistance(word, other) <= (length >= longWord ? 2 : 1);
}

/** Whether a text is another with at most two of its words mistyped. */
export function isSlipOfWords(one: string, two: string): boolean {
  if (one.replaceAll(' ', '') === two.replaceAll(' ', '')) return true;
  const [words, others] = [one.split(' '), two.split(' ')];
  if (words.length !== others.length) return false;
  const odd = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at]!] as const]));
  return odd.length <= 2 && odd.every(([word, known]) => isSlip(word, known));
}

/** Without the ending of a plural. */
function stem(word: string): string {
  return word.replace(/(?:ies|y|e?s)$/, '');
}

/** Whether two letters side by side have changed places. */
export function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  if (at + 1 >= word.length || word[at] !== other[at + 1] || word[at + 1] !== other[at]) return false;
  return word.slice(at + 2) === other.slice(at + 2);
}
