import { fold } from '../text/fold';
import { asPrinted } from './compareFigures';
import type { Indicator, Value } from './scorecard';

const mostShares = 8;

/** Percentages of one whole, side by side, with what they come to in each column where all are given. */
export interface ShareGroup {
  readonly rows: readonly Indicator[];
  readonly sums: readonly {
    readonly values: readonly Value[];
    readonly sum: number;
    readonly isWhole: boolean;
  }[];
}

/**
 * Rows of percentages that come to 100 in most columns, and in two at least: shares of one whole, whatever they are
 * called. "Boys" and "girls" who reach a level are not.
 */
export function* findShares(indicators: readonly Indicator[]): Generator<ShareGroup> {
  let start = 0;
  while (start < indicators.length) {
    const group = longestFrom(indicators, start);
    if (group) yield group;
    start += group ? group.rows.length : 1;
  }
}

function longestFrom(indicators: readonly Indicator[], start: number): ShareGroup | null {
  const first = indicators[start]!;
  const words = wordsOf(first);
  const rows: Indicator[] = [];
  let found: ShareGroup | null = null;
  for (let at = start; at < indicators.length && rows.length < mostShares; at++) {
    const row = indicators[at]!;
    if (row.unit !== 'percentage' || row.isGap || row.service !== first.service) break;
    if (rows.length > 0 && !isAlike(words, wordsOf(row))) break;
    rows.push(row);
    if (rows.length < 2) continue;
    const sums = first.values.flatMap((_, index) => sumOf(rows.map(({ values }) => values[index]!)));
    const whole = sums.filter(({ isWhole }) => isWhole).length;
    if (whole >= 2 && whole * 2 > sums.length) found = { rows: [...rows], sums };
  }
  return found;
}

function sumOf(values: readonly Value[]): ShareGroup['sums'] {
  const numbers = values.map(asPrinted);
  if (numbers.some((number) => number === null || number < 0 || number > 100)) return [];
  const sum = numbers.reduce<number>((all, number) => all + number!, 0);
  const decimals = Math.max(...values.map((value) => value.decimals));
  // Each share may be rounded by half of its last digit.
  const slack = 0.5 * 10 ** -decimals * values.length + 1e-9;
  return [{ values, sum, isWhole: Math.abs(sum - 100) <= slack }];
}

function wordsOf({ name }: Indicator): ReadonlySet<string> {
  return new Set(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared * 2 >= Math.min(one.size, other.size);
}
