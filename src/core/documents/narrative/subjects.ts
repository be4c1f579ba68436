import type { Indicator, Scorecard } from '../../scorecard/scorecard';
import { nameWords } from '../nameWords';

/** An indicator as a text may name it. */
export interface Subject {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

export interface Subjects {
  readonly all: readonly Subject[];
  /** How much a word tells of which indicator is meant; 0 for one that no name has. */
  readonly weigh: (word: string) => number;
  readonly bearing: (word: string) => readonly Subject[];
  /** Whether a number beside this word is part of a name: "within 30 days". */
  readonly isInName: (number: string, beside: string) => boolean;
}

/** What the sentence around a figure says, each word with how near to the figure it stands: 1 beside it, less elsewhere. */
export type NearWords = ReadonlyMap<string, number>;

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

/** Words of a figure's kind, which a text leaves to the figure's sign. */
const KINDS = new Set(['percentage', 'number', 'average', 'rate']);

export function indexSubjects(scorecards: readonly Scorecard[]): Subjects {
  const named = scorecards.flatMap((scorecard) =>
    scorecard.indicators
      .filter(({ name }) => name !== '')
      .map((indicator) => ({ scorecard, indicator, words: new Set(nameWords(indicator.name)) })),
  );
  const counts = new Map<string, number>();
  for (const { words } of named) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (word: string) => {
    const count = counts.get(word) ?? 0;
    return count === 0 ? 0 : Math.log(1 + named.length / count) * (KINDS.has(word) ? 0.2 : 1);
  };
  const all = named.map((one) => ({ ...one, weight: sum(one.words, weigh) }));
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
    bearing: (word) => bearers.get(word) ?? [],
    isInName: (number, beside) => beside !== '' && pairs.has(`${number} ${beside}`),
  };
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
      .replaceAll('%', ' % ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.+]*(?<!\.)|[<>≤≥]\d+|%/gu) ?? []
  );
}

/** The indicators that a figure's surroundings may mean, likeliest first. */
export function rankSubjects(
  { bearing, weigh }: Subjects,
  around: NearWords,
  allows: (indicator: Indicator) => boolean,
): Likeness[] {
  const candidates = new Set([...around.keys()].filter((word) => !KINDS.has(word)).flatMap(bearing));
  const own = [...around].filter(([, nearness]) => nearness === 1).map(([word]) => word);
  const ownWeight = sum(own, weigh);
  return [...candidates]
    .filter(({ indicator }) => allows(indicator))
    .map((subject) => {
      const said =
        sum(subject.words, (word) => weigh(word) * (KINDS.has(word) ? 1 : (around.get(word) ?? 0))) /
        subject.weight;
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
