import { fold } from '../text/fold';
import { RANKED_AMONG } from '../text/marks';
import type { Indicator, OtherColumn, Remark, Scorecard } from './scorecard';

/** A place among others. */
export interface Rank {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly place: number;
  /** Among how many, where its cell, its section, its heading, a note or its country tells; else null. */
  readonly of: number | null;
  /** The country that has so many councils, of which not all need be ranked, where that is all that tells. */
  readonly country?: string;
}

/** A place among others that there is not, and how many there are. */
export interface RankBeyond extends Rank {
  readonly of: number;
}

type Ranked = Pick<Scorecard, 'indicators' | 'otherColumns' | 'footnotes'>;

const AMONG =
  /\brank(?:s|ed|ing)?\b[^.;\n]{0,40}?\b(?:of|among|amongst|between) (?:the |all )?(\d{1,3})\b(?! ?(?:%|per))/i;
/** "Rank of 32", "Position in group (1-8)", "Place (1 = best, 8 = worst)". */
const HEADED =
  /\b(?:of|among) (?:the |all )?(\d{1,3})\b|\(\s?1 ?(?:-|–|to) ?(\d{1,3})\b|\b1 ?= ?(?:best|highest)[^)]{0,20}?\b(\d{1,3}) ?= ?(?:worst|lowest)\b/i;
const PLACE = /^=?(\d{1,3})(?:\.0{1,4})?(?:st|nd|rd|th)?=?(?:(?: (?:of|out of) | ?\/ ?)(\d{1,3}))?$/;

const NOBODY_S =
  /^(?:our |council |overall |scotland |scottish |wales |welsh )?rank(?:ing|ed)?\b[\s\d/()–-]*$/i;

/** How many a line says that ranks are among: "Rank 1 = best of 32 councils"; null of any other. */
export function rankedAmong(line: string): number | null {
  const said = AMONG.exec(line)?.[1];
  return said === undefined ? null : Number(said);
}

/** The ranks beyond as many as the cell, its heading, a note or its country says that there are. */
export function findRanksBeyond(scorecard: Ranked): readonly RankBeyond[] {
  return scorecard.otherColumns
    .filter(({ role }) => role === 'rank')
    .flatMap((column) => ranksIn(scorecard, column))
    .flatMap((rank) => (rank.of !== null && rank.place > rank.of ? [{ ...rank, of: rank.of }] : []));
}

/** The ranks of a column, each with as much as is known of the number ranked. */
export function ranksIn(
  { indicators, footnotes }: Omit<Ranked, 'otherColumns'>,
  { column, label }: OtherColumn,
): readonly Rank[] {
  const headed = HEADED.exec(label)?.slice(1).find(Boolean);
  const noted = new Set(
    footnotes.flatMap(({ mark, text }) => (mark === RANKED_AMONG ? (rankedAmong(text) ?? []) : [])),
  );
  // Of a national rank or that of a family no note need tell.
  const ofAll = noted.size === 1 && NOBODY_S.test(label) ? [...noted][0]! : null;
  return indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).flatMap((remark): readonly Rank[] => {
      if (remark.role !== 'rank' || remark.cell.column !== column) return [];
      const [, place, own] = PLACE.exec(fold(remark.text)) ?? [];
      if (place === undefined) return [];
      const said = own ?? saidOfSection(indicator) ?? headed ?? ofAll;
      const country = said === null ? countryOf(indicator, label) : undefined;
      const of = said === null ? (country?.councils ?? null) : Number(said);
      return [{ indicator, remark, place: Number(place), of, ...(country && { country: country.name }) }];
    }),
  );
}

function saidOfSection({ section, service }: Indicator): number | null {
  return rankedAmong(section ?? '') ?? rankedAmong(service ?? '');
}

interface Country {
  readonly name: string;
  readonly councils: number;
  readonly named: RegExp;
  /** A set of indicators in which its councils are ranked, and nobody else. */
  readonly source?: RegExp;
}

const COUNTRIES: readonly Country[] = [
  {
    name: 'Scotland',
    councils: 32,
    named: /\b(?:scotland|scottish)\b/i,
    source: /\bLGBF\b|\blocal government benchmarking framework\b/i,
  },
  { name: 'Wales', councils: 22, named: /\b(?:wales|welsh)\b/i },
];
const COUNCILS = /\b(?:councils?|(?:local|unitary) authorit(?:y|ies)|LAs?)\b/i;

function countryOf({ source }: Indicator, label: string): Country | undefined {
  const named = COUNTRIES.find((country) => country.named.test(label));
  if (named && COUNCILS.test(label)) return named;
  return COUNTRIES.find((country) => country.source?.test(source ?? '') === true);
}
