import { nameWords } from '../nameWords';
import type { TextFigure } from './figures';
import type { Sentence } from './sentences';
import type { NearWords } from './subjects';

/** How much a word tells that stands elsewhere in the sentence, in the sentence before, and in the lead of the list. */
const ELSEWHERE = 0.6;
const BEFORE = 0.4;

/** What stands around each figure of a sentence: its own part of it first, then the rest. */
export function surroundingsOf(
  sentence: Sentence,
  figures: readonly TextFigure[],
  isKnown: (word: string) => boolean,
): NearWords[] {
  const wordsOf = (text: string) => readWords(text, isKnown);
  const parts = partsOf(sentence.text, figures).map(wordsOf);
  const all = wordsOf(sentence.text);
  const before = wordsOf(sentence.before);
  // "By 2017 we expect this to be 90 %" is about what the sentence before is about.
  let subject: readonly string[] = before;
  return parts.map((part) => {
    // "to 80 % in 2017 and 86 % by 2020": what has no subject of its own goes on with the one before.
    if (part.some(isTelling)) subject = part;
    const own = part.some(isTelling) ? part : [...subject, ...part];
    return new Map([
      ...before.map((word) => [word, BEFORE] as const),
      ...all.map((word) => [word, ELSEWHERE] as const),
      ...own.map((word) => [word, 1] as const),
    ]);
  });
}

/** The words of a text, and the names' abbreviations that it spells out: "Key Stage 2" is KS2. */
function readWords(text: string, isKnown: (word: string) => boolean): string[] {
  const words = nameWords(text.replaceAll('-', ' - ')).filter((word) => !/^\d{4}$/.test(word));
  return [...words, ...initialsIn(text).filter(isKnown)];
}

const LONGEST_INITIALS = 6;

/** The initials of every two to six words that follow each other, with a number at their end, small words in or out. */
function initialsIn(text: string): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const large = all.filter((word) => !/^(?:of|in|the|and|for|to|or|a)$/.test(word));
  return [all, large].flatMap((words) =>
    words.flatMap((_word, from) => {
      let initials = '';
      const found: string[] = [];
      for (const word of words.slice(from, from + LONGEST_INITIALS)) {
        initials += /^\d/.test(word) ? word : word[0]!;
        if (initials.length > 1) found.push(initials);
      }
      return found;
    }),
  );
}

/** Words that a sentence puts around any figure. */
const IDLE =
  /^(?:this|it|will|we|expect|aim|ensur|increas|reduc|improv|rise|fall|fell|rose|further|least|most|more|less|than|should|continu|percentage|number|average|rate|target|ris|falling|grow|reach|achiev|have|ha|had|can|current|currentli|stand|about|around|only|also|then|down|up|no|not|so|over|under|below|abov|\d.*)$/;

function isTelling(word: string): boolean {
  return !IDLE.test(word) && word.length > 1;
}

/** The part of the sentence that belongs to each figure: what stands between two is parted at its last joint. */
function partsOf(text: string, figures: readonly TextFigure[]): string[] {
  const cuts = figures.slice(1).map(({ start }, index) => {
    const from = figures[index]!.end;
    const joints = [
      ...text.slice(from, start).matchAll(/[;,]|\b(?:and|but|while|whereas|compared (?:with|to))\b/g),
    ];
    const joint = joints.find(({ 0: word }) => word === ';') ?? joints.at(-1);
    return joint ? from + joint.index : from;
  });
  return figures.map(({ start, end }, index) => {
    const from = index === 0 ? 0 : cuts[index - 1]!;
    const to = cuts[index] ?? text.length;
    return `${text.slice(from, start)} ${text.slice(end, to)}`;
  });
}
