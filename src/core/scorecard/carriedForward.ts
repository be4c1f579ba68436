import { asPrinted, compareFigures, isSameFigure, isSameStored } from './compareFigures';
import { targetOf } from './results';
import { isOnceAYear } from './statedReasons';
import type { Indicator, Value } from './scorecard';
import { countOfParts, isShortOfYear, isToDate } from './period';
import { unsoundFigures } from './soundness';

/** The last figures of a row where they are all alike, after others of which none was like the one before it. */
export interface CarriedForward {
  readonly alike: readonly Value[];
  readonly before: readonly Value[];
}

const leastAlike = 5;
const leastBefore = 5;

/** Fewer figures than these are never said to be carried forward. */
export const LEAST_CARRIED = leastAlike + leastBefore;
/** By how many of its last digits a figure moved most often, so that five alike are no accident. */
const leastStep = 3;

const EXPLAINS =
  /\b(?:no (?:new|later|more recent|further)|not (?:been )?(?:updated|refreshed|changed|available|re-?run|collected)|unchanged|same (?:figure|as)|carried forward|held at|frozen|fro[mz]e|paused|suspended|annual(?:ly)?|once a year|latest available|stopped|ceased|closed|fixed|capped)\b/i;

/** Months or quarters at the end of a row that look as if one figure had been carried forward through all of them; else null. */
export function findCarriedForward(indicator: Indicator): CarriedForward | null {
  const { values, comment, isCumulative } = indicator;
  if (values.length < LEAST_CARRIED || isCumulative) return null;
  const points = partsInOrder(values);
  const last = points.at(-1);
  if (!last || points.length < LEAST_CARRIED || !areInARow(points)) return null;
  const first = points.findLastIndex((value) => !isSameStored(value, last)) + 1;
  const [alike, before] = [points.slice(first), points.slice(0, first)];
  if (alike.length < leastAlike || before.length < leastBefore || !varied(before)) return null;
  const unsound = unsoundFigures(indicator);
  const target = targetOf(last, indicator);
  if (points.some((value) => unsound.has(value)) || alike.some(({ isFormula }) => isFormula)) return null;
  if ((target && isSameFigure(last, target)) || isOnceAYear(indicator)) return null;
  return EXPLAINS.test(comment?.text ?? '') ? null : { alike, before };
}

/** A row's own figures of months or quarters, by time. */
function partsInOrder(values: readonly Value[]): readonly Value[] {
  return values
    .filter(
      ({ column: { field, period }, number, place }) =>
        field === 'actual' &&
        number !== null &&
        place === 'own' &&
        isShortOfYear(period) &&
        !isToDate(period),
    )
    .sort((a, b) => (placeInTime(a) ?? 0) - (placeInTime(b) ?? 0));
}

function placeInTime({ column }: Value): number | null {
  return countOfParts(column.period);
}

/** Whether they are of one kind and follow each other without a gap or a second figure for one time. */
function areInARow(points: readonly Value[]): boolean {
  return points.every((value, at) => {
    const [own, before] = [placeInTime(value), at === 0 ? null : placeInTime(points[at - 1]!)];
    const isOfKind = value.column.period!.kind === points[0]!.column.period!.kind;
    return (
      own !== null &&
      isOfKind &&
      value.column.who === points[0]!.column.who &&
      (before === null || own === before + 1)
    );
  });
}

function varied(before: readonly Value[]): boolean {
  const steps = before.slice(1).map((value, at) => Math.abs(compareFigures(value, before[at]!)!));
  if (steps.includes(0)) return false;
  const digit = 10 ** -Math.max(...before.map(({ decimals }) => decimals));
  const [median] = steps.sort((a, b) => a - b).slice(Math.floor(steps.length / 2));
  return median! >= leastStep * digit - 1e-9 && before.every((value) => asPrinted(value) !== 0);
}

const LEAST_STILL = 100;
const NOTHING_ADDED =
  /\b(?:no(?:ne|thing)?|unchanged|same|paused|closed|complete[d]?|finished|suspended|seasonal|delayed|not yet|yet to|await\w*|starts?|begins?)\b/i;

/** The last two figures of a row that counts from the beginning of the year, where nothing was added to hundreds; null of others. */
export function findStandingTotal(indicator: Indicator): readonly [before: Value, latest: Value] | null {
  const { values, comment, unit, isCumulative } = indicator;
  if (!isCumulative || unit === 'percentage' || unit === 'days' || NOTHING_ADDED.test(comment?.text ?? ''))
    return null;
  const points = partsInOrder(values);
  const [before, latest] = points.slice(-2);
  if (!before || !latest || latest.isFormula || !areInARow([before, latest])) return null;
  if (latest.number! < LEAST_STILL || !isSameFigure(before, latest)) return null;
  const earlier = points.slice(0, -1);
  // What stood still before may do so again, and what is reached is done.
  const stoodBefore = earlier.some((value, at) => at > 0 && isSameFigure(value, earlier[at - 1]!));
  const isDone = values.some((value) => value.column.field === 'target' && isSameFigure(value, latest));
  const unsound = unsoundFigures(indicator);
  return stoodBefore || isDone || unsound.has(before) || unsound.has(latest) ? null : [before, latest];
}
