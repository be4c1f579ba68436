import { groupBy } from '../text/groupBy';
import { comparePeriods } from './period';
import type { FigureColumn, Indicator, Scorecard, Value } from './scorecard';
import { unsoundFigures } from './soundness';
import { turnedRound } from './turnedDigits';

/** A figure of the whole that is not what the figures of its places come to, where those of other times and rows are. */
export interface SumAstray {
  readonly indicator: Indicator;
  readonly whole: Value;
  readonly parts: readonly Value[];
  readonly sum: number;
  /** In how many other rows the same columns add up. */
  readonly others: number;
}

const LEAST_PLACES = 2;
const LEAST_TIMES = 2;
const LEAST_ROWS = 3;
/** Of sums that are off one in so many may be a slip. */
const FEWEST = 3;

/** A row's whole of one time with its places. */
interface Held {
  readonly indicator: Indicator;
  readonly time: string;
  readonly whole: Value;
  readonly parts: readonly Value[];
  readonly sum: number;
  readonly isSum: boolean;
}

/**
 * "School A: term 1, term 2 | School B: term 1, term 2 | Trust: term 1, term 2": in rows of amounts the trust has what its
 * schools have together, and a row that adds up in its other times, but not in one, has a slip there.
 */
export function findSumsAstray({ figureColumns, indicators }: Scorecard): readonly SumAstray[] {
  const groups = groupsOf(figureColumns);
  if (groups.length < LEAST_TIMES) return [];
  const held = indicators.map((indicator) => groups.flatMap((group) => holdSum(indicator, group) ?? []));
  const summed = held.filter(addsUp);
  const right = summed.flatMap((row) => row.filter(({ isSum }) => isSum));
  const wrong = summed.flatMap((row) => row.filter(({ isSum }) => !isSum));
  return wrong.flatMap((one) => {
    const others = right.filter(({ time, indicator }) => time === one.time && indicator !== one.indicator);
    const isRare = wrong.filter(({ time }) => time === one.time).length * FEWEST <= others.length;
    return others.length >= LEAST_ROWS && isRare && isSlip(one, held)
      ? [{ ...one, others: others.length }]
      : [];
  });
}

/** Whether all of a row's times but one at most add up, and not because all but one of the places have nothing. */
function addsUp(row: readonly Held[]): boolean {
  const wrong = row.filter(({ isSum }) => !isSum);
  const telling = row.filter(({ isSum, parts }) => isSum && parts.filter(({ number }) => number).length > 1);
  return wrong.length <= 1 && telling.length > 0;
}

/** One other time that adds up may do so by chance, unless the row has more or the digits of this one are turned round. */
function isSlip({ indicator, whole, sum }: Held, held: readonly (readonly Held[])[]): boolean {
  const row = held.find(([one]) => one?.indicator === indicator)!;
  const isTurned = turnedRound(whole).some((one) => Math.abs(one - sum) < 1e-9);
  return isTurned || row.filter(({ isSum }) => isSum).length >= LEAST_TIMES;
}

interface Group {
  readonly whole: FigureColumn;
  readonly parts: readonly FigureColumn[];
}

/** The columns of each time, those of the places and the one actual beside them, the same places each time. */
function groupsOf(columns: readonly FigureColumn[]): readonly Group[] {
  const byTime = groupBy(
    columns.filter(({ period }) => period !== null),
    ({ period }) => period!.text,
  );
  const groups = [...byTime.values()].flatMap((alike): Group[] => {
    const [whole, ...more] = alike.filter(({ field }) => field === 'actual');
    const parts = alike.filter(({ field, who }) => field === 'comparator' && who !== '');
    const areApart = new Set(parts.map(({ who }) => who)).size === parts.length;
    return whole && more.length === 0 && areApart && parts.length >= LEAST_PLACES ? [{ whole, parts }] : [];
  });
  const most = Math.max(0, ...groups.map(({ parts }) => parts.length));
  return groups
    .filter(({ parts }) => parts.length === most)
    .sort((a, b) => comparePeriods(a.whole.period, b.whole.period));
}

function holdSum(indicator: Indicator, { whole, parts }: Group): Held | null {
  const valueOf = (column: FigureColumn) => indicator.values.find((value) => value.column === column);
  const own = valueOf(whole);
  const places = parts.map(valueOf);
  if (indicator.isGap || !own || own.number === null || own.bound !== null) return null;
  // "Nil" is nought; of what is not known nothing can be told.
  if (!places.every((one) => one && one.bound === null && (one.number !== null || NIL.test(one.text))))
    return null;
  const given = places as Value[];
  const unsound = unsoundFigures(indicator);
  if ([own, ...given].some((one) => unsound.has(one)) || given.every(({ number }) => !number)) return null;
  const sum = given.reduce((all, { number }) => all + (number ?? 0), 0);
  const isSum = Math.abs(sum - own.number) <= slackOf(own, given);
  return { indicator, time: whole.period!.text, whole: own, parts: given, sum, isSum };
}

const NIL = /^(?:nil|none|zero)$/i;

/** By how much rounded figures may miss each other; of whole numbers by nothing. */
function slackOf(whole: Value, parts: readonly Value[]): number {
  const all = [whole, ...parts];
  if (all.every(({ number }) => number === null || Number.isInteger(number))) return 1e-9;
  return all.reduce((slack, { decimals }) => slack + 10 ** -decimals / 2, 1e-9);
}
