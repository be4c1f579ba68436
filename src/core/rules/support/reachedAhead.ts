import { comparePeriods } from '../../scorecard/period';
import { isAsOfYear, targetOf } from '../../scorecard/results';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';
import { latestValueOf } from '../../scorecard/series';
import { unsoundFigures } from '../../scorecard/soundness';
import { IS_LATE, statusWord } from '../../scorecard/statusWords';
import { actualsBefore, type Held, holdTogether, isStatus, wayBetween } from './heldRemarks';

/** At most one status in so many may say that a row is late though it is ahead: of more it rests on something else. */
const fewest = 8;

/** The rows that are called late though their latest figure already reaches the next target to come. */
export function findReachedAhead(indicators: readonly Indicator[]): readonly Held[] {
  const rated = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).filter(isStatus).map((remark) => ({ indicator, remark })),
  );
  const ahead = rated.flatMap(({ indicator, remark }) =>
    IS_LATE.test(statusWord(remark.text)) ? (holdAgainstNext(indicator, remark) ?? []) : [],
  );
  const wrong = ahead.filter(({ isMissed }) => !isMissed);
  return wrong.length * fewest <= rated.length ? wrong : [];
}

function holdAgainstNext(indicator: Indicator, remark: Remark): Held | null {
  const given = actualsBefore(indicator, remark).filter(({ number }) => number !== null);
  // Beside what there was at the start, "Latest" is later, whenever that was.
  if (given.some(({ column }) => column.period === null)) return null;
  const actual = latestValueOf(given);
  // Beside a figure of today, last year's is not what a status goes by.
  if (!actual?.column.period || given.some(({ column }) => column.period === null)) return null;
  if (targetOf(actual, indicator)) return null;
  const other = nextTarget(actual, indicator);
  const way = other && wayBetween(other, indicator);
  const unsound = unsoundFigures(indicator);
  if (!other || !way || unsound.has(actual) || unsound.has(other)) return null;
  // What is counted down to a limit stays within it until the time is over.
  return way === 'higher' || isAsOfYear(indicator)
    ? holdTogether(indicator, remark, { actual, other, way })
    : null;
}

/** The first target for a time after an actual's; null where that has no number. */
function nextTarget({ column: { period } }: Value, { values }: Indicator): Value | null {
  const [next] = values
    .filter(
      ({ column }) =>
        column.field === 'target' && column.period !== null && comparePeriods(column.period, period) > 0,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  return next?.number == null ? null : next;
}
