import type { TextFigure } from './figures';
import { IDLE_WORDS } from './idleWords';
import { speltOut } from '../speltOut';
import { nameRoots } from '../../scorecard/nameRoots';
import type { Sentence } from './sentences';
import type { Subjects, NearWords } from './subjects';

/** How much a word tells that stands elsewhere in the sentence, in the sentence before, and in the lead of the list. */
const ELSEWHERE = 0.6;
const BEFORE = 0.4;
const GOING_ON = 0.8;

/** A sentence that goes on about what the one before it is about. */
const GOES_ON =
  /\b(?:(?:this|it|these|they)(?= (?:to|will|is|are|was|were|has|have|had|should|can|could|may|must|rose|fell|figure|number|rate|target|level|percentage|proportion|share|total|gap|group|represents)\b)|the (?:figure|number|rate|target|level|percentage|proportion|share|total|gap)s?(?! (?:of|for|in)\b)|(?:bring|reduce|raise|cut|increase|lower|keep|halve|double|improve|take|push|hold) (?:it|this|them|that)\b)/i;
/** "The percentage achieving AAB to 18.0": a number that is a share though no sign says so. */
const SHARE = /\b(?:percentage|proportion|the share|share of)\b/i;
/** A part of a sentence that goes on about the part before it. */
const OF_THE_SAME = /\b(?:in this way|of (?:these|them|which|this)|the same)\b/i;

/** What stands around each figure of a sentence: its own part of it first, then the rest. */
export function surroundingsOf(
  sentence: Sentence,
  figures: readonly TextFigure[],
  { bearing, abbreviations }: Subjects,
): NearWords[] {
  const wordsOf = (text: string) => readWords(text, abbreviations);
  const isKnown = (word: string) => isTelling(word) && bearing(word).length > 0;
  const all = wordsOf(sentence.text);
  // A sentence that names nothing goes on itself with the one before it.
  const earlier = sentence.before.map(wordsOf);
  const at = earlier.findIndex((words) => words.some(isKnown));
  const before = earlier[at] ?? [];
  const goesOn = GOES_ON.test(sentence.text);
  // "By 2017 we expect this to be 90 %" is about what the sentence before is about.
  let subject: readonly string[] = goesOn || !all.some(isKnown) ? before : [];
  return partsOf(sentence.text, figures).map((text) => {
    const part = wordsOf(text);
    // "to 80 % in 2017 and 86 % by 2020": what has no subject of its own goes on with the one before.
    const isOwn = part.some(isKnown);
    const own = isOwn && !OF_THE_SAME.test(text) ? part : [...subject, ...part];
    if (isOwn) subject = own;
    return {
      // Between the sentence that names something and this one stands another, which may have left it.
      isForeign: !isOwn && (part.some(isTelling) || (at > 0 && subject === before)),
      isBare: !part.some(isTelling),
      saysShare: SHARE.test(sentence.text) || (goesOn && SHARE.test(sentence.before[0] ?? '')),
      words: new Map([
        ...before.map((word) => [word, goesOn ? GOING_ON : BEFORE] as const),
        ...all.map((word) => [word, ELSEWHERE] as const),
        ...own.map((word) => [word, 1] as const),
      ]),
    };
  });
}

/** The words of a text, with the names' abbreviations for what it spells out: "Key Stage 2" is KS2. */
function readWords(text: string, abbreviations: ReadonlySet<string>): string[] {
  const spelt = speltOut(text, abbreviations);
  const rest = spelt.reduce(
    (left, { short, words }) => (short.length > 2 ? left.replace(words, ' ') : left),
    text,
  );
  const words = nameRoots(rest.replaceAll('-', ' - ')).filter((word) => !/^\d{4}$/.test(word));
  return [...words, ...spelt.map(({ short }) => short)];
}

function isTelling(word: string): boolean {
  return !IDLE_WORDS.has(word) && word.length > 1 && !/^\d/.test(word);
}

/**
 * The part of the sentence that belongs to each figure: what stands between two is parted at its last joint. What follows
 * "95 % of primary and 93 % of secondary schools judged good" belongs to both.
 */
function partsOf(text: string, figures: readonly TextFigure[]): string[] {
  const cuts = figures.slice(1).map(({ start }, index) => {
    const from = figures[index]!.end;
    const between = text.slice(from, start);
    const joints = [...between.matchAll(/[;,(]|\b(?:and|but|while|whereas|compared (?:with|to))\b/g)];
    const joint =
      joints.find(({ 0: word }) => word === ';') ??
      joints.at(-1) ??
      /\b(?:in|by|to|from|for|during)\b/.exec(between);
    return joint ? from + joint.index : from;
  });
  return figures.map(({ start, end }, index) => {
    const from = index === 0 ? 0 : cuts[index - 1]!;
    const to = cuts[index] ?? text.length;
    const next = figures[index + 1];
    const shared =
      next && SHORT_OF.test(text.slice(end, to)) ? afterFirstOf(text.slice(next.end, cuts[index + 1])) : '';
    return `${text.slice(from, start)} ${text.slice(end, to)} ${shared}`;
  });
}

/** "of primary", and no more. */
const SHORT_OF = /^ (?:of|for|in|among) (?:the )?[\w-]+ $/;

/** What follows "of secondary"; empty where the text does not go on in that way. */
function afterFirstOf(text: string): string {
  const first = /^ (?:of|for|in|among) (?:the )?[\w-]+ /.exec(text)?.[0];
  return first ? text.slice(first.length) : '';
}
