import type { PartSlip } from './partSlip';
import { isOfEachPart } from './partTargets';
import { isPartOfYear, isToDate } from './period';
import type { Indicator, Value } from './scorecard';
import { timesApart } from './timesApart';

const PARTS_IN_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4 };
const LEAST_PARTS = 3;
/** A year's amount is about what its months come to at the same rate, and many times less than that where its point slipped. */
const ALIKE = 2;
const FAR = 5;
const AS_MEANT = 1.5;

/**
 * The one figure of a whole year, or of twelve months, that is ten times too small or too large for what the months or
 * quarters of its row come to in a year, where all others of whole years, two at the least, are not.
 */
export function findWholeSlip({ unit }: Pick<Indicator, 'unit'>, row: readonly Value[]): PartSlip | null {
  if (unit === 'percentage' || unit === 'score' || unit === 'ratio') return null;
  const own = row.filter(({ column, number }) => column.field !== 'comparator' && number! > 0);
  const months = own.filter(
    ({ column: { field, period } }) => field === 'actual' && isMonthOrQuarter(period),
  );
  const [first] = months;
  if (!first || months.length < LEAST_PARTS) return null;
  if (months.some(({ column }) => column.period!.kind !== first.column.period!.kind)) return null;
  const sum = months.reduce((total, { number }) => total + number!, 0);
  const part = sum / months.length;
  const year = part * PARTS_IN_YEAR[first.column.period!.kind]!;
  const hasOwnTarget = own.some(({ column }) => isOfEachPart(column.label));
  const wholes = own.filter(
    ({ column, number }) =>
      column.period !== null &&
      !isPartOfYear(column.period) &&
      !isOfEachPart(column.label) &&
      // What has been counted so far is no year yet, and a target may be for a month where no other is.
      timesApart(number!, sum) > 1.05 &&
      (column.field === 'actual' || hasOwnTarget || timesApart(number!, part) > ALIKE),
  );
  const [odd, ...more] = wholes.filter(({ number }) => timesApart(number!, year) >= FAR);
  const others = wholes.filter((whole) => whole !== odd);
  if (!odd || more.length > 0 || others.length < 2) return null;
  if (others.some(({ number }) => timesApart(number!, year) > ALIKE)) return null;
  const meant = [0.001, 0.01, 0.1, 10, 100, 1000]
    .map((times) => Number((odd.number! * times).toPrecision(12)))
    .find((guess) => others.every(({ number }) => timesApart(guess, number!) <= AS_MEANT));
  return meant === undefined ? null : { kind: 'slip', value: odd, others, meant };
}

function isMonthOrQuarter(period: Value['column']['period']): boolean {
  return isPartOfYear(period) && !isToDate(period) && period.kind in PARTS_IN_YEAR;
}
