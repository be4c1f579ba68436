import { plainName } from '../../scorecard/plainName';
import type { Indicator, Scorecard } from '../../scorecard/scorecard';
import { nameWords } from '../../scorecard/nameWords';
import { oneLine } from '../../text/fold';
import { listAnd } from '../../text/words';
import { type Difference, NameLikeness } from './nameLikeness';

/** A row by the scorecard it stands in. */
export interface RequiredRow {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
}

/** A required indicator and the row that comes nearest to it. */
export interface RequiredMatch {
  /** As the list writes it. */
  readonly kpi: string;
  readonly match: 'exact' | 'close' | 'none';
  readonly found: RequiredRow | null;
  /** Where it is split over several rows, all of them; else empty. */
  readonly parts: readonly RequiredRow[];
  /** What is not the same in the row's name, as a clause; null where all is. */
  readonly differs: string | null;
}

/** A name that shares less than this with what is required is another indicator. */
const CLOSE = 0.58;
/** Where the list names every group, less need be the same. */
const NAMED = 0.5;
/** The parts of one together say as much of it as any single row. */
const AHEAD = 0.02;
const MOST_PARTS = 4;
const MOST_TRIED = 20;

/** The required indicators of a list, one a line, against the rows of a workbook's scorecards. */
export function matchRequired(list: string, scorecards: readonly Scorecard[]): RequiredMatch[] {
  const named = scorecards.flatMap((scorecard) =>
    scorecard.indicators.filter(({ name }) => name !== '').map((indicator) => ({ scorecard, indicator })),
  );
  const names = new NameLikeness(named.map(({ indicator }) => indicator.name));
  const rows = named.map((row) => ({ ...row, words: names.read(row.indicator.name) }));
  return list
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      oneLine(
        line.replace(/^\s*(?:[\u2022\u25aa\u25cf\u25e6\u00b7\uf0a7\uf0b7*\u2013-]|\d{1,3}[.)])\s+/, ''),
      ),
    )
    .filter((line) => line !== '')
    .map((kpi) => matchOne(kpi, rows, names));
}

interface Row extends RequiredRow {
  readonly words: readonly string[];
}

function matchOne(kpi: string, rows: readonly Row[], names: NameLikeness): RequiredMatch {
  const none = { kpi, match: 'none', found: null, parts: [], differs: null } as const;
  const same = rows.find(({ indicator }) => plainName(indicator.name) === plainName(kpi));
  if (same) return { ...none, match: 'exact', found: same };
  const words = names.read(kpi);
  const ranked = rows
    .map((row) => ({ row, ...names.compare(words, row.words) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best) return none;
  const { row, lost, gained } = best;
  if (lost.length === 0 && gained.length === 0) return { ...none, match: 'exact', found: row };
  const parts = findParts(words, ranked, names);
  if (parts) {
    const differs = `it is split over ${parts.map(({ indicator }) => `“${indicator.name}”`).join(' and ')}`;
    return { kpi, match: 'close', found: parts[0]!, parts, differs };
  }
  if (best.likeness < CLOSE || names.isOther(words, best)) return none;
  const differs = [
    ...(lost.length > 0 ? [`the row does not say ${listAnd(quoteAll(lost, kpi))}`] : []),
    ...(gained.length > 0 ? [`the row says ${listAnd(quoteAll(gained, row.indicator.name))}`] : []),
  ];
  return { ...none, match: 'close', found: row, differs: listAnd(differs) };
}

/**
 * Rows that are what is required for one group each: their names differ in one word, and the list names none of these
 * ("primary" and "secondary" for schools) or all of them ("level 2 and 3").
 */
function findParts(
  words: readonly string[],
  ranked: readonly (Difference & { readonly row: Row })[],
  names: NameLikeness,
): readonly Row[] | null {
  const [best] = ranked;
  for (const { row } of ranked.slice(0, MOST_TRIED)) {
    const family = ranked
      .map((one) => one.row)
      .filter((one) => one === row || slotOf(one.words, row.words) !== null);
    const others = family.filter((one) => one !== row);
    if (others.length === 0 || family.length > MOST_PARTS) continue;
    const slots = [
      slotOf(row.words, others[0]!.words)!,
      ...others.map((one) => slotOf(one.words, row.words)!),
    ];
    const said = slots.filter((slot) => words.includes(slot)).length;
    if (said !== 0 && said !== slots.length) continue;
    const rest = row.words.filter((word) => word !== slots[0]);
    const wanted = words.filter((word) => !slots.includes(word));
    const { likeness } = names.compare(wanted, rest);
    // Where the list names no group, a row for everyone would come before those for some.
    const isBehind = said === 0 && likeness < best!.likeness + AHEAD;
    if (likeness < (said === 0 ? CLOSE : NAMED) || isBehind) continue;
    return family.sort((a, b) => a.indicator.nameCell.row - b.indicator.nameCell.row);
  }
  return null;
}

/** The one word of a name that another name of the same length has not; null where more is different. */
function slotOf(words: readonly string[], others: readonly string[]): string | null {
  if (words.length !== others.length) return null;
  const apart = words.filter((word) => !others.includes(word));
  return apart.length === 1 ? apart[0]! : null;
}

/** The words as the name itself writes them. */
function quoteAll(stems: readonly string[], name: string): string[] {
  const written = name.split(/[^\p{L}\p{N}+%*]+/u).filter((word) => word !== '');
  return stems.map(
    (stem) => `“${written.find((word) => nameWords(word).includes(stem)) ?? stem.toUpperCase()}”`,
  );
}
