import { printFigure } from '../scorecard/wording';
import { evaluate, type Expression, round, roundHalfAway } from './expression';

/** How one figure is to be written. */
export interface Rounded {
  /** What the cell is to hold. */
  readonly amount: number;
  /** What computes it; null where no plain formula does. */
  readonly formula: Expression | null;
  /** Why it is not the exact figure plainly rounded; null if it is. */
  readonly note: string | null;
}

/** Rounds a target, but never past the figures on either side of it. */
export function settle(
  exact: Expression,
  digits: number,
  { number: from, name }: { readonly number: number; readonly name: string },
  to: number,
  percentFormat: string | null,
): Rounded {
  const rounded = round(exact, digits);
  const plain = evaluate(rounded);
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  if (plain >= low && plain <= high) return { amount: plain, formula: rounded, note: null };
  // The baseline may be finer than the targets: 74.4 must not become 74 on the way up.
  const unit = 10 ** -digits;
  const inside = roundHalfAway(plain < low ? plain + unit : plain - unit, digits);
  const amount = inside >= low && inside <= high ? inside : to;
  const side = plain < low === from < to ? `fall behind ${name}` : 'pass the next figure given';
  const note = `Rounded to ${show(amount, percentFormat)}, because ${show(plain, percentFormat)} would ${side}.`;
  return { amount, formula: null, note };
}

/** A number that a cell holds, as it is shown. */
export function show(amount: number, percentFormat: string | null): string {
  return percentFormat === null ? printFigure(amount) : `${printFigure(amount * 100)}%`;
}
