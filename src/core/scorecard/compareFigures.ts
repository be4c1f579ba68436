import { remember } from '../text/remember';
import type { Polarity, Value } from './scorecard';

type Comparable = Pick<Value, 'number' | 'decimals' | 'text' | 'numberFormat'>;

/** Formats that show every digit down to the last decimal: what differs in number looks different. */
const SHOWS_EVERY_DIGIT = /^(?:General|(?:#,##)?0(?:\.0+)?%?)$/;

/**
 * A figure's number as the sheet prints it: 88.4 in a format without decimals is 88. Halves go away from zero, as Excel
 * rounds. Null where it is no number.
 */
export function asPrinted({ number, decimals }: Comparable): number | null {
  if (number === null) return null;
  if (Number.isInteger(number)) return number + 0;
  const size = Math.abs(number);
  // Digits below 1e-6 come with an exponent of their own: there toFixed is near enough.
  const rounded =
    size < 1e-6 ? size.toFixed(decimals) : `${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`;
  return Math.sign(number) * Number(rounded) || 0;
}

/**
 * How two figures stand to each other as they are printed: less than 0 where the first is smaller, 0 where they are equal.
 * A reader sees what is printed, so two figures that print alike are never called different. Null where either is no number.
 */
export function compareFigures(one: Comparable, other: Comparable): number | null {
  const [first, second] = [asPrinted(one), asPrinted(other)];
  if (first === null || second === null) return null;
  if (first === second || (showsEveryDigit(one.numberFormat) && showsEveryDigit(other.numberFormat)))
    return first - second;
  return one.text !== '' && one.text === other.text ? 0 : first - second;
}

const showsEveryDigit = remember((numberFormat) => SHOWS_EVERY_DIGIT.test(numberFormat));

/** Whether two figures print as the same number. */
export function isSameFigure(one: Comparable, other: Comparable): boolean {
  return compareFigures(one, other) === 0;
}

/** Whether two figures print as one and are two: a format hides the decimals in which they differ. */
export function differUnseen(one: Comparable, other: Comparable): boolean {
  return one.number !== other.number && isSameFigure(one, other) && !isNegligible(one, other);
}

/** Whether two figures print as the same number, and are the same but for what nobody would plan for. */
export function isSameStored(one: Comparable, other: Comparable): boolean {
  return isSameFigure(one, other) && !differUnseen(one, other);
}

/** Whether `value` is worse than `than`; never where the polarity does not tell, or one of them is no number. */
export function isWorse(polarity: Polarity, value: Comparable, than: Comparable): boolean {
  const difference = compareFigures(value, than);
  if (difference === null) return false;
  return (polarity === 'higher' && difference < 0) || (polarity === 'lower' && difference > 0);
}

/** "above" or "below", as `value` stands to `than`. */
export function aboveOrBelow(value: Comparable, than: Comparable): string {
  return (compareFigures(value, than) ?? 0) > 0 ? 'above' : 'below';
}

/** Whether two figures differ by so little that nobody would plan for it: 98.63 and 98.65. */
export function isNegligible(one: Comparable, other: Comparable): boolean {
  const [first, second] = [one.number, other.number];
  if (first === null || second === null) return false;
  return Math.abs(first - second) <= 0.0005 * Math.max(Math.abs(first), Math.abs(second));
}

const fewestForRound = 100;
const mostRounded = 0.02;

/** Whether a target is an actual in round figures: 620 after 622, 1,250 after 1,266. */
export function isRoundFigureOf(target: Comparable, actual: Comparable): boolean {
  const [rounded, exact] = [target.number, actual.number];
  if (rounded === null || exact === null || exact < fewestForRound || rounded % 10 !== 0) return false;
  const zeros = /0*$/.exec(String(rounded))![0].length;
  const step = 5 * 10 ** zeros;
  return Math.abs(rounded - exact) < step && Math.abs(rounded - exact) <= mostRounded * exact;
}
