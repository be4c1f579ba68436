import type { Indicator, Value } from './scorecard';

/** The figures of a row of percentages that stand on another scale than the rest. */
export interface MixedScale {
  /** Shares among percentages, percentages among shares, or two formats that hide it. */
  readonly kind: 'share' | 'whole' | 'format';
  /** The fewer of the two, in the sheet's order. */
  readonly odd: readonly Value[];
  /** The nearest figure on the other scale. */
  readonly other: Value;
}

/** Figures between 0 and 1 that fall in with figures a hundred times their size, or the other way about. */
export function findMixedScale({ unit, values }: Indicator): MixedScale | null {
  if (unit !== 'percentage' || !holdsBoth(values)) return null;
  const numbers = values.filter(({ number }) => number !== null && number !== 0);
  const small = numbers.filter((value) => size(value) <= 1);
  const large = numbers.filter((value) => size(value) > 1);
  const isWhole = large.length < small.length;
  const [candidates, rest, factor] = isWhole ? [large, small, 0.01] : [small, large, 100];
  const odd = candidates.filter((value) => fitsBeside(value, size(value) * factor, rest, values));
  if (odd.length === 0) return null;
  return { kind: isWhole ? 'whole' : 'share', odd, other: nearestTo(odd[0]!, rest, values)! };
}

/** Whether there are figures up to 1 and above it: a quick look, for the many rows that hold but one kind. */
function holdsBoth(values: readonly Value[]): boolean {
  let [isAnySmall, isAnyLarge] = [false, false];
  for (const { number } of values) {
    if (number === null || number === 0) continue;
    if (Math.abs(number) <= 1) isAnySmall = true;
    else isAnyLarge = true;
  }
  return isAnySmall && isAnyLarge;
}

/** Whether a row of percentages is kept as shares of one: 0.8 beside 0.85. */
export function isInShares({ unit, values }: Indicator): boolean {
  if (unit !== 'percentage') return false;
  let [all, shares, isAnyLarge] = [0, 0, false];
  for (const { number } of values) {
    if (number === null) continue;
    all++;
    const far = Math.abs(number);
    if (far > 1) continue;
    shares++;
    isAnyLarge ||= far > 0.2;
  }
  // "0.5%" is half a per cent, however small.
  const isWritten = ({ number, text }: Value) => number !== null && text.includes('%');
  return isAnyLarge && shares * 2 > all && !values.some(isWritten);
}

/** Percentages so small that a hundredth of a large one may stand beside them. */
const SMALL = 5;

function fitsBeside(value: Value, rescaled: number, rest: readonly Value[], row: readonly Value[]): boolean {
  const at = row.indexOf(value);
  const before = rest.findLast((other) => row.indexOf(other) < at);
  const after = rest.find((other) => row.indexOf(other) > at);
  const sizes = [before, after].filter((other) => other !== undefined).map(size);
  // "0.6%" beside 1.4% is what it says, whatever is wanted.
  if (value.text.includes('%') && size(value) <= 1 && Math.min(...sizes) < SMALL) return false;
  // A plain 1 is a common figure in its own right: only beside nearly 100 does it mean all.
  const slack = size(value) === 1 || rescaled === 1 ? 1.25 : 2;
  return rescaled <= 100 && rescaled >= Math.min(...sizes) / slack && rescaled <= Math.max(...sizes) * slack;
}

/** Of some figures of a row the one that stands nearest to another. */
export function nearestTo(value: Value, among: readonly Value[], row: readonly Value[]): Value | undefined {
  const distance = (other: Value) => Math.abs(row.indexOf(other) - row.indexOf(value));
  return [...among].sort((a, b) => distance(a) - distance(b))[0];
}

function size({ number }: Value): number {
  return Math.abs(number!);
}
