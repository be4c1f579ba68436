import type { ColumnProfiles, Profile } from './profiles';
import type { PlacedColumn } from './tableColumns';
import type { Placed } from './weigh';

/** "English", "Cymraeg": nothing but the language in which names stand below. */
const LANGUAGE =
  /^(?:in )?(?:english|saesneg|anglais|englisch|ingl[eé]s|inglese|engels|welsh|cymraeg|gaelic|irish|gaeilge|fran[cç]ais|french|deutsch|german|espa[nñ]ol|spanish)$/i;
const SHORTEST_NAME = 8;

/**
 * The columns in which each row's name stands once more: short or in full, in another language, or as a description. What
 * several rows share is an objective of theirs.
 */
export function findOtherNames(
  words: readonly Placed[],
  names: number | undefined,
  figures: readonly PlacedColumn[],
  profiles: ColumnProfiles,
): readonly number[] {
  if (names === undefined) return [];
  const { filled } = profiles.of(names);
  const firstFigure = Math.min(...figures.map(({ column }) => column));
  return words.flatMap(({ column: { column, written }, meaning }) => {
    if (column === names) return [];
    // Right of the figures stands what they belong to, or how they are known.
    const isBeside =
      column < firstFigure &&
      !/^how\b/i.test(written) &&
      (meaning === 'indicator' || (meaning === null && LANGUAGE.test(written)));
    const mayName = isBeside || meaning === 'definition';
    return mayName && holdsNames(profiles.of(column), filled) ? [column] : [];
  });
}

function holdsNames({ filled, texts, numbers, codes, different, meanTextLength }: Profile, rows: number) {
  return (
    texts > 1 &&
    numbers === 0 &&
    codes * 2 <= texts &&
    meanTextLength >= SHORTEST_NAME &&
    different * 10 > filled * 9 &&
    filled * 2 >= rows
  );
}
