import { plainName } from '../../scorecard/plainName';
import type { Indicator, Scorecard } from '../../scorecard/scorecard';
import { oneLine } from '../../text/fold';
import { listAnd } from '../../text/words';
import { isMistyped, nameWords } from '../../scorecard/nameWords';

/** A required indicator and the row that comes nearest to it. */
export interface RequiredMatch {
  /** As the list writes it. */
  readonly kpi: string;
  readonly match: 'exact' | 'close' | 'none';
  readonly found: { readonly scorecard: Scorecard; readonly indicator: Indicator } | null;
  /** What is not the same in the row's name, as a clause; null where all is. */
  readonly differs: string | null;
}

/** A name that shares less than this with what is required is another indicator. */
const CLOSE = 0.62;

/** The required indicators of a list, one a line, against the rows of a workbook's scorecards. */
export function matchRequired(list: string, scorecards: readonly Scorecard[]): RequiredMatch[] {
  const rows = scorecards.flatMap((scorecard) =>
    scorecard.indicators
      .filter(({ name }) => name !== '')
      .map((indicator) => ({ scorecard, indicator, words: nameWords(indicator.name) })),
  );
  return list
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      oneLine(
        line.replace(/^\s*(?:[\u2022\u25aa\u25cf\u25e6\u00b7\uf0a7\uf0b7*\u2013-]|\d{1,3}[.)])\s+/, ''),
      ),
    )
    .filter((line) => line !== '')
    .map((kpi) => matchOne(kpi, rows));
}

interface Row {
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly words: readonly string[];
}

function matchOne(kpi: string, rows: readonly Row[]): RequiredMatch {
  const same = rows.find(({ indicator }) => plainName(indicator.name) === plainName(kpi));
  if (same) return { kpi, match: 'exact', found: same, differs: null };
  const words = nameWords(kpi);
  const ranked = rows
    .map((row) => ({ row, ...compareWords(words, row.words) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best || best.likeness < CLOSE) return { kpi, match: 'none', found: null, differs: null };
  const { row, lost, gained } = best;
  if (lost.length === 0 && gained.length === 0) return { kpi, match: 'exact', found: row, differs: null };
  const differs = [
    ...(lost.length > 0 ? [`the row does not say ${listAnd(quoteAll(lost, kpi))}`] : []),
    ...(gained.length > 0 ? [`the row says ${listAnd(quoteAll(gained, row.indicator.name))}`] : []),
  ];
  return { kpi, match: 'close', found: row, differs: listAnd(differs) };
}

function compareWords(wanted: readonly string[], given: readonly string[]) {
  const missing = wanted.filter((word) => !given.includes(word));
  const more = given.filter((word) => !wanted.includes(word));
  const lost = missing.filter((word) => !more.some((other) => isMistyped(word, other)));
  const gained = more.filter((word) => !missing.some((other) => isMistyped(word, other)));
  return {
    lost,
    gained,
    likeness: 1 - (lost.length + gained.length) / Math.max(1, wanted.length + given.length),
  };
}

/** The words as the name itself writes them. */
function quoteAll(stems: readonly string[], name: string): string[] {
  const written = name.split(/[^\p{L}\p{N}+%*]+/u).filter((word) => word !== '');
  return stems.map((stem) => `“${written.find((word) => nameWords(word).includes(stem)) ?? stem}”`);
}
