import type { Indicator, Value } from '../../scorecard/scorecard';
import type { TextFigure } from './figures';
import type { NamedYear } from './years';

export interface Answer {
  readonly value: Value;
  /** How it agrees: to the digit, rounded, or only within the bound that the text gives; null where it does not. */
  readonly how: 'same' | 'rounded' | 'within' | null;
}

/** Dust of binary arithmetic. */
const DUST = 1e-9;

/** What an indicator's row says to a figure, the best first; empty where it has no figure for the year. */
export function answersOf(indicator: Indicator, figure: TextFigure, year: NamedYear | null): Answer[] {
  const order = ['same', 'rounded', 'within', null];
  return indicator.values
    .filter((value) => value.number !== null && value.column.field !== 'comparator' && isOfYear(value, year))
    .map((value) => ({ value, how: agreementOf(value.number!, figure) }))
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
}

/** Whether a figure of a comparator is the one that the text gives. */
export function comparatorThatAgrees(
  indicator: Indicator,
  figure: TextFigure,
  year: NamedYear | null,
): Value | null {
  return (
    indicator.values.find(
      (value) =>
        value.number !== null &&
        value.column.field === 'comparator' &&
        isOfYear(value, year) &&
        ['same', 'rounded'].includes(agreementOf(value.number, figure) ?? ''),
    ) ?? null
  );
}

function isOfYear({ column: { period } }: Value, year: NamedYear | null): boolean {
  if (year === null) return true;
  if (period?.text === year.text) return true;
  // "2017" may mean 2016/17 or 2017/18: whether it is the same year is for `isSureOfYear`.
  const number = Number(/\d{4}/.exec(year.text!)?.[0]);
  return (
    period?.year != null &&
    (period.year === number || (period.text.includes('/') && period.year === number - 1))
  );
}

/** Whether a figure stands for the very year that the text names. */
export function isSureOfYear({ column: { period } }: Value, year: NamedYear): boolean {
  return period?.text === year.text && !year.isLoose;
}

function agreementOf(number: number, { number: stated, half, bound, isVague }: TextFigure): Answer['how'] {
  const off = Math.abs(number - stated);
  if (off <= DUST * Math.abs(stated)) return 'same';
  if (off <= half + DUST * Math.abs(stated) || (isVague && off <= Math.abs(stated) * 0.05)) return 'rounded';
  if (bound === '>=' && number > stated) return 'within';
  if (bound === '<=' && number < stated) return 'within';
  return null;
}
