import { comparePeriods, latestOf, type Period } from '../../../scorecard/period';
import { type HeaderColumn, isBare } from '../../headers/header';
import type { Evidence } from '../../words/words';
import {
  type ColumnClue,
  placedAs,
  type HeadingRow,
  isAfter,
  isUndatedPart,
  isYear,
  latestActual,
} from '../headingRow';

/** What is said of figures that there are; of targets too, but then a heading above says that they are. */
const OF_FIGURES =
  /\b(?:final|audited|unaudited|validated|unvalidated|provisional|prov|restated)\b|\d ?\([pe]\)$/i;
/** "2017E", "2017P": how the year is thought to end, or what is planned for it. */
const ESTIMATED = /\d ?[EP]$/;
const PLAN_YEAR = /^y(?:ea)?r?[ _]?\d/i;

/** A year that stands alone is placed by the years around it that say what they are. */
export const bareYears: ColumnClue = (column, row) => {
  const period = column.period!;
  if (!isBareYear(column)) return [];
  const actual = (why: string, weight = 6): Evidence[] => [{ meaning: 'actual', weight, why }];
  if (ESTIMATED.test(column.label)) return [];
  if (OF_FIGURES.test(column.label))
    return [{ meaning: 'actual', weight: 6, why: `the heading says “${column.label}”` }];
  // After a baseline alone come the steps of a plan, or what has been reached since.
  const canBeEither = () =>
    !PLAN_YEAR.test(column.label) &&
    actuals.length > 0 &&
    actuals.every(({ label }) => /\bbase(?:line)?\b/i.test(label));
  const target = (why: string): Evidence[] => [{ meaning: 'target', weight: canBeEither() ? 3 : 6, why }];
  const anchors = {
    ...row,
    placed: new Map([...row.placed].filter(([other]) => !isBareYear(other) && !isSoFar(other, column))),
  };
  // Quarters that name no year are of any: before them stand years gone by, and after them a year that they come to.
  const actuals = placedAs('actual', anchors).filter((other) => !isUndatedPart(other) && saysActual(other));
  const targets = placedAs('target', anchors);
  if (canBeEither() && swingAsResults(row))
    return actual('the figures go up and down from year to year, as results do');
  const latest = latestActual(anchors);
  const isTargetGiven = targets.some((other) => other.period?.text === period.text);
  if (isTargetGiven) return actual(`another column is the target for ${period.text}`);
  const later = row.columns.find((other) => saysFigures(other) && comparePeriods(period, other.period) < 0);
  if (later && targets.every((other) => !isYear(other.period) || isAfter(other.period, period)))
    return actual(`“${later.label}” comes after it`);
  const hasYears = actuals.some((other) => other.period !== null && other.period.kind !== 'baseline');
  if (hasYears && !isAfter(period, latest))
    return actual(`${period.text} is not later than the latest actual`);
  if (besidePlaces(period, anchors)) return actual('somebody else has a figure for this year or a later one');
  const estimate = row.columns.find((other) => isEstimateAfter(other, period));
  if (estimate && !canBeEither()) return actual(`“${estimate.label}” comes after it`);
  const firstTarget = targets
    .map((other) => other.period)
    .filter(isYear)
    .sort(comparePeriods)[0];
  if (firstTarget) {
    const isBefore = comparePeriods(period, firstTarget) < 0;
    if (isBefore && !hasYears && isPastOthers(period, row)) return beforeOthers(column, anchors);
    if (isBefore && !hasYears)
      return actual(`${period.text} is before the first target, ${firstTarget.text}`, canBeEither() ? 3 : 6);
    // Who calls each of several targets one does not leave the word out of others.
    if (isBefore && canBeEither() && targets.filter((other) => isYear(other.period)).length > 1)
      return actual(`each target from ${firstTarget.text} on is called one`);
    if (isBefore && canBeEither() && areBeforeGap(row, firstTarget)) return [];
    return target(
      isBefore
        ? `${period.text} is after the latest actual`
        : `${period.text} is after the first target, ${firstTarget.text}`,
    );
  }
  // "Actual 2018/19 | 2019/20 | Target": the last year may as well be what is judged by that target.
  const hasUndatedTarget = targets.some((other) => other.period === null && other.who === '');
  if (actuals.length > 0 && hasUndatedTarget && hasYears) return [];
  if (actuals.length > 0) return target(`${period.text} is after the latest actual`);
  const change = targets.length === 0 ? changeBetween(period, row) : null;
  if (change) return actual(`“${change.label}” says how far it has moved`);
  const isOnlyYear = row.columns.every((other) => other === column || !isBareYear(other));
  if (targets.length > 0 && isOnlyYear)
    return [{ meaning: 'actual', weight: 3, why: 'it is the one year beside a target' }];
  if (isLeftOfTarget(row, targets))
    return [{ meaning: 'actual', weight: 3, why: 'a target without a year stands after all the years' }];
  if (targets.length > 0 && actuals.length === 0 && areFilledSoFar(row))
    return [{ meaning: 'actual', weight: 3, why: 'nothing stands under the later years yet' }];
  if (actuals.length === 0 && targets.length === 0 && isLongRun(anchors))
    return [{ meaning: 'actual', weight: 3, why: 'so many years stand side by side, and nothing is wanted' }];
  if (actuals.length === 0 && isPastOthers(period, row)) return beforeOthers(column, anchors);
  return isBeforeParts(column, anchors)
    ? [{ meaning: 'actual', weight: 3, why: 'it stands before the quarters or months of the year' }]
    : upToDate(column);
};

/** "2014 | 2015 | 2016 | Target": the years gone by, one after the other, and then what is wanted. */
function isLeftOfTarget({ columns }: HeadingRow, targets: readonly HeaderColumn[]): boolean {
  const years = columns.filter(isBareYear);
  const [first] = years;
  // "Goal" over words, left of the years, says to what a row belongs.
  const [target, ...more] = targets.filter(({ column }) => column > first!.column);
  if (!target || more.length > 0 || target.period !== null) return false;
  const areNext = years.every(({ period }, at) => period!.year === first!.period!.year! + at);
  const isTold = areNext || (years.length >= LEAST_IN_ANY_ORDER && followOneAnother(years));
  return isTold && years.every(({ column }) => column < target.column);
}

/** So many years of which none is left out are those gone by, in whatever order they stand. */
const LEAST_IN_ANY_ORDER = 4;

/** Whether years are each the one after another, in whatever order an export puts them. */
function followOneAnother(columns: readonly HeaderColumn[]): boolean {
  const years = columns.map(({ period }) => period!.year!).sort((a, b) => a - b);
  return years.every((year, at) => year === years[0]! + at);
}

/** So many rows are looked at, and of those that are filled in, so many at least have to swing. */
const ROWS_OF_SWINGS = 60;
const LEAST_SWINGS = 2;

/** Whether the figures of bare years turn back in one row of three or more: what is wanted of each year goes one way. */
function swingAsResults({ columns, profiles }: HeadingRow): boolean {
  const years = columns.filter(isBareYear).sort((a, b) => comparePeriods(a.period, b.period));
  const byYear = years.map(({ column }) => profiles.numbersOf(column, ROWS_OF_SWINGS));
  const rows = (byYear[0] ?? []).map((_, at) => byYear.flatMap((numbers) => numbers[at] ?? []));
  const told = rows.filter((figures) => figures.length > 2);
  const swings = told.filter(turnsBack);
  return swings.length >= LEAST_SWINGS && swings.length * 3 >= told.length;
}

function turnsBack(figures: readonly number[]): boolean {
  const steps = figures.slice(1).map((figure, at) => Math.sign(figure - figures[at]!));
  return steps.includes(1) && steps.includes(-1);
}

/** "Target | 2025 | 2026 | 2027" with figures under the first years only: what is wanted of each would stand under all of them. */
function areFilledSoFar({ columns, profiles }: HeadingRow): boolean {
  const years = columns.filter(isBareYear);
  const filled = years.map(({ column }) => profiles.of(column).filled > 0);
  const first = filled.indexOf(false);
  const areNext = years.every(({ period }, at) => period!.year === years[0]!.period!.year! + at);
  return areNext && first > 0 && !filled.slice(first).includes(true);
}

/** No plan is made for so many years one by one. */
const LONG_RUN = 8;

/** Whether bare years follow one another for long, and no heading beside them says what any figures are. */
function isLongRun({ columns, placed }: HeadingRow): boolean {
  const years = columns.filter(isBareYear);
  return placed.size === 0 && followOneAnother(years) && years.length >= LONG_RUN;
}

const CHANGE = /\bchange\b|\bmovement\b|\bdifference\b/i;
const WANTED = /\b(?:target|required|needed|planned|wanted|aim)\b/i;

/** What says how far figures moved since one of the years that stand left of it: nobody works that out of targets. */
function changeBetween(period: Period, { columns }: HeadingRow): HeaderColumn | null {
  const change = columns.find(
    ({ role, label }) => role === 'variance' && CHANGE.test(label) && !WANTED.test(label),
  );
  if (!change) return null;
  const years = columns.filter((other) => isBareYear(other) && other.column < change.column);
  const isNamed = years.some((year) => change.label.includes(year.label.trim()));
  return isNamed && years.some((year) => year.period!.text === period.text) ? change : null;
}

const ESTIMATE = /\best(?:imated?|imates|['’]?d)?\b/i;

/** Whether a column is for how a later year is thought to end: the years before it have ended. */
function isEstimateAfter(other: HeaderColumn, period: Period): boolean {
  const isOfYear = !isBareYear(other) && isYear(other.period);
  return isOfYear && ESTIMATE.test(other.label) && comparePeriods(period, other.period) < 0;
}

/** Whether the figures of others stop at an earlier bare year: then what follows can be either. */
function isPastOthers(period: Period, row: HeadingRow): boolean {
  const others = latestOf(placedAs('comparator', row).map((other) => other.period));
  const hasEarlier = row.columns.some(
    (other) => isBareYear(other) && others !== null && comparePeriods(other.period, others) <= 0,
  );
  return hasEarlier && isAfter(period, others);
}

/** Years gone by stand together, and what others have had after them: theirs may come out later. */
function beforeOthers({ column }: HeaderColumn, anchors: HeadingRow): Evidence[] {
  const isBefore = placedAs('comparator', anchors).every((other) => other.column > column);
  return isBefore
    ? [{ meaning: 'actual', weight: 3, why: 'it stands before the figures of somebody else' }]
    : [];
}

/** Whether an actual is one by its words or its year, and not for want of another. */
function saysActual({ field, period }: HeaderColumn): boolean {
  return field === 'actual' || period !== null;
}

/** Whether the bare years follow each other and years are left out before the first target. */
function areBeforeGap(row: HeadingRow, target: Period): boolean {
  const years = row.columns.filter(isBareYear).map(({ period }) => period!.year!);
  const areNext = years.every((year, index) => year === years[0]! + index);
  return areNext && target.year! > years[0]! + years.length;
}

/** Whether the quarters or months follow, and a target is given elsewhere. */
function isBeforeParts({ column }: HeaderColumn, anchors: HeadingRow): boolean {
  const parts = placedAs('actual', anchors).filter(isUndatedPart);
  const areAfter = parts.length > 0 && parts.every((part) => part.column > column);
  return areAfter && placedAs('target', anchors).length > 0;
}

/** "Year to March 2022", "12 months ending ...": how far has been counted, and of a year to come how far it is to be. */
function upToDate({ label }: HeaderColumn): Evidence[] {
  const isSpan = /\b(?:year|months) (?:to|ending|ended)\b/i.test(label);
  return isSpan ? [{ meaning: 'actual', weight: 3, why: 'the heading says up to when it was counted' }] : [];
}

/** "Year to date" right of the years is of the one that they lead up to. */
function isSoFar({ period, label, column }: HeaderColumn, year: HeaderColumn): boolean {
  return (
    period?.kind === 'relative' && column > year.column && /\b(?:to date|ytd|this year|so far)\b/i.test(label)
  );
}

function isBareYear(column: HeaderColumn): boolean {
  return isBare(column) && isYear(column.period);
}

/** "2024/25 (p)": a year that says of its figures that there are some. */
function saysFigures(column: HeaderColumn): boolean {
  return isBareYear(column) && !ESTIMATED.test(column.label) && OF_FIGURES.test(column.label);
}

/** Whether others have a figure of that year or of one after it: what has no name is the area's own. */
function besidePlaces(year: Period, row: HeadingRow): boolean {
  const latest = latestOf(placedAs('comparator', row).map(({ period }) => period));
  return latest !== null && !isAfter(year, latest);
}
