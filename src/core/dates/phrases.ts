/** A regular expression for any of the phrases as whole words; a space in them stands for any space. */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)${oneOf(phrases)}(?!\\w)`, 'i');
}

/** As anyPhrase, where the phrase is the last thing before what follows. */
export function anyPhraseAtEnd(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)${oneOf(phrases)}\\s*$`, 'i');
}

/** As anyPhrase, where the phrase comes first. */
export function anyPhraseAtStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(phrases)}(?!\\w)`, 'i');
}

function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases.join('|').replaceAll(' ', '\\s+')})`;
}
