import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { type Rank, ranksIn } from './ranks';
import type { Indicator, OtherColumn, Remark, Scorecard } from './scorecard';

/** A quartile that its rank contradicts. */
export interface BandAstray {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly rank: Remark;
  /** What heads the quartiles. */
  readonly label: string;
  readonly why: OfOthers | OfNumber;
}

/** As those of the other rows go. */
export interface OfOthers {
  /** Another row's quartile, from which rank to which it is given, and whether this rank is one of those. */
  readonly usual: string;
  readonly low: number;
  readonly high: number;
  readonly isAmong: boolean;
}

/** As it lies among so many. */
export interface OfNumber {
  readonly of: number;
  readonly expected: number;
  /** How many rows go by that. */
  readonly others: number;
}

interface Row extends Rank {
  /** The quartile, and the rank beside it. */
  readonly banded: Remark;
  readonly band: number;
}

const BAND = /\b(?:quartiles?|quintiles?|deciles?|thirds?|halves|half)\b/i;
const CHANGE = /\b(?:change|movement|difference|improv\w*|gap|to)\b/i;
const leastRows = 8;
const leastAgainst = 2;
/** At most one in so many may be wrong. */
const fewest = 8;

/** The quartiles, quintiles or deciles that do not go with the rank beside them, where those of nearly all other rows do. */
export function findBandsAstray(
  scorecard: Pick<Scorecard, 'indicators' | 'otherColumns' | 'footnotes'>,
): readonly BandAstray[] {
  const ranked = scorecard.otherColumns.filter(({ role, label }) => role === 'rank' && !CHANGE.test(label));
  const banded = ranked.filter(({ label }) => BAND.test(label));
  if (banded.length === 0 || banded.length === ranked.length) return [];
  return banded.flatMap((column) => {
    const tried = ranked.flatMap((other) => {
      if (BAND.test(other.label)) return [];
      const rows = rowsOf(ranksIn(scorecard, other), column);
      return weighByNumber(rows, column.label) ?? weighByOthers(rows, column.label) ?? [];
    });
    // Of the ranks of two years those are meant with which fewer disagree.
    const [meant] = tried.sort((a, b) => a.odd - b.odd);
    return meant?.astray ?? [];
  });
}

/** What quartiles are found to be beside one column of ranks. */
interface Weighed {
  readonly odd: number;
  readonly astray: readonly BandAstray[];
}

function rowsOf(ranks: readonly Rank[], { column }: OtherColumn): readonly Row[] {
  return ranks.flatMap((rank) => {
    const banded = rank.indicator.remarks?.find(({ cell }) => cell.column === column);
    const band = banded ? readBand(banded.text) : null;
    const isBeyond = rank.of !== null && rank.place > rank.of;
    return banded && band !== null && !isBeyond ? [{ ...rank, banded, band }] : [];
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

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/quartile/i, 4],
  [/quintile/i, 5],
  [/decile/i, 10],
];
const leastCounted = 6;
/** Of a country's councils at least so many are ranked, by far most often. */
const leastShare = 0.75;

/** By how many are ranked, where that is known and nearly all rows go by it; null where not. */
function weighByNumber(rows: readonly Row[], label: string): Weighed | null {
  const parts = PARTS.find(([pattern]) => pattern.test(label))?.[1];
  const known = rows.flatMap((row) => (row.of === null ? [] : [{ ...row, of: row.of }]));
  if (parts === undefined || known.length < rows.length) return null;
  const [fewer] = [false, true]
    .map((isFromWorst) =>
      known.flatMap((row) => {
        const expected = bandsOf(row, parts, isFromWorst);
        return expected.includes(row.band) ? [] : [{ ...row, expected: expected[0]! }];
      }),
    )
    .sort((a, b) => a.length - b.length);
  const others = known.length - fewer!.length;
  if (others < leastCounted || fewer!.length * fewest > known.length) return null;
  const astray = fewer!.map(({ indicator, banded, remark, of, expected }) => ({
    indicator,
    remark: banded,
    rank: remark,
    label,
    why: { of, expected, others },
  }));
  return { odd: astray.length, astray };
}

/** The band of a place, and those in which it may be too where one more or less is ranked, or some of a country's are not. */
function bandsOf(
  { place, of, country }: Pick<Row, 'place' | 'country'> & { readonly of: number },
  parts: number,
  isFromWorst: boolean,
): readonly number[] {
  const least = country === undefined ? of - 1 : Math.max(place, Math.ceil(of * leastShare));
  const sizes = [of, ...Array.from({ length: of - least + 1 }, (_, k) => least + k), of + 1];
  const bands = sizes.flatMap((size) =>
    [0, 1].map((earlier) => Math.min(parts, Math.max(1, Math.ceil(((place - earlier) * parts) / size)))),
  );
  return bands.map((band) => (isFromWorst ? parts + 1 - band : band));
}

/** By the other rows, in which later places have later bands, or earlier ones; null where they tell something else. */
function weighByOthers(rows: readonly Row[], label: string): Weighed | null {
  const odd = findOdd(rows);
  if (rows.length < leastRows || odd.length * fewest > rows.length) return null;
  const usual = rows.filter((row) => !odd.includes(row));
  return { odd: odd.length, astray: odd.flatMap((one) => tellByOthers(one, usual, label) ?? []) };
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
  // The seventh of 26 is in another quarter than the seventh of 32.
  if (one.of !== other.of) return false;
  if (one.place === other.place) return one.band !== other.band;
  return one.band !== other.band && one.place < other.place !== one.band * way < other.band * way;
}

/** The band among whose places a row's lies, or else the nearest that it lies on the wrong side of. */
function tellByOthers(one: Row, usual: readonly Row[], label: string): BandAstray | null {
  const way = wayOf(usual);
  const others = usual.filter(({ of }) => of === one.of);
  const against = others.filter((row) => disagree(one, row, way));
  if (against.length < leastAgainst) return null;
  const bands = [...groupBy(others, ({ band }) => band).values()].map((alike) => {
    const places = alike.map(({ place }) => place);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    return { alike, low, high, apart: Math.max(low - one.place, one.place - high, 0) };
  });
  const [meant] = bands
    .filter(({ alike }) => alike.length > 1 && alike.some((row) => against.includes(row)))
    .sort((a, b) => a.apart - b.apart);
  if (!meant) return null;
  const { alike, low, high, apart } = meant;
  const why = { usual: alike[0]!.banded.text, low, high, isAmong: apart === 0 };
  return { indicator: one.indicator, remark: one.banded, rank: one.remark, label, why };
}

/** 1 where later places have higher bands, -1 where they have lower ones. */
function wayOf(rows: readonly Row[]): number {
  const byPlace = [...rows].sort((a, b) => a.place - b.place);
  return byPlace[0] && byPlace[0].band > byPlace.at(-1)!.band ? -1 : 1;
}
