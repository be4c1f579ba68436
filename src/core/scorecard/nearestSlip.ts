import type { Value } from './scorecard';

// How far a figure may lie outside the others of its row and still fall in with them.
const SLACK = 1.25;
/** How far out a figure may lie to be held against one that lies among them. */
const RIVAL = 1.1;

/**
 * The figure that a slip of the finger hides, if it falls in with the others of its row: with its point or noughts in
 * place, or one of two equal digits left out. Null where nothing falls in, or two things do alike.
 * @param moved what it comes to with its point or noughts moved, the nearest first
 */
export function nearestSlip(
  { number }: Value,
  moved: readonly number[],
  others: readonly Value[],
  most = Infinity,
): number | null {
  const numbers = others.map((other) => other.number!);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const liesWithin = (slack: number) => (guess: number) =>
    guess * slack >= low && guess <= Math.min(high * slack, most);
  const places = Math.min(20, Math.max(...others.map(({ decimals }) => decimals)));
  const hasPlaces = (guess: number) => Math.abs(Number(guess.toFixed(places)) - guess) < 1e-9 * guess;
  const plain = moved.find((guess) => hasPlaces(guess) && liesWithin(1)(guess));
  if (plain !== undefined) return plain;
  // A point that was left out, and no other, may have had a digit behind it that the rest of the row has not.
  const near = [
    ...moved.filter((guess) => Number.isInteger(number) || hasPlaces(guess)),
    ...withoutDoubled(number!).filter(hasPlaces),
  ].filter(liesWithin(SLACK));
  const likely = near.some(liesWithin(1)) ? distinct(near.filter(liesWithin(RIVAL))) : distinct(near);
  if (likely.length > 0) return likely.length === 1 ? likely[0]! : null;
  return moved.find(liesWithin(SLACK)) ?? null;
}

/** A figure with one of two equal digits that stand side by side left out: 19.4 of 119.4. */
function withoutDoubled(number: number): number[] {
  const digits = String(number);
  return Array.from(digits.matchAll(/(\d)(?=\1)/g), ({ index }) =>
    Number(digits.slice(0, index) + digits.slice(index + 1)),
  );
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers.map((number) => Number(number.toPrecision(12))))];
}
