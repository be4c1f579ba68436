import { type ColumnProfiles, PROFILED_CELLS } from './profiles';

const LEAST_ROWS = 3;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Longer texts are looked at no further. */
const LONGEST = 300;

/**
 * Whether most texts of a column say their row's name once more, "% of staff who take part" beside "Staff who take part (%)":
 * they describe it, and remark on nothing.
 */
export function describesNames(profiles: ColumnProfiles, column: number, names: number | undefined): boolean {
  if (names === undefined) return false;
  const named = profiles.textsOf(names, PROFILED_CELLS);
  const pairs = profiles
    .textsOf(column, PROFILED_CELLS)
    .flatMap((text, index) => (text !== '' && named[index] ? [[text, named[index]] as const] : []));
  const alike = pairs.filter(([text, name]) => saysAgain(text, name));
  return pairs.length >= LEAST_ROWS && alike.length * 2 > pairs.length;
}

/** Whether more than half of the words of a text are those of a name. */
function saysAgain(text: string, name: string): boolean {
  const own = wordsIn(text);
  const others = wordsIn(name);
  const shared = [...own].filter((word) => others.has(word));
  return own.size > 0 && shared.length * 2 > own.size;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, LONGEST).match(WORD));
}
