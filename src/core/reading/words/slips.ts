import type { Evidence, Meaning } from './words';

/** Words long enough that a slip of one letter leaves no other word. */
const MEANT: readonly (readonly [word: string, meaning: Meaning])[] = [
  ['target', 'target'],
  ['targets', 'target'],
  ['actual', 'actual'],
  ['actuals', 'actual'],
  ['baseline', 'actual'],
  ['outturn', 'actual'],
  ['performance', 'actual'],
  ['national', 'comparator'],
  ['england', 'comparator'],
  ['neighbours', 'comparator'],
  ['comparator', 'comparator'],
  ['benchmark', 'comparator'],
  ['indicator', 'indicator'],
  ['indicators', 'indicator'],
  ['measure', 'indicator'],
  ['service', 'service'],
  ['directorate', 'service'],
  ['comments', 'comment'],
  ['commentary', 'comment'],
];

/** Words that are a letter from one of those and mean something of their own. */
const SOUND = new Set(['factual', 'measured', 'measures', 'services', 'mutual', 'rational']);

/** The word of a heading that was meant where one letter is wrong, too many, too few, or in the wrong place. */
export function findSlip(words: string): Evidence | null {
  for (const word of words.split(/[^\p{L}]+/u)) {
    if (word.length < 5 || SOUND.has(word)) continue;
    const meant = MEANT.find(([known]) => isSlipOf(word, known));
    if (meant)
      return { meaning: meant[1], weight: 3, why: `the heading says “${word}”, perhaps “${meant[0]}”` };
  }
  return null;
}

/** Whether two words differ by one letter, or by two letters beside each other that changed places. */
function isSlipOf(word: string, known: string): boolean {
  if (word === known || Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  let end = 0;
  const most = Math.min(word.length, known.length) - start;
  while (end < most && word[word.length - 1 - end] === known[known.length - 1 - end]) end++;
  const own = word.slice(start, word.length - end);
  const wanted = known.slice(start, known.length - end);
  if (own.length <= 1 && wanted.length <= 1) return true;
  return own.length === 2 && wanted.length === 2 && own[0] === wanted[1] && own[1] === wanted[0];
}
