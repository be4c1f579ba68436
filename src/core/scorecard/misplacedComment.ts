import { remember } from '../text/remember';
import { nameRoots } from './nameRoots';
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

const wordsIn = remember((text): readonly string[] => {
  const telling = nameRoots(text).filter((root) => root.length >= 3 && !/\d/.test(root) && !USUAL.test(root));
  return [...new Set(telling.map((root) => root.slice(0, STEM)))];
});

interface Row {
  readonly indicator: Indicator;
  readonly said: readonly string[];
}

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
  const astray = new Map<Indicator, Row>();
  for (const indicator of indicators) {
    const said = saidIn(indicator);
    if (said.length > 0 && !speaksOf(said, indicator)) astray.set(indicator, { indicator, said });
  }
  if (astray.size === 0) return [];
  const byWord = findNamed(indicators);
  const onlyOf = (word: string) => {
    const named = byWord.get(word);
    return named?.isOnly ? [named.first] : [];
  };
  return [...astray.values()].flatMap(({ indicator, said }) => {
    const [other, ...more] = new Set(said.flatMap(onlyOf));
    if (!other || more.length > 0 || other === indicator) return [];
    const shared = said.filter((word) => byWord.get(word)?.first === other);
    const quoted = quotedFrom(other, indicator);
    const isSwapped = astray.get(other)?.said.some((word) => onlyOf(word)[0] === indicator) ?? false;
    if (quoted.length < 2 && !isSwapped) return [];
    const isQuoted = quoted.length >= 2;
    const words = isQuoted ? quoted : writtenIn(indicator, shared);
    return [{ indicator, about: other, words, isQuoted }];
  });
}

function saidIn({ comment }: Indicator): readonly string[] {
  const text = comment?.text ?? '';
  return text === '' || REFERS.test(text) ? [] : wordsIn(text);
}

/** Whether a word of these is one of the row's own name or service. */
function speaksOf(said: readonly string[], { name, service }: Indicator): boolean {
  const isSaid = (word: string) => said.includes(word);
  return wordsIn(service ?? '').some(isSaid) || wordsIn(name).some(isSaid);
}

function findNamed(indicators: readonly Indicator[]): ReadonlyMap<string, Named> {
  const byWord = new Map<string, Named>();
  for (const indicator of indicators) {
    for (const word of wordsIn(indicator.name)) {
      const known = byWord.get(word);
      if (known) known.isOnly = false;
      else byWord.set(word, { first: indicator, isOnly: true });
    }
  }
  return byWord;
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
