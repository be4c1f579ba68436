import { remember } from '../text/remember';
import { rootOfWord } from './nameRoots';
import { rawWords } from './nameWords';
import { mayBeYear } from './period';
import type { Indicator } from './scorecard';

/** A comment that is plainly about another row. */
export interface MisplacedComment {
  readonly indicator: Indicator;
  /** The row that it speaks of. */
  readonly about: Indicator;
  /** The other row's figures that it quotes, or the words that it has from the other's name. */
  readonly words: readonly string[];
  readonly isQuoted: boolean;
}

/** What many names and comments have says nothing of which row is meant. */
const USUAL =
  /^(?:percentag|number|average|rate|total|year|month|quarter|target|actual|figur|result|perform|measur|indicat|council|servic|time|within|achiev|meet|met|improv|increas|reduc|work|team|staff|post|new|case|people|resident|local|area|day|week|start|complet|last|next|first|second|third|previou\w*|earlier|later|recent|since|(?:new|now|two|one|had|has|not|per|out|off|but|due|may|can|any|own|end|age|use)$)/;
const REFERS =
  /\b(?:see|linked|links?|related|relates|compared|as with|like|also|same as|both|together with|refer|above|below|knock-on|impact)\b/i;

/** Of this length a word is told from another by its first letters. */
const STEM = 6;

/** What a word tells a row by; empty for one that tells nothing. */
const stemOf = remember((word) => {
  const root = rootOfWord(word);
  return root.length >= 3 && !/\d/.test(root) && !USUAL.test(root) ? root.slice(0, STEM) : '';
});

/** What the words of a name tell it by: names are too many to be remembered, their words are not. */
function stemsIn(text: string): readonly string[] {
  const stems: string[] = [];
  for (const word of rawWords(text)) {
    const stem = HAS_DIGIT.test(word) ? '' : stemOf(word);
    if (stem !== '' && !stems.includes(stem)) stems.push(stem);
  }
  return stems;
}

const HAS_DIGIT = /\d/;

/** The same of services, which stand in many rows. */
const wordsIn = remember(stemsIn);

const saidIn = remember((comment) => (REFERS.test(comment) ? [] : stemsIn(comment)));

/** The first row whose name has a word, and whether it is the only one: a word of several names tells none of them. */
interface Named {
  readonly first: Indicator;
  isOnly: boolean;
}

/**
 * The comments that say nothing of their own row, and of one other row either two of its figures with a word of its name,
 * or words of its name where the comment there says words of this one's: two comments in each other's place.
 */
export function findMisplacedComments(indicators: readonly Indicator[]): readonly MisplacedComment[] {
  const { astray, byWord } = findAstray(indicators);
  const onlyOf = (word: string) => {
    const named = byWord.get(word);
    return named?.isOnly ? [named.first] : [];
  };
  return [...astray].flatMap(([indicator, said]) => {
    const [other, ...more] = new Set(said.flatMap(onlyOf));
    if (!other || more.length > 0 || other === indicator) return [];
    const shared = said.filter((word) => byWord.get(word)?.first === other);
    const quoted = quotedFrom(other, indicator);
    const isSwapped = astray.get(other)?.some((word) => onlyOf(word)[0] === indicator) ?? false;
    if (quoted.length < 2 && !isSwapped) return [];
    const isQuoted = quoted.length >= 2;
    const words = isQuoted ? quoted : writtenIn(indicator, shared);
    return [{ indicator, about: other, words, isQuoted }];
  });
}

interface Astray {
  /** What the comments say that say nothing of their own rows. */
  readonly astray: ReadonlyMap<Indicator, readonly string[]>;
  /** The rows that are told by a word, of those words that comments say. */
  readonly byWord: ReadonlyMap<string, Named>;
}

function findAstray(indicators: readonly Indicator[]): Astray {
  const all = indicators.map(({ comment }) => saidIn(comment?.text ?? ''));
  const inComments = new Set([...new Set(all)].flat());
  const astray = new Map<Indicator, readonly string[]>();
  const byWord = new Map<string, Named>();
  for (const [at, indicator] of inComments.size === 0 ? [] : indicators.entries()) {
    const said = all[at]!;
    let isAstray = said.length > 0 && !wordsIn(indicator.service ?? '').some((word) => said.includes(word));
    for (const word of stemsIn(indicator.name)) {
      if (!inComments.has(word)) continue;
      if (said.includes(word)) isAstray = false;
      const known = byWord.get(word);
      if (known) known.isOnly = false;
      else byWord.set(word, { first: indicator, isOnly: true });
    }
    if (isAstray) astray.set(indicator, said);
  }
  return { astray, byWord };
}

/** The words of a comment as they are written there. */
function writtenIn({ comment }: Indicator, stems: readonly string[]): string[] {
  const written = comment!.text.match(/[\p{L}'’-]+/gu) ?? [];
  return [...new Set(written.filter((word) => wordsIn(word).some((stem) => stems.includes(stem))))];
}

/** Figures of one row in the comment of another that has neither of its own there. */
function quotedFrom(other: Indicator, own: Indicator): string[] {
  const said = (own.comment?.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => text.replace(/,/g, ''));
  const numbersOf = ({ values }: Indicator) =>
    new Set(values.flatMap(({ number }) => (number === null ? [] : [String(number)])));
  const [mine, theirs] = [numbersOf(own), numbersOf(other)];
  if (said.some((text) => mine.has(String(Number(text))))) return [];
  const quoted = said.filter((text) => {
    const number = Number(text);
    return text.replace('.', '').length >= 2 && !mayBeYear(number) && theirs.has(String(number));
  });
  return [...new Set(quoted)];
}
