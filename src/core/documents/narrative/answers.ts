import { comparePeriods } from '../../scorecard/period';
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
const BEST_FIRST: readonly Answer['how'][] = ['same', 'rounded', 'within', null];

/** What an indicator's row says to a figure, the best first; empty where it has no figure for the year. */
export function answersOf(indicator: Indicator, figure: TextFigure, year: NamedYear | null): Answer[] {
  return answersAmong(
    indicator.values.filter(({ column }) => column.field !== 'comparator'),
    indicator,
    figure,
    year,
  );
}

/** The same of the figures of somebody else that stand in its row. */
export function othersAnswersOf(indicator: Indicator, figure: TextFigure, year: NamedYear | null): Answer[] {
  return answersAmong(
    indicator.values.filter(({ column }) => column.field === 'comparator'),
    indicator,
    figure,
    year,
  );
}

function answersAmong(
  values: readonly Value[],
  indicator: Indicator,
  figure: TextFigure,
  year: NamedYear | null,
): Answer[] {
  const ofYear = values.filter((value) => value.number !== null && nearnessOf(value, year) > 0);
  // "2017" is 2017 where the table has it, and 2016/17 or 2017/18 only where it has not.
  const nearest = Math.max(...ofYear.map((value) => nearnessOf(value, year)));
  return ofYear
    .filter((value) => nearnessOf(value, year) === nearest)
    .map((value) => ({ value, how: agreementOf(value.number! * scaleOf(indicator, figure), figure) }))
    .sort((a, b) => BEST_FIRST.indexOf(a.how) - BEST_FIRST.indexOf(b.how) || distance(a, b, figure));
}

/** Of two actuals that are both "a quarter" the later one is what is so now; of two other figures the nearer one is meant. */
function distance(one: Answer, other: Answer, { number }: TextFigure): number {
  if (one.how !== 'rounded' || other.how !== 'rounded') return 0;
  const [a, b] = [one.value.column, other.value.column];
  const later = a.field === 'actual' && b.field === 'actual' ? comparePeriods(b.period, a.period) : 0;
  return later || Math.abs(one.value.number! - number) - Math.abs(other.value.number! - number);
}

/** "Visits (thousands)": 1,284 is what a text calls 1.28 million. */
function scaleOf({ name }: Indicator, { number }: TextFigure): number {
  if (Math.abs(number) >= 1e4 && /\bthousands?\b|\b000s?\b/i.test(name)) return 1e3;
  return Math.abs(number) >= 1e5 && /\bmillions?\b|[\u00a3$\u20ac]m\b/i.test(name) ? 1e6 : 1;
}

/** 2 for the very year, 1 for one that may be another writing of it, 0 for another year; 2 where no year is said. */
function nearnessOf({ column: { field, period } }: Value, year: NamedYear | null): 0 | 1 | 2 {
  if (year === null || period?.text === year.text) return 2;
  // Somebody else's figure that stands under no year is of the year that it is compared in.
  if (period?.year == null) return field === 'comparator' ? 1 : 0;
  const first = Number(/\d{4}/.exec(year.text!)?.[0]);
  const isSpan = year.text!.includes('/');
  const isPeriodSpan = period.text.includes('/');
  if (isSpan && isPeriodSpan) return 0;
  // "2017" may mean 2016/17 or 2017/18, and 2016/17 may stand under 2016 or 2017.
  if (isPeriodSpan) return period.year === first || period.year === first - 1 ? 1 : 0;
  if (isSpan) return period.year === first || period.year === first + 1 ? 1 : 0;
  return period.year === first ? 1 : 0;
}

/** Whether a figure stands for the very year that the text names. */
export function isSureOfYear({ column: { period } }: Value, year: NamedYear): boolean {
  return period?.text === year.text && !year.isLoose;
}

function agreementOf(number: number, { number: stated, slack, bound }: TextFigure): Answer['how'] {
  const off = Math.abs(number - stated);
  const dust = DUST * Math.max(1, Math.abs(stated));
  if (off <= dust) return 'same';
  if (off <= slack + dust) return 'rounded';
  if (bound === '>=' && number > stated) return 'within';
  if (bound === '<=' && number < stated) return 'within';
  return null;
}

/** Whether one figure is soon typed for the other: the same digits in another order, or one digit of three or more. */
export function isSlipOf(number: number, { number: stated }: TextFigure): boolean {
  const [one, other] = [digitsOf(number), digitsOf(stated)];
  if (one.length !== other.length || one.length < 3 || Math.abs(Math.log10(number / stated)) > 0.5)
    return false;
  const apart = one.filter((digit, index) => digit !== other[index]).length;
  return apart === 1 || [...one].sort().join('') === [...other].sort().join('');
}

function digitsOf(number: number): string[] {
  return String(Math.abs(number)).replace('.', '').replace(/^0+/, '').split('');
}
