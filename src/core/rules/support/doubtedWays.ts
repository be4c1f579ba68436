import { isWorse } from '../../scorecard/compareFigures';
import { polarityFromName } from '../../scorecard/polarity';
import { areFarApart } from '../../scorecard/results';
import { isCalledGood } from '../../scorecard/statusWords';
import { groupBy } from '../../text/groupBy';
import type { Indicator } from '../../scorecard/scorecard';
import { compareTimes } from '../../scorecard/series';
import type { Held } from './heldRemarks';

const leastReached = 3;

/**
 * The rows that are called met or on track, which they are the way their name says is better and not the way that their
 * column says: one of two is wrong, and the status speaks for the name. Of a near miss that can be told only where
 * no other near miss is called so.
 */
export function findDoubtedWays(held: readonly Held[]): readonly Held[] {
  const good = held.filter(({ word }) => isCalledGood(word));
  return [...groupBy(good, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const doubted = column.filter(isDoubted);
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
  });
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

function isDoubted({ indicator: { name, unit, polaritySource }, actual, other, isMissed }: Held): boolean {
  if (!isMissed || polaritySource !== 'column') return false;
  const named = polarityFromName(name, unit)?.polarity;
  return named !== undefined && isWorse(named, other, actual);
}
