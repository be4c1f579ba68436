import { remember } from '../text/remember';
import { nameRoots } from './nameRoots';
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
  /^(?:percentag|number|average|rate|total|year|month|quarter|target|actual|figur|result|perform|measur|indicat|council|servic|time|within|achiev|meet|met|improv|increas|reduc|work|team|staff|post|new|case|people|resident|local|area|day|week|start|complet|(?:new|now|two|one|had|has|not|per|out|off|but|due|may|can|any|own|end|age|use)$)/;
const REFERS =
  /\b(?:see|linked|links?|related|relates|compared|as with|like|also|same as|both|together with|refer|above|below|knock-on|impact)\b/i;

/** Of this length a word is told from another by its first letters. */
const STEM = 6;

const tellingWords = remember((text): string =>
  nameRoots(text)
    .filter((root) => root.length >= 3 && !/\d/.test(root) && !USUAL.test(root))
    .map((root) => root.slice(0, STEM))
    .join(' '),
);

interface Row {
  readonly indicator: Indicator;
  readonly name: ReadonlySet<string>;
  readonly said: readonly string[];
}

/**
 * The comments that say nothing of their own row, and of one other row either two of its figures with a word of its name,
 * or words of its name where the comment there says words of this one's: two comments in each other's place.
 */
export function findMisplacedComments(indicators: readonly Indicator[]): readonly MisplacedComment[] {
  const rows = indicators.map((indicator): Row => {
    const text = indicator.comment?.text ?? '';
    return {
      indicator,
      name: new Set(wordsIn(`${indicator.name} ${indicator.service ?? ''}`)),
      said: REFERS.test(text) ? [] : wordsIn(text),
    };
  });
  const byWord = new Map<string, Row[]>();
  for (const row of rows) {
    for (const word of wordsIn(row.indicator.name)) byWord.set(word, [...(byWord.get(word) ?? []), row]);
  }
  const astray = rows.filter(({ said, name }) => said.length > 0 && !said.some((word) => name.has(word)));
  return astray.flatMap((row) => {
    // A word of several names tells none of them.
    const others = new Set(
      row.said.flatMap((word) => (byWord.get(word)?.length === 1 ? byWord.get(word)! : [])),
    );
    const [other, ...more] = others;
    if (!other || more.length > 0 || other === row) return [];
    const shared = row.said.filter((word) => byWord.get(word)?.[0] === other);
    const quoted = quotedFrom(other.indicator, row.indicator);
    const isSwapped =
      astray.includes(other) &&
      other.said.some((word) => byWord.get(word)?.length === 1 && byWord.get(word)![0] === row);
    if (quoted.length < 2 && !isSwapped) return [];
    const isQuoted = quoted.length >= 2;
    const words = isQuoted ? quoted : writtenIn(row.indicator, shared);
    return [{ indicator: row.indicator, about: other.indicator, words, isQuoted }];
  });
}

function wordsIn(text: string): readonly string[] {
  const words = tellingWords(text);
  return words === '' ? [] : [...new Set(words.split(' '))];
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
    const isYear = Number.isInteger(number) && number >= 1990 && number < 2100;
    return text.replace('.', '').length >= 2 && !isYear && theirs.has(String(number));
  });
  return [...new Set(quoted)];
}
