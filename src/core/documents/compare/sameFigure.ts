import { alterValue } from '../../scorecard/alterValue';
import { asPrinted, isSameFigure } from '../../scorecard/compareFigures';
import type { Value } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';

/**
 * Whether two documents give the same figure. An actual may be printed with fewer decimals in one of them; a target is
 * set, not measured, and 74.5 is not 75.
 */
export function isSameInBoth(old: Value, now: Value): boolean {
  if (old.number === null || now.number === null) return fold(old.text) === fold(now.text);
  if (old.number === now.number || isSameFigure(old, now)) return true;
  if (isOtherScale(old.number, now.number)) return true;
  if (now.column.field !== 'actual') return false;
  const decimals = Math.min(old.decimals, now.decimals);
  const print = (value: Value) => asPrinted(alterValue(value, { decimals, text: '' }));
  return print(old) === print(now);
}

/** 0.88 in one document and 88 in the other: a way of writing, which rules about scales see to. */
export function isOtherScale(one: number, other: number): boolean {
  const [low, high] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b) as [number, number];
  return (
    low > 0 && low <= 1 && Math.sign(one) === Math.sign(other) && Math.abs(low * 100 - high) < 1e-9 * high
  );
}
