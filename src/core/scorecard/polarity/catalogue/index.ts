import { corporate } from './corporate';
import type { IndicatorGroup } from './group';
import { development } from './development';
import { health } from './health';
import { housing } from './housing';
import { places } from './places';
import { policeAndFire } from './police';
import { schools } from './schools';
import { services } from './services';
import { wordsOf, type NameWord } from './words';

export type KnownWay = 'higher' | 'lower' | 'range' | 'open';

/** An indicator of the catalogue that a name turned out to be. */
export interface KnownIndicator {
  readonly way: KnownWay;
  /** The words of the name from the first that makes it out to the last. */
  readonly because: string;
}

export const GROUPS: readonly IndicatorGroup[] = [
  schools,
  health,
  housing,
  policeAndFire,
  places,
  corporate,
  development,
  services,
];

interface Entry {
  readonly way: KnownWay;
  readonly stems: readonly string[];
}

// So many other words may stand between two words of an indicator.
const WIDEST_GAP = 2;
// "Lamps not out" is no "lamps out".
const NEGATIONS = /^(?:not|never|without)$/;

const byFirstWord = new Map<string, Entry[]>();
for (const group of GROUPS) {
  for (const way of ['higher', 'lower', 'range', 'open'] as const) {
    for (const line of group[way] ?? []) {
      const stems = wordsOf(line).map(({ stem }) => stem);
      const entries = byFirstWord.get(stems[0]!);
      if (entries) entries.push({ way, stems });
      else byFirstWord.set(stems[0]!, [{ way, stems }]);
    }
  }
}

/**
 * The public indicator that a folded name is, by its words: the one that most words make out, of two as good the earlier;
 * null where there is none. Takes time in proportion to the words of the name.
 */
export function findKnownIndicator(plain: string): KnownIndicator | null {
  const words = wordsOf(plain);
  let best: { readonly entry: Entry; readonly start: number; readonly end: number } | null = null;
  for (const [place, word] of words.entries()) {
    for (const entry of byFirstWord.get(word.stem) ?? []) {
      if (best && entry.stems.length <= best.entry.stems.length) continue;
      const last = lastPlace(words, place, entry.stems);
      if (last !== null) best = { entry, start: word.start, end: words[last]!.end };
    }
  }
  return best && { way: best.entry.way, because: plain.slice(best.start, best.end) };
}

/** Where the last word of an entry stands whose first stands at `place`, or null where the name lacks one. */
function lastPlace(words: readonly NameWord[], place: number, stems: readonly string[]): number | null {
  let at = place;
  for (const stem of stems.slice(1)) {
    const end = Math.min(words.length, at + WIDEST_GAP + 2);
    let next = at + 1;
    while (next < end && words[next]!.stem !== stem && !NEGATIONS.test(words[next]!.stem)) next++;
    if (next >= end || words[next]!.stem !== stem) return null;
    at = next;
  }
  return at;
}
