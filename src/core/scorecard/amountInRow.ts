import { fold } from '../text/fold';
import { isPartOfYear } from './period';
import { readPlainNumber } from './plainNumber';
import type { SaidAmount } from './saidAmount';
import type { Indicator, Value } from './scorecard';
import { baselineOf } from './series';
import { unsoundFigures } from './soundness';

// Money is told in pounds, thousands or millions, whatever the row is in.
const SCALES = [1, 1e3, 1e6];
/** What is this many times the result speaks of something else. */
const mostApart = 3;

/**
 * The row's latest result where an amount that its comment gives as the result is none of its figures, nor follows from
 * one or two of them; null where it does, or where it may be about something else.
 */
export function resultMisquoted(indicator: Indicator, said: SaidAmount): Value | null {
  const actual = baselineOf(indicator);
  if (!actual || !actual.number || unsoundFigures(indicator).has(actual) || isYear(said)) return null;
  const scales = indicator.unit === 'percentage' || indicator.unit === 'days' ? [1] : SCALES;
  const figures = figuresOf(indicator);
  const isShare = indicator.unit === 'percentage';
  if (scales.some((scale) => isBacked(scaled(said, scale), figures, isShare))) return null;
  const isLike = scales.some((scale) => {
    const ratio = said.number / scale / Math.abs(actual.number!);
    return ratio <= mostApart && ratio >= 1 / mostApart;
  });
  return isLike ? actual : null;
}

function isYear({ number, halfStep }: SaidAmount): boolean {
  return halfStep === 0.5 && number >= 1990 && number <= 2100;
}

interface Amount {
  readonly number: number;
  readonly halfStep: number;
}

function scaled({ number, halfStep }: SaidAmount, scale: number): Amount {
  return { number: number / scale, halfStep: halfStep / scale };
}

/** What the row holds, its variance and the like included. */
function figuresOf({ values, remarks = [] }: Indicator): readonly Amount[] {
  const beside = remarks.flatMap(({ text }) => {
    const read = readPlainNumber(fold(text));
    return read ? [{ number: read.number, halfStep: 10 ** -read.decimals / 2 }] : [];
  });
  const own = values.filter(({ number }) => number !== null);
  const parts = own.filter(({ column }) => column.field === 'actual' && isPartOfYear(column.period));
  const running = parts.map((_, k) => ({
    number: parts.slice(0, k + 1).reduce((sum, { number }) => sum + number!, 0),
    halfStep: 0,
  }));
  return [
    // A target is what it says, and is rounded from nothing.
    ...own.map(({ number, decimals, column }) => ({
      number: number!,
      halfStep: column.field === 'target' ? 0 : 10 ** -decimals / 2,
    })),
    ...beside,
    ...running,
  ];
}

/** Whether an amount is one of the figures, or what two of them come to or differ by; of shares also the rest, or their ratio. */
function isBacked(said: Amount, figures: readonly Amount[], isShare: boolean): boolean {
  return figures.some(
    (one) =>
      isSame(said, one.number, one.halfStep) ||
      (isShare && isSame(said, 100 - one.number, one.halfStep)) ||
      figures.some(
        (other) => one !== other && (isOfTwo(said, one, other) || (isShare && isRatio(said, one, other))),
      ),
  );
}

function isOfTwo(said: Amount, one: Amount, other: Amount): boolean {
  const off = Math.max(one.halfStep, other.halfStep);
  return isSame(said, one.number - other.number, off) || isSame(said, one.number + other.number, off);
}

function isRatio(said: Amount, one: Amount, other: Amount): boolean {
  if (other.number === 0) return false;
  const share = (one.number / other.number) * 100;
  return isSame(said, share, 0) || isSame(said, share - 100, 0);
}

/** Whether an amount is a number without its sign, rounded as either is. */
function isSame({ number, halfStep }: Amount, other: number, off: number): boolean {
  return Math.abs(number - Math.abs(other)) <= Math.max(halfStep, off) + 1e-9;
}
