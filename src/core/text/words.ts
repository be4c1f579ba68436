/** The known word that was most likely meant, or null where none comes near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  // Two letters changed places, or a third of them wrong, is a slip; more is another word.
  let limit = Math.min(word.length, Math.max(2, Math.floor(word.length / 3)) + 1);
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** "text, json or csv". */
export function listOr(words: readonly string[]): string {
  return join(words, 'or');
}

/** "a", "a and b", "a, b and c". */
export function listAnd(words: readonly string[]): string {
  return join(words, 'and');
}

function join(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** How many letters must be put in, left out or changed to turn one word into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = previous[column - 1]! + Number(from[row - 1] !== to[column - 1]);
      current.push(Math.min(changed, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}

/** "1 row", "2 rows". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
