import { fold } from './fold';
import { once } from './remember';

/** Words of other languages, as a pattern without accents or groups that capture, by what they are in English. */
export type Dictionary = readonly (readonly [english: string, words: string])[];

const IS_ASCII = /^[ -~]*$/;

/** Letters without their accents, each in the place where it stood. */
export function plainLetters(text: string): string {
  if (IS_ASCII.test(text)) return text;
  return text.normalize('NFC').replace(/[^ -~]/g, (letter) => letter.normalize('NFD')[0]!);
}

/** Words that were found in a text, and what they are in English. */
interface Translated {
  readonly from: number;
  readonly to: number;
  readonly english: string;
}

/** A function that puts the words of a dictionary into English, wherever they stand in folded text; of two the first counts. */
export function translator(dictionary: Dictionary): (folded: string) => string {
  // Large, and not wanted by every command.
  const entriesOf = once(() => byFirstLetter(dictionary));
  const isOfBeginnings = once(() =>
    dictionary.every(([, words]) => choicesOf(words).every((one) => one.startsWith('^'))),
  );
  return (folded) => {
    // Most texts begin with none of the letters that the words do, and hold none of these words.
    if (isOfBeginnings() && !beginsWithEntry(folded, entriesOf())) return folded;
    const text = folded.normalize('NFC');
    const found = findTranslated(plainLetters(text), entriesOf());
    return found.length === 0 ? folded : putIn(text, found);
  };
}

function findTranslated(plain: string, entries: ReadonlyMap<string, Entry>): readonly Translated[] {
  const found: Translated[] = [];
  for (const { 0: letter, index } of plain.matchAll(STARTS)) {
    const entry = index < (found.at(-1)?.to ?? 0) ? undefined : entries.get(letter);
    if (!entry) continue;
    const words = entry.words();
    words.lastIndex = index;
    const match = words.exec(plain);
    if (!match) continue;
    const english = entry.english[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]!;
    found.push({ from: index, to: index + match[0].length, english });
  }
  return found;
}

function putIn(text: string, found: readonly Translated[]): string {
  let said = '';
  let from = 0;
  for (const { from: start, to, english } of found) {
    said += text.slice(from, start) + english;
    from = to;
  }
  return said + text.slice(from);
}

/** A text in English, with a way back to the words that it is made from. */
export interface InEnglish {
  readonly text: string;
  /** The words of the first text that are these in English, as written; they stand in `text`. */
  readonly original: (words: string) => string;
}

/** The same for a text as it was typed, which keeps what its words were. */
export function translatorOfTyped(dictionary: Dictionary): (typed: string) => InEnglish {
  const entriesOf = once(() => byFirstLetter(dictionary));
  return (typed) => {
    const composed = typed.normalize('NFC');
    const found = findTranslated(plainLetters(composed).toLowerCase(), entriesOf());
    const text = putIn(composed, found);
    return { text, original: (words) => originalOf(words, text, composed, found) };
  };
}

function originalOf(words: string, text: string, typed: string, found: readonly Translated[]): string {
  const start = text.indexOf(words);
  if (start < 0) return words;
  return typed.slice(placeIn(start, 'from', found), placeIn(start + words.length, 'to', found));
}

/** Where a place in the English text lies in what was typed; of a word that was translated its one end or the other. */
function placeIn(at: number, edge: 'from' | 'to', found: readonly Translated[]): number {
  let moved = 0;
  for (const one of found) {
    const start = one.from + moved;
    const end = start + one.english.length;
    if (edge === 'from' ? at < start : at <= start) break;
    if (edge === 'from' ? at < end : at <= end) return one[edge];
    moved = end - one.to;
  }
  return at - moved;
}

/** Whether a text begins with a word of the entries. */
function beginsWithEntry(folded: string, entries: ReadonlyMap<string, Entry>): boolean {
  // An accent may stand by itself.
  const entry = entries.get(plainLetters(folded.slice(0, 2)).charAt(0));
  if (!entry) return false;
  const words = entry.words();
  words.lastIndex = 0;
  return words.test(plainLetters(folded));
}

/** Where words begin. */
const STARTS = /\b\w|^%/g;

interface Entry {
  readonly english: string[];
  readonly words: () => RegExp;
}

/** The words of a dictionary by their first letters, so that a text is held against few of them. */
function byFirstLetter(dictionary: Dictionary): ReadonlyMap<string, Entry> {
  const byLetter = new Map<string, Map<string, string[]>>();
  for (const [index, [english, words]] of dictionary.entries())
    for (const choice of choicesOf(words))
      for (const letter of new Set(firstLettersOf(choice))) {
        const entries = byLetter.get(letter) ?? new Map<string, string[]>();
        byLetter.set(letter, entries);
        const key = `${String(index)} ${english}`;
        const choices = entries.get(key);
        if (choices) choices.push(choice);
        else entries.set(key, [choice]);
      }
  return new Map(
    [...byLetter].map(([letter, entries]) => [
      letter,
      {
        english: [...entries.keys()].map((key) => key.replace(/^\d+ /, '')),
        words: once(
          () =>
            new RegExp(
              `(?:${[...entries.values()].map((words) => `(${words.join('|')})`).join('|')})(?![a-z])`,
              'y',
            ),
        ),
      },
    ]),
  );
}

/** A pattern sign by sign: what is escaped is one, and what is in square brackets. */
function signsOf(pattern: string): readonly string[] {
  return pattern.match(/\\.|\[[^\]]*\]|./g) ?? [];
}

/** The parts of a pattern between its outermost bars. */
function choicesOf(pattern: string): readonly string[] {
  if (!/[([\\]/.test(pattern)) return pattern.split('|');
  const choices = [''];
  let depth = 0;
  for (const sign of signsOf(pattern)) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += sign;
  }
  return choices;
}

/** One choice that begins with one letter and no other. */
const BEGINS_PLAINLY = /^\^?([a-z])(?!\?)[^|]*$/;

/** With what letters the words of a pattern can begin. */
function firstLettersOf(pattern: string): readonly string[] {
  const plain = BEGINS_PLAINLY.exec(pattern)?.[1];
  if (plain !== undefined) return [plain];
  return choicesOf(pattern.replace(/^\^/, '')).flatMap((choice) => {
    const signs = signsOf(choice);
    const end = signs[0] === '(' ? closeOf(signs) : 1;
    const own = signs[0] === '(' ? firstLettersOf(signs.slice(3, end - 1).join('')) : Array.from(signs[0]!);
    const letters = own.filter((letter) => !/[[\]\\]/.test(letter));
    return signs[end] === '?' ? [...letters, ...firstLettersOf(signs.slice(end + 1).join(''))] : letters;
  });
}

/** After how many signs the group with which a pattern begins is over. */
function closeOf(signs: readonly string[]): number {
  let depth = 0;
  return signs.findIndex((sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) === 0) + 1;
}

/** "Coch/Red" as "Coch / Red": what stands on either side of a stroke between words. */
const CLOSE_STROKE = /(\p{L}{3})[/|](?=\p{L}{3})/gu;
const STROKE = / ?[/|] (?=\S)/;

/**
 * Text in English, where a translation knows its words; else the very text. Of what is said in two languages, one is
 * left where both come to the same.
 */
export function sayInEnglish(text: string, translate: (folded: string) => string): string {
  const halves = fold(text).replace(CLOSE_STROKE, '$1 / ').split(STROKE);
  const said = halves.map(translate);
  if (said.every((half, index) => half === halves[index])) return text;
  const longest = said.reduce((one, other) => (other.length > one.length ? other : one));
  return said.every((half) => longest.includes(half)) ? longest : said.join(' / ');
}
