import { fold } from '../text/fold';
import { findRanksBeyond } from './ranks';
import type { Indicator, OtherColumn, Remark, Scorecard } from './scorecard';

/** A quartile that its rank contradicts, as those of the other rows go. */
export interface BandAstray {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly rank: Remark;
  /** What heads the quartiles. */
  readonly label: string;
  /** Another row's quartile, and from which rank to which it is given. */
  readonly usual: { readonly text: string; readonly low: number; readonly high: number };
}

interface Row {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly rank: Remark;
  readonly place: number;
  readonly band: number;
}

const BAND = /\b(?:quartiles?|quintiles?|deciles?|thirds?|halves|half)\b/i;
const CHANGE = /\b(?:change|movement|difference|improv\w*|gap|to)\b/i;
const leastRows = 8;
/** At most one in so many may be wrong. */
const fewest = 8;

/** The quartiles, quintiles or deciles that do not go with the rank beside them, where those of nearly all other rows do. */
export function findBandsAstray(
  scorecard: Pick<Scorecard, 'indicators' | 'otherColumns' | 'footnotes'>,
): readonly BandAstray[] {
  const ranked = scorecard.otherColumns.filter(({ role, label }) => role === 'rank' && !CHANGE.test(label));
  const banded = ranked.filter(({ label }) => BAND.test(label));
  if (banded.length === 0 || banded.length === ranked.length) return [];
  const beyond = new Set(findRanksBeyond(scorecard).map(({ remark }) => remark));
  return banded.flatMap((column) => {
    const tried = ranked.flatMap((other) => {
      if (BAND.test(other.label)) return [];
      const rows = rowsOf(scorecard.indicators, column, other).filter(({ rank }) => !beyond.has(rank));
      const odd = findOdd(rows);
      return rows.length >= leastRows && odd.length * fewest <= rows.length ? [{ rows, odd }] : [];
    });
    // Of the ranks of two years those are meant with which fewer disagree.
    const [meant] = tried.sort((a, b) => a.odd.length - b.odd.length);
    return meant ? meant.odd.flatMap((one) => tell(one, meant.rows, meant.odd, column.label) ?? []) : [];
  });
}

function rowsOf(indicators: readonly Indicator[], banded: OtherColumn, ranked: OtherColumn): readonly Row[] {
  return indicators.flatMap((indicator) => {
    const at = (column: number) => indicator.remarks?.find(({ cell }) => cell.column === column);
    const [remark, rank] = [at(banded.column), at(ranked.column)];
    const band = remark ? readBand(remark.text) : null;
    const place = /^=?(\d{1,3})(?:\.0{1,4})?(?:st|nd|rd|th)?=?(?: ?(?:\/|of|out of) ?\d{1,3})?$/.exec(
      fold(rank?.text ?? ''),
    )?.[1];
    return remark && rank && band !== null && place !== undefined
      ? [{ indicator, remark, rank, band, place: Number(place) }]
      : [];
  });
}

const NAMED: readonly RegExp[] = [
  /^(?:top|best|first|1st|highest)\b/,
  /^(?:second|2nd)\b/,
  /^(?:third|3rd)\b/,
  /^(?:bottom|worst|fourth|4th|lowest)\b/,
];

/** "2", "Q3", "Quartile 1", "2nd quartile", "Top". */
export function readBand(text: string): number | null {
  const plain = fold(text);
  const digits = /^(?:q|quartile|quintile|decile)? ?(\d{1,2})(?:\.0{1,4})?$/.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  const at = NAMED.findIndex((pattern) => pattern.test(plain));
  return at < 0 ? null : at + 1;
}

/** The fewest rows without which lower places have lower bands, or all of them higher ones. */
function findOdd(rows: readonly Row[]): readonly Row[] {
  const [rising, falling] = [1, -1].map((way) => oddOneWay(rows, way));
  return rising!.length <= falling!.length ? rising! : falling!;
}

function oddOneWay(rows: readonly Row[], way: number): readonly Row[] {
  const counts = new Map(
    rows.map((one) => [one, rows.filter((other) => disagree(one, other, way)).length] as const),
  );
  const odd: Row[] = [];
  for (;;) {
    const worst = [...counts].reduce<readonly [Row, number] | null>(
      (best, one) => (one[1] > (best?.[1] ?? 0) ? one : best),
      null,
    )?.[0];
    if (!worst) return odd;
    odd.push(worst);
    counts.delete(worst);
    for (const [one, count] of counts) if (disagree(one, worst, way)) counts.set(one, count - 1);
    // So many tell something else.
    if (odd.length * fewest > rows.length) return rows;
  }
}

function disagree(one: Row, other: Row, way: number): boolean {
  if (one.place === other.place) return one.band !== other.band;
  return one.band !== other.band && one.place < other.place !== one.band * way < other.band * way;
}

/** The band between whose places a row's lies; none where it lies between two. */
function tell(one: Row, rows: readonly Row[], odd: readonly Row[], label: string): BandAstray | null {
  const others = rows.filter((row) => !odd.includes(row));
  for (const band of new Set(others.map((row) => row.band))) {
    const alike = others.filter((row) => row.band === band);
    const places = alike.map(({ place }) => place);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    if (band === one.band || one.place < low || one.place > high || alike.length < 2) continue;
    const { indicator, remark, rank } = one;
    return { indicator, remark, rank, label, usual: { text: alike[0]!.remark.text, low, high } };
  }
  return null;
}
