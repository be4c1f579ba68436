/** A word of a name, as it is compared and where it stands. */
export interface NameWord {
  /** Without its plural ending, and without the hyphen after a prefix: "re-admissions" is "readmission". */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /(?:(?:re|non|anti|pre|mis|inter)-)?[a-z0-9\u00bd\u00e0-\u00ff]+/g;

/** The words of a folded name, in their order. */
export function wordsOf(plain: string): readonly NameWord[] {
  const words: NameWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(plain); match; match = WORD.exec(plain)) {
    const [word] = match;
    words.push({ stem: stemOf(word), start: match.index, end: WORD.lastIndex });
  }
  return words;
}

function stemOf(written: string): string {
  const word = written.includes('-') ? written.replace('-', '') : written;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
