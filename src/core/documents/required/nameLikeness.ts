import { isMistyped, nameWords } from '../../scorecard/nameWords';
import { speltOut } from '../speltOut';

/** Words for the kind of a figure and for whom it counts, which say little of what is measured. */
const WEAK: ReadonlySet<string> = new Set(
  nameWords(
    `percentage number average rate year years old olds age aged group young people person pupils students children learners
    attainment achieving achieve achieved qualification including phase schools area service overall effectiveness judgements inspection`,
  ),
);
const WEAK_SHARE = 0.3;
/** An age, a level or a number of weeks may be another where the thing is the same. */
const NUMBER_SHARE = 0.5;

/** How two names differ. */
export interface Difference {
  /** Words that only the first has. */
  readonly lost: readonly string[];
  /** Words that only the second has. */
  readonly gained: readonly string[];
  /** 1 where they say the same, 0 where they share nothing; a word that few names have counts for more. */
  readonly likeness: number;
}

/** The names of a table as they are held against a list. */
export class NameLikeness {
  private readonly counts = new Map<string, number>();
  private readonly abbreviations: ReadonlySet<string>;

  constructor(private readonly names: readonly string[]) {
    const shorts = names.flatMap((name) =>
      [...name.matchAll(/\b([A-Z][A-Z\d]+)s?\b/g)].map(([, short]) => short!.toLowerCase()),
    );
    // "Level 2" is written out as often as "L2", and both in one table.
    this.abbreviations = new Set(shorts.filter((short) => short.length > 2 || !/\d/.test(short)));
    for (const name of names)
      for (const word of this.read(name)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** The words of a name, with a table's abbreviation for what it spells out: "Early Years" is EY. */
  read(name: string): readonly string[] {
    const all = speltOut(name, this.abbreviations);
    // "Early Years Foundation Stage" is EYFS and not EY.
    const spelt = all.filter(
      (one) => !all.some(({ words }) => words.length > one.words.length && words.includes(one.words)),
    );
    const rest = spelt.reduce((left, { words }) => left.replace(words, ' '), name);
    return [...new Set([...nameWords(rest), ...spelt.map(({ short }) => short)])];
  }

  compare(wanted: readonly string[], given: readonly string[]): Difference {
    const missing = wanted.filter((word) => !given.includes(word));
    const more = given.filter((word) => !wanted.includes(word));
    const lost = missing.filter((word) => !more.some((other) => isMistyped(word, other)));
    const gained = more.filter((word) => !missing.some((other) => isMistyped(word, other)));
    const whole = this.sum(wanted) + this.sum(given);
    return { lost, gained, likeness: whole === 0 ? 0 : 1 - (this.sum(lost) + this.sum(gained)) / whole };
  }

  private sum(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weigh(word), 0);
  }

  /** Whether they have no word in common that tells more than what the first has for itself. */
  isOther(wanted: readonly string[], { lost }: Difference): boolean {
    const heaviest = (words: readonly string[]) =>
      Math.max(0, ...words.filter((word) => !/\d/.test(word)).map((word) => this.weigh(word)));
    const shared = wanted.filter((word) => !lost.includes(word));
    return heaviest(shared) < heaviest(lost) / 2;
  }

  private weigh(word: string): number {
    const count = this.counts.get(word) ?? 1;
    const share = WEAK.has(word) ? WEAK_SHARE : /\d/.test(word) ? NUMBER_SHARE : 1;
    return Math.log(2 + this.names.length / count) * share;
  }
}
