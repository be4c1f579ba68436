import { matchesIn } from '../text/matchesIn';
import { NOT_IN_WORD } from '../text/wordStart';

/** A regular expression for any of the phrases as whole words; a space in them stands for any space. */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`${NOT_IN_WORD}${oneOf(phrases)}(?!\\w)`, 'i');
}

/** As anyPhrase, where the phrase is the last thing before what follows. */
export function anyPhraseAtEnd(phrases: readonly string[]): RegExp {
  return new RegExp(`${NOT_IN_WORD}${oneOf(phrases)}\\s*$`, 'i');
}

/** As anyPhrase, where the phrase comes first. */
export function anyPhraseAtStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(phrases)}(?!\\w)`, 'i');
}

/** What tells whether a text has some phrases, and where the first begins: Infinity where none does. */
export interface PhraseCue {
  readonly test: (text: string) => boolean;
  readonly indexIn: (text: string) => number;
}

/** As anyPhrase, where none of the words stands before: "expected", but not "as expected". */
export function anyPhraseNotAfter(words: readonly string[], phrases: readonly string[]): PhraseCue {
  return withoutUnless(new RegExp(`(?<unless>\\b${oneOf(words)}\\s+)?${anyPhrase(phrases).source}`, 'gi'));
}

/** As anyPhraseAtEnd, where none of the words stands before. */
export function anyPhraseAtEndNotAfter(words: readonly string[], phrases: readonly string[]): PhraseCue {
  return withoutUnless(
    new RegExp(`(?<unless>\\b${oneOf(words)}\\s+)?${anyPhraseAtEnd(phrases).source}`, 'gi'),
  );
}

/** The matches of a global pattern in which the group `unless` is empty. */
export function withoutUnless(pattern: RegExp): PhraseCue {
  const indexIn = (text: string) => {
    for (const { index, groups } of matchesIn(text, pattern)) if (!groups?.['unless']) return index;
    return Infinity;
  };
  return { indexIn, test: (text) => indexIn(text) < Infinity };
}

function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.join('|').replaceAll(' ', '\\s+')})`;
}
