import { MONTHS } from '../text/months';
import { editDistance } from '../text/words';

/** A text whose misspelt months are put right, each character still in its place, and where they stand. */
export interface MendedText {
  readonly plain: string;
  readonly slips: readonly { readonly from: number; readonly to: number }[];
}

const NAMES = MONTHS.map((month) => month.toLowerCase());

// Only a word after a day or before a year can be a month that nobody would know otherwise.
const AFTER_DAY = /\d(?:st|nd|rd|th)?(?:\sof)?\s$/i;
const BEFORE_YEAR = /^\.?[\s,]{1,3}'?\d{2,4}(?!\d)/;
const LONGEST_MONTH = 12;
const OTHER_WORDS = new Set([
  'match',
  'marsh',
  'larch',
  'starch',
  'augusta',
  'remember',
  'member',
  'members',
]);

/** The text with every month that is a letter or two off read as that month: "Febuary 2018", "end of Janurary 2018". */
export function mendMonths(plain: string): MendedText {
  const slips: { from: number; to: number }[] = [];
  const mended = plain.replace(/[a-z]{4,}/gi, (word, from: number) => {
    const to = from + word.length;
    if (word.length > LONGEST_MONTH) return word;
    const isBeside = isBesideNumber(plain, from, to);
    if (!isBeside && !AFTER_WAITING.test(plain.slice(Math.max(0, from - 12), from))) return word;
    const month = isBeside ? monthMeant(word.toLowerCase()) : monthShuffled(word.toLowerCase());
    if (month === null) return word;
    slips.push({ from, to });
    const stem = month.slice(0, 3);
    return (/^[A-Z]/.test(word) ? stem[0]!.toUpperCase() + stem.slice(1) : stem).padEnd(word.length);
  });
  return { plain: mended, slips };
}

// "Expected Setpember": after such a word a month with two letters changed about needs no number beside it.
const AFTER_WAITING =
  /\b(?:expected|due|availi?able|availble|avail|by|until|from|in|end of|early|mid|late|published|awaiting)\s$/i;

function isBesideNumber(plain: string, from: number, to: number): boolean {
  return (
    AFTER_DAY.test(plain.slice(Math.max(0, from - 7), from)) || BEFORE_YEAR.test(plain.slice(to, to + 10))
  );
}

/** The month that a word is a slip of; null where it is spelt right or is another word. */
function monthMeant(word: string): string | null {
  if (NAMES.includes(word) || OTHER_WORDS.has(word)) return null;
  // Of four letters only those of a month in another order: "Juen".
  if (word.length === 4) return NAMES.find((month) => sameLetters(word, month)) ?? null;
  return NAMES.find((month) => month.startsWith(word) || isMisspelling(word, month)) ?? null;
}

/** The long month whose letters a word has in another order, or all but one. */
function monthShuffled(word: string): string | null {
  if (word.length < 6 || NAMES.includes(word)) return null;
  return (
    NAMES.find(
      (month) =>
        sameLetters(word, month) || (month.length - word.length === 1 && editDistance(word, month) === 1),
    ) ?? null
  );
}

function isMisspelling(word: string, month: string): boolean {
  const limit = month.length > 6 ? 2 : 1;
  return editDistance(word, month) <= limit || sameLetters(word, month);
}

function sameLetters(word: string, month: string): boolean {
  return word.length === month.length && sorted(word) === sorted(month);
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}
