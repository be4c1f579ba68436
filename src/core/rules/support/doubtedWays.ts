import { isWorse } from '../../scorecard/compareFigures';
import { polarityFromName } from '../../scorecard/polarity';
import { areFarApart } from '../../scorecard/results';
import { isCalledGood, MISSED } from '../../scorecard/statusWords';
import { groupBy } from '../../text/groupBy';
import type { Indicator } from '../../scorecard/scorecard';
import { compareTimes } from '../../scorecard/series';
import type { Held } from './heldRemarks';

const leastReached = 3;

/**
 * The rows that are called met or on track, or missed, which they are the way their name says is better and not the way
 * that their column says: one of two is wrong, and the status speaks for the name. Of a near miss that can be told only
 * where no other near miss is called so.
 */
export function findDoubtedWays(held: readonly Held[]): readonly Held[] {
  const rated = held.filter(({ word }) => isCalledGood(word) || MISSED.test(word));
  return [...groupBy(rated, ({ remark }) => remark.cell.column).values()].flatMap((column) => [
    ...findCalledGood(column.filter(({ word }) => isCalledGood(word))),
    ...findCalledMissed(column.filter(({ word }) => MISSED.test(word))),
  ]);
}

function findCalledGood(column: readonly Held[]): readonly Held[] {
  const doubted = column.filter((one) => one.isMissed && isOtherwiseNamed(one));
  const others = column.filter((one) => !doubted.includes(one));
  const missed = others.filter(({ isMissed }) => isMissed);
  const reached = others.length - missed.length;
  if (reached < leastReached) return [];
  const isUsual = reached >= Math.max(doubted.length, missed.length * 3);
  const isTolerant = missed.some(({ actual, other }) => !areFarApart(actual, other));
  return doubted.filter(
    ({ indicator, actual, other }) =>
      runsAsNamed(indicator) || (isUsual && (!isTolerant || areFarApart(actual, other))),
  );
}

/** Of those that are called missed, nearly all others have to be so. */
function findCalledMissed(column: readonly Held[]): readonly Held[] {
  const doubted = column.filter((one) => !one.isMissed && isOtherwiseNamed(one));
  const others = column.filter((one) => !doubted.includes(one));
  const reached = others.filter(({ isMissed }) => !isMissed).length;
  const isUsual = others.length - reached >= Math.max(leastReached, doubted.length * 2, reached * 4);
  return isUsual ? doubted : [];
}

/** Whether the targets of a row come to be better from first to last by its name, and so worse by its column. */
function runsAsNamed({ name, unit, values }: Indicator): boolean {
  const targets = values
    .filter(({ column, number }) => column.field === 'target' && column.period !== null && number !== null)
    .sort(compareTimes);
  const [first, last] = [targets[0], targets.at(-1)];
  const named = polarityFromName(name, unit)?.polarity;
  return named !== undefined && first !== undefined && isWorse(named, first, last!);
}

/** Whether the figures stand to each other the other way by the row's name than by its column. */
function isOtherwiseNamed({
  indicator: { name, unit, polaritySource },
  actual,
  other,
  isMissed,
}: Held): boolean {
  if (polaritySource !== 'column') return false;
  const named = polarityFromName(name, unit)?.polarity;
  return named !== undefined && (isMissed ? isWorse(named, other, actual) : isWorse(named, actual, other));
}
