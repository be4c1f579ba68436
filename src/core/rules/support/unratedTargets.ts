import { isBetween, isCalledGood, MISSED, statusWord } from '../../scorecard/statusWords';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';
import { targetOf } from '../../scorecard/results';
import { hasNoTargetsOnPurpose, saysNotSetYet } from '../../scorecard/statedReasons';
import { groupBy } from '../../text/groupBy';
import { actualsBefore, isStatus } from './heldRemarks';

/** A row that is rated, and the cell in which every other rated row has its target. */
export interface Unrated {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly missing: Value;
  /** How many rated rows have a target. */
  readonly others: number;
  /** Whether the row has other targets, by which the status cannot go. */
  readonly hasOthers: boolean;
}

interface Rated {
  readonly indicator: Indicator;
  readonly remark: Remark;
}

const leastRated = 8;
/** The same where a distance from the target is given as well, which nobody can tell without one. */
const leastBesideVariance = 3;
/** Among fewer rated rows than so many for each, rows without a target are no oversight. */
const leastForEach = 8;
const leastForEachBesideVariance = 3;

/** The rows with a figure that a status rates though what it goes by is blank, where hardly any other rated row lacks it. */
export function findRatedWithoutTarget(indicators: readonly Indicator[]): readonly Unrated[] {
  const rated = indicators.flatMap((indicator) =>
    (indicator.remarks ?? [])
      .filter((remark) => isStatus(remark) && rates(statusWord(remark.text)))
      .map((remark) => ({ indicator, remark })),
  );
  return [...groupBy(rated, ({ remark }) => remark.cell.column).values()].flatMap((rows) => {
    const without = rows.flatMap((row) => lackedBy(row) ?? []);
    const others = rows.length - without.length;
    return without
      .filter(({ indicator }) => {
        const [least, forEach] = hasVariance(indicator)
          ? [leastBesideVariance, leastForEachBesideVariance]
          : [leastRated, leastForEach];
        return others >= Math.max(least, without.length * forEach);
      })
      .map((one) => ({ ...one, others }));
  });
}

/** Of what is watched a target need not be set. */
const WATCHED = /^(?:monitor|watch)$/;

function rates(word: string): boolean {
  if (WATCHED.test(word)) return false;
  return isCalledGood(word) || MISSED.test(word) || isBetween(word);
}

function hasVariance({ remarks = [] }: Indicator): boolean {
  return remarks.some(({ role, text }) => role === 'variance' && /\d/.test(text));
}

/** The blank cell in which the target belongs that a row's status goes by; null where it has one, or none is meant. */
function lackedBy({ indicator, remark }: Rated): Omit<Unrated, 'others'> | null {
  const { values } = indicator;
  const targets = values.filter(({ column }) => column.field === 'target');
  const hasActual = values.some(({ column, number }) => column.field === 'actual' && number !== null);
  if (!hasActual || targets.length === 0 || hasNoTargetsOnPurpose(indicator)) return null;
  if (targets.every(isBlank)) {
    const missing = targetBy(indicator, remark) ?? targets[0]!;
    return { indicator, remark, missing, hasOthers: false };
  }
  const missing = targetBy(indicator, remark);
  if (!missing || saysNotSetYet(indicator)) return null;
  // A quarter may be rated by the target of its year; "TBC" says that it has one of its own.
  const { period } = missing.column;
  const isOfKind = ({ column, number }: Value) => number !== null && column.period?.kind === period?.kind;
  const isOwed = isToBeSet(missing) || (isBlank(missing) && targets.some(isOfKind));
  return isOwed ? { indicator, remark, missing, hasOthers: true } : null;
}

/** The target of the figure left of a status, where that figure is there. */
function targetBy(indicator: Indicator, remark: Remark): Value | null {
  const [actual] = actualsBefore(indicator, remark);
  return actual?.number == null ? null : targetOf(actual, indicator);
}

function isBlank({ kind, text, place }: Value): boolean {
  return kind === 'missing' && text === '' && place === 'own';
}

const TO_BE_SET = /^(?:tb[acd]|to be (?:set|agreed|confirmed|decided|advised))\.?$/i;

function isToBeSet({ kind, text, place }: Value): boolean {
  return kind === 'missing' && place === 'own' && TO_BE_SET.test(text.trim());
}
