import { isStock } from './stock';
import { ADDED } from './addsUp';
import { isAddedUp } from '../sheet/sumRange';
import { isRunningTotal, saysTotal } from './cumulative';
import { isAsOfYear } from './results';
import { isPartOfYear, isToDate } from './period';
import { isTold } from './partsExplained';
import type { Indicator, Unit, Value } from './scorecard';
import { unsoundFigures } from './soundness';
import { turnedRound } from './turnedDigits';
import type { YearWithParts } from './yearsWithParts';
import { timesApart } from './timesApart';

/** How the figure of a year can follow from those of its parts. */
export type Way =
  /** What they come to: cases, money. */
  | 'sum'
  /** The last of them: what there is at a time, or a count from the beginning of the year. */
  | 'last'
  /** Somewhere between the least and the greatest: an average. */
  | 'within';

/** A row's figure of a year beside those of the year's parts. */
export interface YearJudged {
  readonly indicator: Indicator;
  readonly whole: Value;
  /** Those that are given, in order of time. */
  readonly parts: readonly Value[];
  readonly sum: number;
  /** How the one follows from the others; null where it does not. */
  readonly way: Way | null;
  /** What the row leads one to expect; null where that is open. */
  readonly expected: Way | null;
  /** Whether it is off by no more than late returns may come to. */
  readonly isNear: boolean;
  /** Whether all parts are given; of fewer, only that they come to more than the year can be told. */
  readonly areAll: boolean;
  /** The part that stands so far from the others that the year leaves it next to no weight; else null. */
  readonly odd: Value | null;
  /** Whether that part alone is more than the year, which leaves for it what the others had. */
  readonly isMoreThanYear: boolean;
}

/** Holds a row's year against its parts; null where that tells nothing. */
export function judgeYear(indicator: Indicator, { whole, parts, areAll }: YearWithParts): YearJudged | null {
  const year = indicator.values[whole]!;
  const columns = parts.map((index) => indicator.values[index]!);
  const given = columns.filter(({ number }) => number !== null);
  if (year.number === null || given.length < 2 || isAddedUp(year.sums) || indicator.isGap) return null;
  const unsound = unsoundFigures(indicator);
  if ([year, ...given].some((value) => unsound.has(value) || !isPlain(value))) return null;
  // The parts of a growing share come neither to a sum nor to an average.
  if (NEVER_SUMS.has(indicator.unit) && saysTotal(indicator)) return null;
  if (isTold(indicator) || given.every(({ number }) => number === 0)) return null;
  const isComplete = areAll && given.length === columns.length;
  const sum = given.reduce((total, { number }) => total + number!, 0);
  const row = { indicator, year, parts: given, sum, areLast: given.at(-1) === columns.at(-1) };
  const expected = expectedWay(row);
  const judged = {
    ...{ indicator, whole: year, parts: given, sum, expected, areAll: isComplete },
    isMoreThanYear: false,
  };
  if (!isComplete) return judgeSome(row, judged);
  const way = findWay(row, expected);
  const alone = way === 'within' ? findMoreThanYear(row, expected) : null;
  const odd = way === 'within' ? (alone ?? findOdd(row)) : null;
  return { ...judged, way, isNear: isNearly(row, expected), odd, isMoreThanYear: alone !== null };
}

interface Row {
  readonly indicator: Indicator;
  readonly year: Value;
  readonly parts: readonly Value[];
  readonly sum: number;
  /** Whether the last part of the year is given. */
  readonly areLast: boolean;
}

/** A bound, or a figure with a mark or words beside it, stands for something else than itself. */
function isPlain({ bound, mark, aside }: Value): boolean {
  return bound === null && mark === null && aside === null;
}

/** Of some parts without the others only that cases can be no fewer, and which figure is the last. */
function judgeSome(row: Row, judged: Omit<YearJudged, 'way' | 'isNear' | 'odd'>): YearJudged | null {
  const { year, parts, sum, areLast } = row;
  if (judged.expected === 'last' && areLast) {
    return { ...judged, way: isLast(row) ? 'last' : null, isNear: isNearly(row, 'last'), odd: null };
  }
  // A share that is told again as the last of its parts was not added up.
  if (NEVER_SUMS.has(row.indicator.unit) && areLast && isLast(row)) return null;
  const areAmounts = [year, ...parts].every(({ number }) => number! >= 0);
  const isOver = judged.expected === 'sum' && areAmounts && sum - year.number! > slackOf(row);
  return isOver ? { ...judged, way: null, isNear: isNearly(row, 'sum'), odd: null } : null;
}

const AVERAGE = /\b(?:average|mean|median|typical|usual)\b/i;
const NEVER_SUMS: ReadonlySet<Unit> = new Set(['percentage', 'score', 'ratio']);
/** Of rates and days a year may hold as many as its quarters together, or the average of them. */
const MAY_AVERAGE: ReadonlySet<Unit> = new Set([...NEVER_SUMS, 'rate', 'days']);

/** What a row's name, unit and other years lead one to expect; null where they leave it open. */
function expectedWay(row: Row): Way | null {
  const { indicator, parts } = row;
  if (isStock(indicator.name)) return 'last';
  if (isRunningTotal({ ...indicator, values: parts })) return 'last';
  const size = sizeOfYears(row);
  const isOfYear = size === null ? null : isSizeOfSum(size, row);
  if (NEVER_SUMS.has(indicator.unit) || AVERAGE.test(indicator.name)) return isOfYear ? 'sum' : 'within';
  if (isOfYear === null) return MAY_AVERAGE.has(indicator.unit) ? 'within' : null;
  if (isOfYear) return climbs(row) && isAbout(size!, parts.at(-1)!.number!) ? 'last' : 'sum';
  return climbs(row) && !MAY_AVERAGE.has(indicator.unit) ? 'last' : 'within';
}

/** The middle one of what other years had, and of what is wanted of this one and of others; null where none tells. */
function sizeOfYears({ indicator, year }: Row): number | null {
  const unsound = unsoundFigures(indicator);
  const others = indicator.values.filter(
    (value) =>
      value !== year &&
      value.column.field !== 'comparator' &&
      isAsLong(value, year) &&
      value.number !== null &&
      value.number > 0 &&
      !unsound.has(value),
  );
  const sorted = others.map(({ number }) => number!).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** Whether a figure is for as long a time as another: for a whole year, or most of one, or for a half or a quarter. */
function isAsLong({ column: { period } }: Value, year: Value): boolean {
  const whole = year.column.period;
  if (isPartOfYear(whole) && !isToDate(whole)) return period?.kind === whole.kind;
  return !isPartOfYear(period) || (isToDate(period) && (period.part === null || period.part >= 6));
}

/** Whether a year is of the size of all parts together; false for that of one, null for neither. */
function isSizeOfSum(size: number, { sum, parts }: Row): boolean | null {
  const mean = sum / parts.length;
  if (mean <= 0 || size > sum * 2 || size < mean / 2) return null;
  return size > mean * Math.sqrt(parts.length);
}

/** Whether a row grows by a good deal in every part, as what counts from the beginning of the year does. */
function climbs({ parts }: Row): boolean {
  const numbers = parts.map(({ number }) => number!);
  return (
    numbers.every((number, k) => k === 0 || number > numbers[k - 1]!) && numbers.at(-1)! >= numbers[0]! * 2
  );
}

function isAbout(one: number, other: number): boolean {
  return one > 0 && other > 0 && timesApart(one, other) <= 1.5;
}

function findWay(row: Row, expected: Way | null): Way | null {
  if (isSum(row)) return 'sum';
  // By its size alone a year may be told wrong: what there is can fall to a quarter of what it was.
  const isAdded = expected === 'sum' && ADDED.test(row.indicator.name);
  if (isLast(row)) return isAdded && !climbs(row) ? null : 'last';
  if (!isAdded && expected !== 'last') return isWithin(row) || isOnce(row, expected) ? 'within' : null;
  return isMean(row) || isOnce(row, expected) ? 'within' : null;
}

function isOnce(row: Row, expected: Way | null): boolean {
  return expected === 'sum' && countsOnce(row);
}

/** By how much rounded figures may miss each other; what is counted one by one is not rounded. */
function slackOf({ indicator, year, parts }: Row): number {
  const all = [year, ...parts];
  const areRound = all.every(({ number }) => number === 0 || zerosOf(number!) > 0);
  const areWhole = all.every(({ number }) => Number.isInteger(number));
  const areFew = all.every(({ number }) => number! < 1000);
  const mayCount = indicator.unit === 'count' || (indicator.unit === 'unknown' && areFew);
  if (mayCount && areWhole && !areRound) return 1e-6;
  return all.reduce(
    (slack, value) => slack + halfStep(value) * (areRound ? 10 ** zerosOf(value.number!) : 1),
    1e-9,
  );
}

/** How many noughts a figure of thousands ends in: 12,400 is rounded to a hundred. */
function zerosOf(number: number): number {
  return Math.abs(number) >= 1000 && Number.isInteger(number) ? /0*$/.exec(String(number))![0].length : 0;
}

function isSum(row: Row): boolean {
  const { sum, year, indicator } = row;
  const off = Math.abs(sum - year.number!);
  if (off <= slackOf(row)) return true;
  // A turnover or days lost for each of the staff are counted anew for the year.
  if (MAY_AVERAGE.has(indicator.unit) && !areWholeDays(row) && off <= 0.1 * Math.abs(sum)) return true;
  return indicator.unit === 'currency' && [1e3, 1e6].some((unit) => isScaled(sum, year.number!, unit));
}

const OF_EACH = /\b(?:per|each|every|fte|wte|head|average|avg|mean|median|typical|usual)\b|\//i;

/** Whether days are counted as cases are, and not for each of the staff or on an average. */
function areWholeDays({ indicator, year, parts }: Row): boolean {
  const isOfEach = OF_EACH.test(indicator.name) || isAsOfYear(indicator);
  return (
    indicator.unit === 'days' && !isOfEach && [year, ...parts].every(({ number }) => Number.isInteger(number))
  );
}

/** Whether one is the other in thousands or millions. */
function isScaled(one: number, other: number, unit: number): boolean {
  return [one / other, other / one].some((ratio) => Math.abs(ratio / unit - 1) <= 0.01);
}

function isLast({ year, parts }: Row): boolean {
  const last = parts.at(-1)!;
  const slack = last.decimals === year.decimals ? 1e-9 : halfStep(last) + halfStep(year);
  return Math.abs(last.number! - year.number!) <= slack;
}

function halfStep({ decimals }: Value): number {
  return 10 ** -decimals / 2;
}

function isWithin({ year, parts }: Row): boolean {
  const numbers = parts.map(({ number }) => number!);
  const slack = Math.max(...parts.map(halfStep)) + halfStep(year);
  return year.number! >= Math.min(...numbers) - slack && year.number! <= Math.max(...numbers) + slack;
}

function isMean(row: Row): boolean {
  const { year, parts, sum } = row;
  return Math.abs(sum / parts.length - year.number!) <= 0.02 * Math.abs(year.number!) + halfStep(year);
}

const WHO =
  /\b(?:people|persons?|residents?|clients?|customers?|users?|visitors?|members?|children|pupils?|students?|learners?|adults?|carers?|famil(?:y|ies)|households?|tenants?|patients?|volunteers?|participants?|beneficiaries|women|men|girls|boys|staff|employees|businesses|organisations|companies|borrowers|donors|unique|distinct|individuals?|different|supported|engaged|reached|assisted|active|enrolled|accessing|participating|benefit\w*)\b/i;

/** Whether a year that is less than its parts together may count everyone once. */
function countsOnce({ indicator, year, parts, sum }: Row): boolean {
  const most = Math.max(...parts.map(({ number }) => number!));
  // With two digits turned round it is what the parts come to: nobody is counted once by that.
  const isSlip = turnedRound(year).includes(sum);
  return WHO.test(indicator.name) && year.number! < sum && year.number! >= most && !isSlip;
}

const nearBy = 0.05;

/** Whether the year is off by little, as figures are that were put right after the quarter. */
function isNearly(row: Row, expected: Way | null): boolean {
  const { year, parts, sum } = row;
  const numbers = parts.map(({ number }) => number!);
  const wanted = {
    sum: [sum],
    last: [numbers.at(-1)!],
    within: [Math.min(...numbers), Math.max(...numbers)],
  };
  const all = expected === null ? [...wanted.sum, ...wanted.last, ...wanted.within] : wanted[expected];
  return all.some((one) => Math.abs(one - year.number!) <= nearBy * Math.abs(one));
}

/** The least weight that a part can have beside others: a quarter of the year is a quarter of its cases, more or less. */
const leastWeight = 0.05;

/**
 * The part of a count that alone is more than the year, where the others leave for it as many as one of them had: 41
 * beside 3, 2 and 5, and a year of 14.
 */
function findMoreThanYear(row: Row, expected: Way | null): Value | null {
  const { indicator, year, parts, sum } = row;
  if (parts.length < 3 || expected === 'last' || isMean(row)) return null;
  if (MAY_AVERAGE.has(indicator.unit) || AVERAGE.test(indicator.name)) return null;
  const size = sizeOfYears(row);
  if (size !== null && !isAbout(size, year.number!)) return null;
  for (const odd of parts) {
    const others = parts.filter((part) => part !== odd).map(({ number }) => number!);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const left = year.number! - (sum - odd.number!);
    const isLikeOthers = low >= 0 && left > 0 && left >= low && left <= high;
    if (isLikeOthers && odd.number! > year.number! && odd.number! > high * 2) return odd;
  }
  return null;
}

/** The part far from all others that the year leaves out of account. */
function findOdd({ year, parts }: Row): Value | null {
  if (parts.length < 4) return null;
  for (const odd of parts.slice(0, -1)) {
    const others = parts.filter((part) => part !== odd).map(({ number }) => number!);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const isBelow = odd.number! < low;
    const near = isBelow ? low : high;
    const distance = Math.abs(near - odd.number!);
    const isFar = distance > 3 * (high - low) && distance >= 0.1 * Math.abs(near);
    if (!isFar || (odd.number! >= low && odd.number! <= high)) continue;
    const far = isBelow ? high : low;
    const weight = (Math.abs(far - year.number!) + halfStep(year)) / Math.abs(far - odd.number!);
    const isBetween = isBelow ? year.number! > low : year.number! < high;
    if (isBetween && weight < leastWeight) return odd;
  }
  return null;
}
