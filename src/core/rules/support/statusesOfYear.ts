import { isWorse } from '../../scorecard/compareFigures';
import { isWayKnown } from '../../scorecard/direction';
import { isPartOfYear } from '../../scorecard/period';
import { areFarApart, isAsOfYear, targetOf, targetOfItsYear } from '../../scorecard/results';
import type { Indicator, Remark } from '../../scorecard/scorecard';
import { isCalledGood, MISSED, statusWord } from '../../scorecard/statusWords';
import { groupBy } from '../../text/groupBy';
import { actualsBefore, type Held, isOtherwiseOfLate, isStatus } from './heldRemarks';

const leastReached = 3;

/**
 * The one row of a column that is called met or on track though its rate, which any month may be held against the year's,
 * is far from its target, where all others that are called so reach theirs.
 */
export function findOddOfYear(held: readonly Held[]): readonly Held[] {
  return [...groupBy(held, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const good = column.filter(({ word }) => isCalledGood(word));
    const missed = good.filter(({ isMissed }) => isMissed);
    const isHabit = column.every(({ word, isMissed }) => !MISSED.test(word) || isMissed);
    const isOne = missed.length === 1 && good.length > leastReached && isHabit;
    return isOne ? missed.filter(({ actual, other }) => areFarApart(actual, other)) : [];
  });
}

/** The statuses of rates, each beside the latest figure and the target of its year. */
export function heldAgainstYear(indicators: readonly Indicator[]): readonly Held[] {
  return indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).filter(isStatus).flatMap((remark) => holdAgainstYear(indicator, remark) ?? []),
  );
}

function holdAgainstYear(indicator: Indicator, remark: Remark): Held | null {
  const { polarity } = indicator;
  if (!isWayKnown(indicator) || !isAsOfYear(indicator)) return null;
  const actual = actualsBefore(indicator, remark).find(({ number }) => number !== null);
  if (!actual || !isPartOfYear(actual.column.period) || targetOf(actual, indicator)) return null;
  const other = targetOfItsYear(actual, indicator);
  if (!other) return null;
  const isMissed = isWorse(polarity, actual, other);
  if (isOtherwiseOfLate(indicator, other, isMissed)) return null;
  return { indicator, remark, word: statusWord(remark.text), actual, other, isMissed };
}
