import { BY_CHANCE, BY_PLAN, SEASONAL } from './amountsThatVary';
import { positionsByBody } from './bodies';
import { findMixedScale } from './mixedScale';
import { findMixedUnits } from './mixedUnits';
import { findOutOfRange } from './outOfRange';
import { nearestSlip } from './nearestSlip';
import { findPartSlip } from './partSlip';
import { findWholeSlip } from './wholeSlip';
import { findOwnTargetSlip } from './ownTargetSlip';
import { isOfEachPart } from './partTargets';
import { comparePeriods, isPartOfYear, isShortOfYear } from './period';
import type { Indicator, Unit, Value } from './scorecard';
import { baselineOf, comingTargets, findSeries, pastTargets } from './series';
import { findTurned, findTurnedEnd, findTurnedStock } from './turnedDigits';

// Someone else's count depends on how many people live there.
const COMPARABLE: ReadonlySet<Unit> = new Set(['percentage', 'score', 'rate', 'days', 'ratio']);

// A figure less than three times its neighbours may be a good year.
const LEAST_DISTANCE = 3;
// Between two years that agree with the rest, less is enough.
const LEAST_FOR_EARLIER = 1.8;

/** A figure far out of line with the others of its row. */
export interface Outlier {
  /**
   * A slipped digit or point, a nought among high figures, far for no reason that shows, or an actual many times its
   * targets.
   */
  readonly kind: 'slip' | 'far' | 'nought' | 'apart';
  readonly value: Value;
  readonly others: readonly Value[];
  /** The figure with its digits in place, where that falls in with the row. */
  readonly meant: number | null;
}

/** The figure of a row that is far out of line with the others; null where none is, or a graver rule speaks of it. */
export function findOutlier(indicator: Indicator): Outlier | null {
  const { bodies } = indicator.series;
  if (areOfSeveralThings(indicator)) return null;
  if (!bodies) return findInSeries(indicator);
  const columns = indicator.values.map(({ column }) => column);
  for (const positions of positionsByBody(columns, bodies)) {
    // Which of them a comparator is like, nobody can tell.
    const own = positions.filter((index) => columns[index]!.field !== 'comparator');
    const values = own.map((index) => indicator.values[index]!);
    const series = findSeries(own.map((index) => columns[index]!));
    const outlier = findInSeries({ ...indicator, values, series });
    if (outlier) return outlier;
  }
  return null;
}

const LEAST_THINGS = 3;

/** "target_seats | target_revenue | target_price": what is wanted of several things, none of which says when. */
function areOfSeveralThings({ values }: Indicator): boolean {
  const wanted = values.filter(({ column: { field, period } }) => field === 'target' && period === null);
  return wanted.length >= LEAST_THINGS && wanted.length === values.length;
}

/** A limit leaves room: whatever is reached may lie far on the right side of it. */
function leavesRoom({ bound, number }: Value, others: readonly Value[]): boolean {
  if (!bound) return false;
  return bound.startsWith('<')
    ? others.every((other) => other.number! <= number!)
    : others.every((other) => other.number! >= number!);
}

function findInSeries(indicator: Indicator): Outlier | null {
  return findFarOff(indicator) ?? findTurnedEnd(indicator) ?? findTurnedStock(indicator);
}

function findFarOff(indicator: Indicator): Outlier | null {
  const hasParts = indicator.values.some(({ column }) => isShortOfYear(column.period));
  if (!hasParts && isTogether(indicator)) return null;
  if (findMixedScale(indicator) || findMixedUnits(indicator).length > 0) return null;
  const unfit = new Set(findOutOfRange(indicator).map(({ value }) => value));
  const numbers = indicator.values.filter(
    (value) =>
      value.number !== null &&
      (value.column.field !== 'comparator' || (COMPARABLE.has(indicator.unit) && value.number !== 0)),
  );
  const inRange = numbers.filter((value) => !unfit.has(value));
  if (inRange.some(({ number }) => number! < 0)) return null;
  const ofTarget = isTogether(indicator) ? null : findOwnTargetSlip(indicator, inRange);
  if (ofTarget || indicator.isCumulative) return ofTarget;
  if (hasParts && buildsUp(indicator)) return null;
  const slip = hasParts ? (findPartSlip(indicator, inRange) ?? findWholeSlip(indicator, inRange)) : null;
  if (slip || isTogether(indicator) || mixesSpans(indicator)) return slip;
  for (const value of extremesOf(inRange)) {
    const others = inRange.filter((other) => other !== value);
    if (isSumOfYears(value, others) || isOfLockdowns(value) || isOneOff(value, others, indicator)) continue;
    if (isGivenUp(value, indicator) || isTooFewToShow(value) || isFarAhead(value, others)) continue;
    if (leavesRoom(value, others)) continue;
    const outlier = others.every(({ number }) => number! > 0)
      ? judge(value, others, inRange, indicator)
      : null;
    if (outlier) return outlier;
  }
  const turned = findTurned(indicator, inRange);
  return (
    (turned && !isOneOff(turned.value, turned.others, indicator) && !isFarAhead(turned.value, turned.others)
      ? turned
      : null) ??
    findEarlierOutOfLine(indicator, inRange) ??
    findApart(indicator, inRange)
  );
}

/** Whether the parts of a year climb step by step to the year's own figure: each counts all that went before. */
function buildsUp({ values }: Indicator): boolean {
  const actuals = values.filter(({ column, number }) => column.field === 'actual' && number !== null);
  const isPart = ({ column }: Value): boolean => isPartOfYear(column.period);
  const parts = actuals.filter(isPart).sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const last = parts.at(-1);
  if (!last || parts.length < 3) return false;
  const isOfYear = actuals.some(
    (one) =>
      !isPart(one) && one.column.period?.year === last.column.period!.year && one.number === last.number,
  );
  // A step of less is none: 7.2, 70, 71 are no total that grows.
  const isStep = ({ number }: Value, at: number) =>
    number! - (parts[at - 1]?.number ?? 0) >= last.number! * (at === 0 ? 0.05 : 0.1);
  return isOfYear && parts.every(isStep);
}

/** Whether it is an actual of the year of the lockdowns, in which most of what a council counts went its own way. */
function isOfLockdowns({ column: { field, period } }: Value): boolean {
  if (field !== 'actual' || period?.year == null) return false;
  return period.kind === 'fiscal-year' ? period.year === 2021 : period.year === 2020;
}

/** An average is of a year as it is of a quarter, and no large scheme makes it ten times what it was. */
const IS_LEVEL = /\b(?:average|mean|median|avg)\b/i;
const AMOUNTS: ReadonlySet<Unit> = new Set(['count', 'unknown', 'currency']);
const MOST_STEADY = 1.25;
/** Of a share nobody minds a point, unless another figure is the same with its point elsewhere: 0.9 per cent after 0.2 is a case or two. */
const LEAST_POINTS = 2;
const LEAST_GROWTH = 1.5;

/** Whether it is what was given, built or met with in a year, which in others was more or less as well: one large scheme. */
function isOneOff(value: Value, others: readonly Value[], { unit, name }: Indicator): boolean {
  if (isAmongItsLike(value, others, name)) return false;
  if (value.column.field !== 'actual' || !AMOUNTS.has(unit) || IS_LEVEL.test(name)) return false;
  if (isTargetMisplaced(value, others)) return false;
  const numbers = others.map(({ number }) => number!);
  if (Math.max(...numbers) <= MOST_STEADY * Math.min(...numbers)) return false;
  return BY_PLAN.test(name) || SEASONAL.test(name) || BY_CHANCE.test(name);
}

const LEAST_BEFORE = 3;
const LEAST_AFTER = 2;

/**
 * Whether it is ten times the actual before it, to a hair, where all years before and all targets after lie together: a
 * large scheme would not come to the very figure with its point elsewhere.
 */
function isAmongItsLike({ column, number }: Value, others: readonly Value[], name: string): boolean {
  if (column.field !== 'actual' || SEASONAL.test(name) || BY_CHANCE.test(name)) return false;
  const own = others.filter((other) => other.column.field !== 'comparator');
  const isBefore = (other: Value) => comparePeriods(other.column.period, column.period) < 0;
  const before = own.filter((other) => other.column.field === 'actual' && isBefore(other));
  const after = own.filter((other) => other.column.field === 'target' && !isBefore(other));
  if (before.length < LEAST_BEFORE || after.length < LEAST_AFTER) return false;
  const numbers = own.map((other) => other.number!);
  if (Math.max(...numbers) > 2 * Math.min(...numbers)) return false;
  const last = [...before].sort((a, b) => comparePeriods(a.column.period, b.column.period)).at(-1)!;
  return Math.abs(number! / 10 / last.number! - 1) <= NEAR_TARGET;
}

const NEAR_TARGET = 0.1;

/** Whether an actual is about ten, a hundred or a thousand times what was wanted of its very year: no scheme comes to that. */
function isTargetMisplaced({ column: { period }, number }: Value, others: readonly Value[]): boolean {
  const wanted = others.find(
    ({ column }) => column.field === 'target' && period && comparePeriods(column.period, period) === 0,
  )?.number;
  if (!wanted) return false;
  return [10, 100, 1000].some((times) => Math.abs(number! / times / wanted - 1) <= NEAR_TARGET);
}

/** Whether it is a past target that was missed by far, and what is to come was set no higher than what was reached: a plan begun anew. */
function isGivenUp({ column, number }: Value, indicator: Indicator): boolean {
  const baseline = baselineOf(indicator);
  const coming = comingTargets(indicator).flatMap((target) =>
    target.number === null ? [] : [target.number],
  );
  if (column.field !== 'target' || baseline?.number == null || coming.length < 2) return false;
  const isPast = pastTargets(indicator).some((target) => target.column === column);
  return isPast && number! > baseline.number && coming.every((target) => target < baseline.number!);
}

/** So many years after the figure before it, what is wanted may be anything that lies on the way. */
const FAR_AHEAD = 5;
/** Sooner than that, so many times what the row has changed by in a year for each of the years. */
const AMBITION = 4;

/**
 * Whether it is a target of a year long after all others, on the way that they go: next to nothing by 2050. Of fewer years
 * that lie between, each may bring what a year has brought before, and some times as much.
 */
function isFarAhead({ column: { field, period }, number }: Value, others: readonly Value[]): boolean {
  if (field !== 'target' || period?.year == null) return false;
  const before = others
    .filter(({ column }) => column.field !== 'comparator' && column.period?.year != null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last) return false;
  const years = period.year - last.column.period!.year!;
  const [change, step] = [last.number! - first.number!, number! - last.number!];
  if (years < 2 || change === 0 || Math.sign(step) !== Math.sign(change)) return false;
  if (years >= FAR_AHEAD) return true;
  const past = Math.max(1, last.column.period!.year! - first.column.period!.year!);
  return Math.abs(step) <= AMBITION * years * (Math.abs(change) / past);
}

/** Whether an actual says only that there were few, as "<5" does in place of a share of them. */
function isTooFewToShow({ column, number, bound }: Value): boolean {
  return column.field === 'actual' && (bound === '<' || bound === '<=') && number! <= 20;
}

/** Whether a target is what the others come to, with what there was before or without: "Overall target". */
function isSumOfYears({ number, column }: Value, others: readonly Value[]): boolean {
  const targets = others.filter((other) => other.column.field === 'target');
  if (column.field !== 'target' || targets.length < 2) return false;
  const sum = targets.reduce((total, other) => total + other.number!, 0);
  const starts = others.filter((other) => other.column.field === 'actual').map((other) => other.number!);
  return [0, ...starts].some((start) => Math.abs(sum + start - number!) <= 1e-6 * Math.abs(number!));
}

/** An actual between two others that go with the rest of the row, about twice them or half of them. */
function findEarlierOutOfLine({ unit }: Indicator, row: readonly Value[]): Outlier | null {
  const actuals = row
    .filter(({ column }) => column.field === 'actual' && column.period !== null)
    .sort((a, b) => comparePeriods(a.column.period, b.column.period));
  for (const value of actuals.slice(1, -1)) {
    const others = row.filter((other) => other !== value && other.column.field !== 'comparator');
    const numbers = others.map((other) => other.number!);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    if (others.length < 4 || low <= 0 || high > low * 1.2 || isOfLockdowns(value)) continue;
    const number = value.number!;
    const isTwice = number >= high * LEAST_FOR_EARLIER || (number > 0 && number * LEAST_FOR_EARLIER <= low);
    const isLarge = unit === 'percentage' ? Math.abs(number - low) >= 20 : Math.max(number, high) >= 50;
    if (isTwice && isLarge) return { kind: 'far', value, others, meant: null };
  }
  return null;
}

/** The latest actual, where it is ten times every target or more: one of them is of another unit or of a part. */
function findApart(indicator: Indicator, row: readonly Value[]): Outlier | null {
  const value = baselineOf(indicator);
  if (indicator.unit === 'percentage' || !value || !row.includes(value) || value.number! < 50) return null;
  if (isNamedBaseline(value)) return null;
  // A year is many times what each month is to come to.
  const others = row.filter(({ column }) => column.field === 'target' && !isOfEachPart(column.label));
  const isApart = others.every(({ number }) => number! > 0 && number! * 10 <= value.number!);
  return others.length > 0 && isApart ? { kind: 'apart', value, others, meant: null } : null;
}

/** The one smallest and the one largest figure, in the row's order: none between them can be out of line. */
function extremesOf(values: readonly Value[]): Value[] {
  const sorted = [...values].sort((a, b) => a.number! - b.number!);
  const isOne = (value: Value | undefined, next: Value | undefined) => value && value.number !== next?.number;
  const low = isOne(sorted[0], sorted[1]) ? sorted[0] : undefined;
  const high = isOne(sorted.at(-1), sorted.at(-2)) ? sorted.at(-1) : undefined;
  return values.filter((value) => value === low || value === high);
}

/** Whether no figure is nearly twice another: nearly every row, turned away before it is looked at closely. */
function isTogether({ values }: Indicator): boolean {
  let low = Infinity;
  let high = -Infinity;
  for (const { number } of values) {
    if (number === null) continue;
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return low > 0 && high < low * LEAST_FOR_EARLIER;
}

/** Whether a quarter's or a year's count stands beside another's: one is naturally the larger. */
function mixesSpans({ unit, values, name }: Indicator): boolean {
  return (
    !COMPARABLE.has(unit) &&
    !IS_LEVEL.test(name) &&
    values.some(
      ({ column: { period } }) =>
        period?.isRolling !== true && /^(?:half|quarter|month|relative)$/.test(period?.kind ?? ''),
    )
  );
}

function judge(
  value: Value,
  others: readonly Value[],
  row: readonly Value[],
  { unit, isGap }: Indicator,
): Outlier | null {
  if (others.length < 2) return null;
  const number = value.number!;
  const numbers = others.map((other) => other.number!);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const spread = high / low;
  // Before a programme starts its figure is far from what is wanted of it, and from what it has reached.
  const isStart = value.column.field === 'actual' && others.every(({ column }) => column.field === 'target');
  const isBaseline = isNamedBaseline(value) && !isLevel(others, spread);
  if ((isStart && number < low) || isBaseline) return null;
  // Months of turnover or sickness add up to their year.
  const isYear =
    !isPartOfYear(value.column.period) && others.every(({ column }) => isPartOfYear(column.period));
  if (isYear && number > high) return null;
  if (number === 0) {
    const isHighShare = unit === 'percentage' && !isGap && low >= 50 && spread <= 1.6 && others.length >= 3;
    return isHighShare ? { kind: 'nought', value, others, meant: null } : null;
  }
  const distance = Math.max(number / high, low / number);
  if (distance < LEAST_DISTANCE) return null;
  const at = row.indexOf(value);
  const beside = [row[at - 1], row[at + 1]]
    .filter((other) => other !== undefined)
    .map((other) => other.number!);
  const isTight = spread <= (others.length > 2 ? 3 : 1.5);
  const slack = spread <= 2 ? 1.3 : 1.15;
  const guesses =
    number > high ? [number / 10, number / 100, number / 1000] : [number * 10, number * 100, number * 1000];
  const meant = guesses.find(
    (guess) =>
      (isTight && guess >= low / slack && guess <= high * slack) ||
      (beside.length === 2 && guess >= Math.min(...beside) * 0.8 && guess <= Math.max(...beside) * 1.25),
  );
  const own = others.filter(({ column }) => column.field !== 'comparator');
  if (meant !== undefined) {
    const points = Math.min(Math.abs(number - high), Math.abs(number - low));
    if (unit === 'percentage' && points < LEAST_POINTS && !numbers.includes(Number(meant.toPrecision(12))))
      return null;
    if (isGrowth(value, own, unit)) return null;
    if (!isOfOwnSize(value, meant, own) || isHandful(number, others, unit)) return null;
    const slip = isDigitKnown(number, meant, others, unit) ? nearestSlip(value, guesses, others) : null;
    return { kind: slip === null ? 'far' : 'slip', value, others, meant: slip };
  }
  // A handful can be five times another by chance.
  const isLarge = unit === 'percentage' ? Math.abs(number - high) >= 10 : Math.max(number, high) >= 50;
  // Somebody else's figure may be another for good.
  const isAlone = value.column.field === 'comparator' || own.length < 2;
  const isFar = !isAlone && others.length >= 3 && spread <= 1.6 && distance >= 5 && isLarge;
  return isFar ? { kind: 'far', value, others, meant: null } : null;
}

/** Whether the last target ends a plan whose every figure is above the one before, and well above the first: a programme grows. */
function isGrowth(value: Value, others: readonly Value[], unit: Unit): boolean {
  if (!AMOUNTS.has(unit) || value.column.field !== 'target') return false;
  const path = [...others, value].sort((a, b) => comparePeriods(a.column.period, b.column.period));
  const rises = path.every(({ number }, at) => at === 0 || number! > path[at - 1]!.number!);
  return rises && path.at(-1) === value && path.at(-2)!.number! >= LEAST_GROWTH * path[0]!.number!;
}

/** Whether a figure with its digits in place is of the size of the area's own; of somebody else's, very near to it. */
function isOfOwnSize({ column }: Value, meant: number, own: readonly Value[]): boolean {
  if (column.field !== 'comparator') return own.length > 0;
  return own.some((other) => Math.max(meant / other.number!, other.number! / meant) <= 1.3);
}

/** Whether they are so few cases that ten times as many may come by chance. Tenths count no cases. */
function isHandful(number: number, others: readonly Value[], unit: Unit): boolean {
  const numbers = others.map((other) => other.number!);
  return (
    AMOUNTS.has(unit) &&
    numbers.every(Number.isInteger) &&
    Math.max(number, ...numbers) < 50 &&
    Math.max(...numbers) > MOST_STEADY * Math.min(...numbers)
  );
}

/** Whether what was reached since and is wanted lies so close together that nothing begins with it. */
function isLevel(others: readonly Value[], spread: number): boolean {
  return spread <= 1.15 && others.length > 3 && others.some(({ column }) => column.field === 'actual');
}

/** Whether a figure stands in a column called the baseline, beside what was reached since. */
function isNamedBaseline({ column }: Value): boolean {
  return (
    column.field === 'actual' &&
    (column.period?.kind === 'baseline' || /\bbase ?lines?\b/i.test(column.label))
  );
}

/** Whether a slipped point or nought explains the figure; of a digit left out or typed twice nobody can tell which. */
function isDigitKnown(number: number, meant: number, others: readonly Value[], unit: Unit): boolean {
  if (meant < number) return Number.isInteger(meant) || unit !== 'count';
  const round = others.filter((other) => other.number! % (meant / number) === 0);
  return !Number.isInteger(number) || round.length * 2 > others.length;
}
