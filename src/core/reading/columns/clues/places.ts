import { comparePeriods } from '../../../scorecard/period';
import { type HeaderColumn, isBare } from '../../headers/header';
import { REGION } from '../../words/fieldWords';
import type { Evidence } from '../../words/words';
import { type ColumnClue, type HeadingRow, isAfter, isYear, latestActual, placedAs } from '../headingRow';
import { isOwnPart, isPlace } from '../placeNames';
import { isKindOfBody, isKnownPlace } from './knownPlaces';

/** "Kent 2016" beside "Medway 2016": the area's own name is learnt, and other places are comparators. */
export const places: ColumnClue = (column, row) => {
  if (isOwnPart(column, row) && isBeforeTargets(column, row))
    return [{ meaning: 'actual', weight: 6, why: `there are targets for “${column.who}”` }];
  if (!isPlace(column, row)) return [];
  const { who, period } = column;
  const own = placedAs('actual', row).filter((other) => !isPlace(other, row));
  const actual = (weight: number, why: string): Evidence[] => [{ meaning: 'actual', weight, why }];
  const comparator = (weight: number, why: string): Evidence[] => [{ meaning: 'comparator', weight, why }];
  if (own.some((other) => other.who === who)) return actual(7, `“${who}” is the area of another actual`);
  const sharesYear = (other: HeaderColumn) => other.period?.text === period?.text;
  if (
    own.length > 0 ||
    row.columns.some((other) => isBare(other) && isYear(other.period) && sharesYear(other))
  ) {
    if (period === null || !isYear(period)) return [];
    if (latestActual(row) !== null && comparePeriods(period, latestActual(row)) > 0) return [];
    if (isKnownPlace(who)) return comparator(5, `“${who}” is the name of an area`);
    if (isKindOfBody(who)) return comparator(3, `“${who}” stands for a body that others belong to`);
    return comparator(1, `“${who}” may be somebody else`);
  }
  const area = row.area();
  // Where no heading says what any figures are, words that nobody knows may be the targets in another language.
  const isAsked = period !== null && !isKnownPlace(area ?? '') && !row.columns.some(isSaid);
  if (who === area && !isAsked) return actual(sureness(column, row), `“${who}” is the area itself`);
  if (isAsked) return [];
  const why = `“${who}” stands beside “${area}”`;
  if (isKnownPlace(who)) return comparator(5, why);
  if (row.columns.some((other) => other.who === area && sharesYear(other))) return comparator(3, why);
  if (period === null && isAmongPlaces(column, row))
    return comparator(3, 'the columns beside it are places, and it says no more than they do');
  return comparator(1, `“${who}” may be somebody else`);
};

const LEAST_PLACES = 2;

/** Whether columns side by side say no more than a name, and some of them are known to be those of places: then all are. */
function isAmongPlaces(column: HeaderColumn, row: HeadingRow): boolean {
  const { columns } = row;
  const isOpen = (other: HeaderColumn | undefined) =>
    other !== undefined &&
    other.period === null &&
    other.role === null &&
    other.who !== '' &&
    (isPlace(other, row) || other.field === 'comparator');
  let from = columns.indexOf(column);
  let to = from;
  while (isOpen(columns[from - 1])) from--;
  while (isOpen(columns[to + 1])) to++;
  const known = placedAs('comparator', row).filter((other) => {
    const at = columns.indexOf(other);
    return at >= from && at <= to && (isKnownPlace(other.who) || REGION.test(other.who));
  });
  return known.length >= LEAST_PLACES;
}

/** Whether a year is over before the first that is aimed at. */
function isBeforeTargets({ period }: HeaderColumn, row: HeadingRow): boolean {
  return (
    isYear(period) && placedAs('target', row).every((target) => isAfter(target.period ?? period, period))
  );
}

/** Whether a heading says what its figures are: with their year, or in plain words. */
function isSaid({ field, period, who }: HeaderColumn): boolean {
  return field !== null && (period !== null || who === '');
}

/** Words without a year that stand in no title can be anything, and beside somebody else's figures perhaps the area. */
function sureness({ who, period }: HeaderColumn, row: HeadingRow): number {
  if (isKnownPlace(who) || row.title().includes(who)) return 7;
  // "Outcome 2018 | Output 2018": of two words that are not known either may be the area, and so may neither.
  const yearsOf = (name: string) => row.columns.filter((other) => other.who === name).length;
  const isAsGood = (other: HeaderColumn) =>
    isPlace(other, row) &&
    other.who !== who &&
    other.period?.text === period?.text &&
    !isKnownPlace(other.who) &&
    yearsOf(other.who) >= yearsOf(who);
  if (period !== null) return row.columns.some(isAsGood) ? 3 : 7;
  return placedAs('comparator', row).length > 0 ? 3 : 1;
}
