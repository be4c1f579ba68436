import { saysTotal } from '../../scorecard/cumulative';
import { isWorse } from '../../scorecard/compareFigures';
import { compareYears, isPartOfYear, isToDate } from '../../scorecard/period';
import {
  areFarApart,
  endOfItsYear,
  isAsOfYear,
  ROLLING,
  targetOf,
  targetOfItsYear,
} from '../../scorecard/results';
import type { Indicator, Remark } from '../../scorecard/scorecard';
import type { StatusKey } from '../../scorecard/statusKey';
import { unsoundFigures } from '../../scorecard/soundness';
import { isCalledGood, MET, MISSED, ON_TRACK, statusWord } from '../../scorecard/statusWords';
import { groupBy } from '../../text/groupBy';
import {
  actualsBefore,
  type Held,
  holdTogether,
  isOtherwiseOfLate,
  isStatus,
  wayBetween,
} from './heldRemarks';
import { findBeyondTolerance, readColumn } from './strictStatuses';

const leastReached = 3;

/**
 * The one row of a column that is called met or on track though its rate, which any month may be held against the year's,
 * misses its target, where all others that are called so reach theirs: by far, unless its words, or what other rows are
 * called worse for, leave no tolerance.
 */
export function findOddOfYear(held: readonly Held[], key: StatusKey): readonly Held[] {
  return [...groupBy(held, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const { isStrict } = readColumn(column, key);
    const all = column.filter(({ word }) => isCalledGood(word));
    // Beside what is met already, what is on track may still have all of its way to go.
    const met = all.filter(({ word }) => !ON_TRACK.test(word));
    const good = met.length > leastReached ? met : all;
    const missed = good.filter(({ isMissed }) => isMissed);
    const isHabit = column.every(({ word, isMissed }) => !MISSED.test(word) || isMissed);
    const [one, ...more] = missed;
    if (!one || more.length > 0 || good.length <= leastReached || !isHabit) return [];
    const isFar = isStrict || areFarApart(one.actual, one.other);
    return isFar || findBeyondTolerance(column, missed).length > 0 ? [one] : [];
  });
}

/** At most one miss in so many may be none by the figures: where more are, the colour is of something else. */
const FEWEST = 4;

/**
 * The rows that are called missed though their rate reaches the target of the year in every month or quarter, or in the year
 * so far, where nearly all others that are called so miss theirs.
 */
export function findReachedOfYear(held: readonly Held[]): readonly Held[] {
  return [...groupBy(held, ({ remark }) => remark.cell.column).values()].flatMap((column) => {
    const called = column.filter(({ word }) => MISSED.test(word));
    const wrong = called.filter((one) => !one.isMissed && isReachedThroughout(one));
    // Of few that are called so, those that are called met and are bear the column out as well.
    const met = column.filter(({ word, isMissed }) => MET.test(word) && !isMissed);
    const isBorneOut =
      met.length >= LEAST_MET && column.every(({ word, isMissed }) => !MET.test(word) || !isMissed);
    return wrong.length * FEWEST <= called.length || (wrong.length === 1 && isBorneOut) ? wrong : [];
  });
}

const LEAST_MET = 8;

function isReachedThroughout({ actual, other, indicator, way }: Held): boolean {
  // What the last twelve months come to is the year's by its end.
  if (isToDate(actual.column.period) || ROLLING.test(indicator.name)) return true;
  const parts = indicator.values.filter(
    ({ column: { field, period }, number }) =>
      field === 'actual' &&
      number !== null &&
      isPartOfYear(period) &&
      compareYears(period, actual.column.period) === 0,
  );
  return parts.length > 1 && parts.every((part) => !isWorse(way, part, other));
}

/** The statuses of rates, each beside the latest figure and the target of its year. */
export function heldAgainstYear(indicators: readonly Indicator[]): readonly Held[] {
  return indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).filter(isStatus).flatMap((remark) => holdAgainstYear(indicator, remark) ?? []),
  );
}

function holdAgainstYear(indicator: Indicator, remark: Remark): Held | null {
  // A share that builds up through the year is short of it until the end.
  if (!isAsOfYear(indicator) || saysTotal(indicator)) return null;
  const actual = actualsBefore(indicator, remark).find(({ number }) => number !== null);
  if (!actual) return null;
  const isPart = isPartOfYear(actual.column.period);
  if (!isPart && (actual.column.period !== null || !endOfItsYear(indicator))) return null;
  const own = targetOf(actual, indicator);
  // What is met of its own time is judged elsewhere; to be on track is said of the year.
  if (own && !(isToDate(actual.column.period) && ON_TRACK.test(statusWord(remark.text)))) return null;
  const other = own ?? targetOfItsYear(actual, indicator);
  const way = other && wayBetween(other, indicator);
  if (other?.number == null || !way) return null;
  const unsound = unsoundFigures(indicator);
  if (unsound.has(actual) || unsound.has(other)) return null;
  const held = holdTogether(indicator, remark, { actual, other, way });
  return isOtherwiseOfLate(held) ? null : held;
}
