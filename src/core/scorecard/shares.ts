import { fold } from '../text/fold';
import { remember } from '../text/remember';
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
  const next = indicators[start + 1];
  if (!next || !canShare(first, first) || !canShare(next, first)) return null;
  const words = wordsOf(first.name);
  let found = 0;
  for (let length = 2; length <= mostShares; length++) {
    const row = indicators[start + length - 1];
    if (!row || !canShare(row, first) || !isAlike(words, wordsOf(row.name))) break;
    if (areShares(indicators, start, length)) found = length;
  }
  if (found === 0) return null;
  const rows = indicators.slice(start, start + found);
  return { rows, sums: first.values.flatMap((_, index) => sumOf(rows.map(({ values }) => values[index]!))) };
}

/** Whether so many rows come to 100 in most columns, and in two at least. */
function areShares(indicators: readonly Indicator[], start: number, length: number): boolean {
  let [columns, whole] = [0, 0];
  for (let index = 0; index < indicators[start]!.values.length; index++) {
    let [sum, decimals, areGiven] = [0, 0, true];
    for (let at = start; at < start + length && areGiven; at++) {
      const value = indicators[at]!.values[index]!;
      const number = asPrinted(value);
      areGiven = number !== null && number >= 0 && number <= 100;
      sum += number ?? 0;
      decimals = Math.max(decimals, value.decimals);
    }
    if (!areGiven) continue;
    columns++;
    if (isWholeSum(sum, decimals, length)) whole++;
  }
  return whole >= 2 && whole * 2 > columns;
}

/** Each share may be rounded by half of its last digit. */
function isWholeSum(sum: number, decimals: number, shares: number): boolean {
  return Math.abs(sum - 100) <= 0.5 * 10 ** -decimals * shares + 1e-9;
}

function canShare({ unit, isGap, service }: Indicator, first: Indicator): boolean {
  return unit === 'percentage' && !isGap && service === first.service;
}

function sumOf(values: readonly Value[]): ShareGroup['sums'] {
  const numbers = values.map(asPrinted);
  if (numbers.some((number) => number === null || number < 0 || number > 100)) return [];
  const sum = numbers.reduce<number>((all, number) => all + number!, 0);
  const decimals = Math.max(...values.map((value) => value.decimals));
  return [{ values, sum, isWhole: isWholeSum(sum, decimals, values.length) }];
}

const wordsOf = remember((name): ReadonlySet<string> => new Set(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []));

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared * 2 >= Math.min(one.size, other.size);
}
