import type { Indicator, Scorecard } from '../../scorecard/scorecard';
import { isOfMoney } from './isOfMoney';
import { IDLE_WORDS } from './idleWords';
import { NUMBER_WORDS } from '../../text/numberWords';
import { nameRoots } from '../../scorecard/nameRoots';

/** An indicator as a text may name it. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
  /** The abbreviation that its name gives for itself, "(NEET)", where no other name has it. */
  readonly short: string | null;
}

export interface Subjects {
  readonly all: readonly Subject[];
  /** How much a word tells of which indicator is meant; 0 for one that no name has. */
  readonly weigh: (word: string) => number;
  /** The names' abbreviations, in small letters. */
  readonly abbreviations: ReadonlySet<string>;
  readonly bearing: (word: string) => readonly Subject[];
  /** Whether any row is of money. */
  readonly hasMoney: boolean;
  /** Whether a number beside this word is part of a name: "within 30 days". */
  readonly isInName: (number: string, beside: string) => boolean;
}

/** What the sentence around a figure says. */
export interface NearWords {
  /** Each word with how near to the figure it stands: 1 beside it, less elsewhere. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether it takes its subject from what stands before, and has words that no indicator's name has. */
  readonly isForeign: boolean;
  /** Whether its part of the sentence says nothing but the figure: "to 72 % by 2020". */
  readonly isBare: boolean;
  /** Whether the text speaks of a percentage in words, and a plain number may be one. */
  readonly saysShare: boolean;
}

export interface Likeness {
  readonly subject: Subject;
  /** How much of the name the text says, from 0 to 1. */
  readonly said: number;
  /** How much of what stands beside the figure is in the name, by weight. */
  readonly own: number;
  /** The share of what stands beside the figure that is in the name, among the words that any name has. */
  readonly fit: number;
  /** Whether a word beside the figure stands in no other name. */
  readonly hasOwnWord: boolean;
  /** Both together, from 0 to 1. */
  readonly score: number;
}

/** How much of a name its abbreviation says. */
const SHORT_SAYS = 0.75;

/** Words of a figure's kind, which a text leaves to the figure's sign. */
const KINDS = new Set(['percentage', 'number', 'average', 'rate'].flatMap(nameRoots));

export function indexSubjects(scorecards: readonly Scorecard[]): Subjects {
  const named = scorecards.flatMap((scorecard) =>
    scorecard.indicators
      .filter(({ name }) => name !== '')
      .map((indicator) => ({ scorecard, indicator, words: new Set(nameRoots(indicator.name)) })),
  );
  const counts = new Map<string, number>();
  for (const { words } of named) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (word: string) => {
    const count = counts.get(word) ?? 0;
    return count === 0
      ? 0
      : Math.log(1 + named.length / count) * (KINDS.has(word) || IDLE_WORDS.has(word) ? 0.2 : 1);
  };
  const all = named.map((one) => ({
    ...one,
    weight: sum(one.words, weigh),
    short: shortOf(one.indicator.name, (word) => counts.get(word) === 1),
  }));
  const bearers = new Map<string, Subject[]>();
  for (const subject of all) {
    for (const word of subject.words) {
      const those = bearers.get(word);
      if (those) those.push(subject);
      else bearers.set(word, [subject]);
    }
  }
  const pairs = new Set(all.flatMap(({ indicator }) => numberPairs(indicator.name)));
  return {
    all,
    weigh,
    abbreviations: new Set(
      all
        .flatMap(({ indicator }) => indicator.name.match(/\b[A-Z][A-Z\d]+\b/g) ?? [])
        .map((word) => word.toLowerCase()),
    ),
    bearing: (word) => bearers.get(word) ?? [],
    hasMoney: all.some(({ indicator }) => isOfMoney(indicator)),
    isInName: (number, beside) => beside !== '' && pairs.has(`${number} ${beside}`),
  };
}

function shortOf(name: string, isOwn: (word: string) => boolean): string | null {
  const short = /\(([A-Z]{3,})s?\)/.exec(name)?.[1];
  const [root] = short ? nameRoots(short) : [];
  return root !== undefined && isOwn(root) ? root : null;
}

function sum(words: Iterable<string>, weigh: (word: string) => number): number {
  let total = 0;
  for (const word of words) total += weigh(word);
  return total;
}

/** The numbers of a name with the words at their sides. */
function numberPairs(name: string): string[] {
  const words = wordsInOrder(name);
  return words.flatMap((word, index) => {
    const number = /^[<>≤≥]?(\d+(?:\.\d+)?)\+?%?$/.exec(word)?.[1];
    if (number === undefined) return [];
    return [words[index - 1], words[index + 1]].flatMap((beside) => (beside ? [`${number} ${beside}`] : []));
  });
}

/** The words of a text in lower case, one after the other. */
export function wordsInOrder(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/[a-z]+/g, (word) => String(NUMBER_WORDS.get(word) ?? word))
      .replaceAll('%', ' % ')
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}.+]*[\p{L}\p{N}+])?|[<>≤≥]\d+|%/gu) ?? []
  );
}

/** The indicators that a figure's surroundings may mean, likeliest first. */
export function rankSubjects(
  { bearing, weigh }: Subjects,
  { words: around }: NearWords,
  allows: (indicator: Indicator) => boolean,
): Likeness[] {
  const candidates = new Set([...around.keys()].filter((word) => !KINDS.has(word)).flatMap(bearing));
  const own = [...around].filter(([, nearness]) => nearness === 1).map(([word]) => word);
  const ownWeight = sum(own, weigh);
  return [...candidates]
    .filter(({ indicator }) => allows(indicator))
    .map((subject) => {
      const said = Math.max(
        sum(subject.words, (word) => weigh(word) * (KINDS.has(word) ? 1 : (around.get(word) ?? 0))) /
          subject.weight,
        subject.short === null ? 0 : SHORT_SAYS * (around.get(subject.short) ?? 0),
      );
      const ofOwn = sum(
        own.filter((word) => subject.words.has(word)),
        weigh,
      );
      const fit = ownWeight === 0 ? 0 : ofOwn / ownWeight;
      const hasOwnWord = own.some(
        (word) => subject.words.has(word) && bearing(word).length === 1 && !/^\d/.test(word),
      );
      return { subject, said, fit, hasOwnWord, own: ofOwn, score: 0.6 * said + 0.4 * fit };
    })
    .sort((a, b) => b.score - a.score);
}
