import type { HeaderColumn } from '../headers/header';
import { readLabel } from '../labels';
import type { ColumnMapping } from './byHand';
import { type ColumnProfiles, ROWS_NEAR_HEADINGS } from './profiles';

/** Languages as the headings of exports name them, at the end: "name_en", "name_fr", "Name (French)". */
const LANGUAGE =
  /^(.*[^\s_(-])[\s_-]*(?:[\s_-]|\()(en|eng|english|fr|fra|fre|french|fran[cç]ais|cy|cym|welsh|ga|gle|irish|gaelic|gd|es|spa|spanish|pt|por|de|deu|ger|german|it|ita|nl|dut|dutch)\)?$/i;
const ENGLISH = /^en/i;

interface Twin {
  readonly column: HeaderColumn;
  readonly stem: string;
  readonly language: string;
}

/** The columns of a table without those that say the same again in another language, and these with what they repeat. */
export interface OneLanguage {
  readonly columns: readonly HeaderColumn[];
  readonly twins: readonly { readonly column: HeaderColumn; readonly of: string }[];
}

/**
 * "name_en | name_fr | target_en | target_fr": where words stand in two languages, English or else the first counts, and
 * says what it says without the name of its language.
 */
export function inOneLanguage(
  columns: readonly HeaderColumn[],
  profiles: ColumnProfiles,
  mapping: ColumnMapping,
): OneLanguage {
  const pairs = pairsIn(columns.filter(({ column }) => !mapping.has(column)));
  const isSaidTwice = pairs.some((pair) => pair.every(({ column }) => holdsWords(column, profiles)));
  if (!isSaidTwice) return { columns, twins: [] };
  const kept = new Map<HeaderColumn, Twin>();
  const twins: { column: HeaderColumn; of: string }[] = [];
  for (const pair of pairs) {
    const filled = pair.filter(({ column }) => profiles.of(column.column).filled > 0);
    const own = (filled.length > 0 ? filled : pair).reduce((one, other) =>
      !ENGLISH.test(one.language) && ENGLISH.test(other.language) ? other : one,
    );
    kept.set(own.column, own);
    for (const { column } of pair)
      if (column !== own.column && saysNoMore(column, own.column, profiles))
        twins.push({ column, of: own.column.written });
  }
  const left = new Set(twins.map(({ column }) => column));
  return {
    columns: columns
      .filter((column) => !left.has(column))
      .map((column) => {
        const own = kept.get(column);
        return own ? { ...column, ...readLabel(own.stem) } : column;
      }),
    twins,
  };
}

/** The headings that differ only in the language that they name. */
function pairsIn(columns: readonly HeaderColumn[]): readonly (readonly Twin[])[] {
  const byStem = new Map<string, Twin[]>();
  for (const column of columns) {
    const match = LANGUAGE.exec(column.written.trim());
    if (!match) continue;
    const [, stem, language] = match as unknown as [string, string, string];
    const key = stem.toLowerCase();
    byStem.set(key, [...(byStem.get(key) ?? []), { column, stem, language: language.toLowerCase() }]);
  }
  return [...byStem.values()].filter((pair) => new Set(pair.map(({ language }) => language)).size > 1);
}

function holdsWords({ column }: HeaderColumn, profiles: ColumnProfiles): boolean {
  const { numbers, texts, meanTextLength } = profiles.of(column);
  return texts > 0 && numbers === 0 && meanTextLength >= SHORTEST_NAME;
}

const SHORTEST_NAME = 4;

/** Whether no figure stands in it that does not stand in the other: "target_fr" may be France's. */
function saysNoMore(column: HeaderColumn, other: HeaderColumn, profiles: ColumnProfiles): boolean {
  const [own, same] = [column, other].map((one) => profiles.numbersOf(one.column, ROWS_NEAR_HEADINGS));
  return own!.every((number, index) => number === null || number === same![index]);
}
