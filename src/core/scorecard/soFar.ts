import { addsUpByName } from './addsUp';
import { placeOf } from './columns';
import { isRunningTotal } from './cumulative';
import { comparePeriods, isPartOfYear, isToDate, isWithinYear } from './period';
import type { Indicator, Unit, Value } from './scorecard';
import { unsoundFigures } from './soundness';
import { isStock } from './stock';
import { judgeYear } from './yearFromParts';

/** What a row has come to in a year that may not be over, beside the target of the whole year. */
export interface SoFar {
  readonly total: number;
  readonly target: Value;
  /** What was added, or the one figure that says it. */
  readonly parts: readonly Value[];
}

const NEVER_ADD: ReadonlySet<Unit> = new Set(['percentage', 'score', 'ratio', 'rate']);
/** What a heading says of figures that reach back beyond the year. */
const OF_LONGER = /\brolling\b|\b(?:12|twelve) ?m(?:on)?ths?\b|\bannuali[sz]ed\b|\baverage\b/i;
/** A total more often than this beyond its target is held against the target of something else. */
const MOST_TIMES = 2;
/** A quarter that is less beyond a target may be made good. */
const FAR_PAST = 1.15;

/**
 * What the latest year has come to by the figures left of a column, of a row that can only add up; null where it may
 * tell of a time, or an average, or where the target may be for a quarter.
 */
export function findSoFar(indicator: Indicator, before: number): SoFar | null {
  const { values, unit, name, isGap } = indicator;
  if (NEVER_ADD.has(unit) || isGap || isStock(name)) return null;
  const unsound = unsoundFigures(indicator);
  const inYear = values
    .filter(
      (value) =>
        value.column.field === 'actual' &&
        isPartOfYear(value.column.period) &&
        placeOf(value.column) < before &&
        !OF_LONGER.test(value.column.label) &&
        value.number !== null,
    )
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const latest = inYear.at(-1);
  const target = latest && targetOfYear(latest, values);
  if (!latest || !target || [latest, target].some((value) => unsound.has(value))) return null;
  const { period } = latest.column;
  const parts = isToDate(period)
    ? [latest]
    : inYear.filter(
        ({ column }) => column.period!.kind === period!.kind && column.period!.year === period!.year,
      );
  const total = isToDate(period) ? totalToDate(indicator, latest) : totalOf(indicator, target, parts);
  if (total === null || total > target.number! * MOST_TIMES) {
    // Whether they add up or not, and if the target is for a quarter: where each alone is far past it, so is the year.
    const alone = isToDate(period) ? inYear.filter(({ column }) => !isToDate(column.period)) : parts;
    const last = alone.at(-1);
    return last && alone.every(({ number }) => number! >= target.number! * FAR_PAST)
      ? { total: last.number!, target, parts: [last] }
      : null;
  }
  return { total, target, parts: total === latest.number ? [latest] : parts };
}

/** The target of the year that a part of it lies in; where none says its year, the only one there is. */
function targetOfYear({ column }: Value, values: readonly Value[]): Value | null {
  const targets = values.filter(({ column: { field } }) => field === 'target');
  if (targets.some((target) => isPartOfYear(target.column.period))) return null;
  const own = targets.filter(
    (target) => target.column.period?.kind === 'year' && isWithinYear(column.period!, target.column.period),
  );
  const [only, ...more] = own.length > 0 ? own : targets;
  const isOwn = own.length > 0 || only?.column.period === null || column.period!.year === null;
  return only && more.length === 0 && isOwn && only.number !== null && only.number > 0 ? only : null;
}

function totalToDate(indicator: Indicator, latest: Value): number | null {
  const isSaid = isRunningTotal({ ...indicator, values: [latest] }) && addsUpByName(indicator.name);
  return isSaid || indicator.isCumulative ? latest.number : null;
}

function totalOf(indicator: Indicator, target: Value, parts: readonly Value[]): number | null {
  const at = (value: Value) => indicator.values.indexOf(value);
  const judged = judgeYear(indicator, {
    whole: at(target),
    parts: parts.map(at),
    kind: 'quarter',
    areAll: false,
  });
  if (judged?.expected === 'last') return judged.parts.at(-1)!.number;
  // By its size alone what there is can be taken for what is added.
  const adds = indicator.unit === 'currency' || addsUpByName(indicator.name);
  return judged?.expected === 'sum' && adds ? judged.sum : null;
}
