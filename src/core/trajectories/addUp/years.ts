import type { PartGroup } from '../../scorecard/parts';
import type { Indicator, Value } from '../../scorecard/scorecard';
import { comingTargets } from '../../scorecard/series';
import { evaluate, withoutDust } from '../expression';
import type { PlannedTarget } from '../planRow';
import type { PlannedRows } from './rows';

/** A whole or a part in one year. */
export interface Member {
  readonly indicator: Indicator;
  readonly value: Value;
  /** Null where the figure is given, or was settled with another whole. */
  readonly target: PlannedTarget | null;
  /** Counted in units of the last digit. */
  readonly exact: number;
}

/** A year in which parts are to add up to their whole. */
export interface YearOfParts {
  readonly digits: number;
  readonly whole: Member;
  readonly parts: readonly Member[];
}

/** The years in which something is proposed and all figures are known. */
export function yearsOf(
  { whole, parts }: PartGroup,
  rows: PlannedRows,
  settled: ReadonlySet<Indicator>,
  digits: number,
): YearOfParts[] {
  const memberAt = (indicator: Indicator, index: number): Member | null => {
    const value = comingTargets(indicator)[index]!;
    const target = rows.get(indicator)?.targets.find((one) => one.value === value) ?? null;
    const number = target ? (settled.has(indicator) ? target.amount : evaluate(target.exact)) : value.number;
    if (number === null) return null;
    const exact = withoutDust(number * 10 ** digits);
    return { indicator, value, target: settled.has(indicator) ? null : target, exact };
  };
  return comingTargets(whole).flatMap((_, index) => {
    const ofWhole = memberAt(whole, index);
    const ofParts = parts.map((part) => memberAt(part, index)).filter((member) => member !== null);
    if (!ofWhole || ofParts.length < parts.length) return [];
    // A total that is a formula works itself out once its parts are there, and so does a part that is the rest.
    if ([ofWhole, ...ofParts].some(({ value, target }) => value.isFormula && !target)) return [];
    if (!ofWhole.target && ofParts.every(({ target }) => !target)) return [];
    return [{ digits, whole: ofWhole, parts: ofParts }];
  });
}

/** What a member comes to, as the rows stand. */
export function amountOf({ indicator, value }: Member, rows: PlannedRows): number {
  const target = rows.get(indicator)?.targets.find((one) => one.value === value);
  return target ? target.amount : value.number!;
}

/** What the parts of a year come to, as the rows stand. */
export function sumOfParts({ parts }: YearOfParts, rows: PlannedRows): number {
  return parts.reduce((so, part) => so + amountOf(part, rows), 0);
}

/** The total of a year, counted in units of the last digit. */
export function totalUnits({ whole, digits }: YearOfParts, rows: PlannedRows): number {
  return Math.round(amountOf(whole, rows) * 10 ** digits);
}

/** Whether rounding each part up or down can make up the year's total. */
export function canShare(year: YearOfParts, rows: PlannedRows): boolean {
  const total = totalUnits(year, rows);
  const sum = (toWhole: (exact: number) => number) =>
    year.parts.reduce((so, { exact, target }) => so + (target ? toWhole(exact) : Math.round(exact)), 0);
  return total >= sum(Math.floor) && total <= sum(Math.ceil);
}

/** Whether the figures that a year's targets go from and lead to add up themselves. */
export function endsAddUp({ digits, whole, parts }: YearOfParts): boolean {
  const slack = (parts.length + 1) / 2 + 1e-6;
  return (['from', 'to'] as const).every((side) => {
    const at = ({ target, exact }: Member) => (target ? target[side] * 10 ** digits : exact);
    const planned = [whole, ...parts].filter(({ target }) => target);
    if (planned.length < parts.length + 1) return true;
    return Math.abs(parts.reduce((sum, part) => sum + at(part), 0) - at(whole)) <= slack;
  });
}

/** Whether a member's target is on the same way, between the same two figures, as the one before it. */
export function isSameStretch(earlier: Member | undefined, target: PlannedTarget): boolean {
  return earlier?.target?.from === target.from && earlier.target.to === target.to;
}
