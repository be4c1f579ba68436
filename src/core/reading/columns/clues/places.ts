import { comparePeriods } from '../../../scorecard/period';
import type { HeaderColumn } from '../../headers/header';
import type { Evidence } from '../../words/words';
import { type ColumnClue, placedAs, type HeadingRow, isBare, isYear, latestActual } from '../headingRow';
import { holdsFigures } from '../profiles';
import { isAside } from './asides';
import { isKnownPlace } from './knownPlaces';

/** "Kent 2016" beside "Medway 2016": the area's own name is learnt, and other places are comparators. */
export const places: ColumnClue = (column, row) => {
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
    return comparator(1, `“${who}” may be somebody else`);
  }
  const area = areaName(row);
  if (who === area) return actual(7, `“${who}” is the area itself`);
  const why = `“${who}” stands beside “${area}”`;
  if (isKnownPlace(who)) return comparator(5, why);
  if (row.columns.some((other) => other.who === area && sharesYear(other))) return comparator(3, why);
  return comparator(1, `“${who}” may be somebody else`);
};

/** Words for a part of the people counted, whose figures are neither the area's nor somebody else's. */
const GROUP =
  /^(?:boys|girls|males?|females?|men|women|disabled|non-disabled|white|bame?|bme|fsm|non-fsm|send?|lac|eal|primary|secondary|special|urban|rural|adults?|children|under \d+|over \d+|\d+ ?[-+].*|tenants|leaseholders)$/;

/** Words for the ends and colours of a scale. */
const SCALE =
  /^(?:min(?:imum)?|max(?:imum)?|lower|upper|low|high|floor|ceiling|range|reds?|ambers?|greens?|counts?|total|base|under|over|aged?)(?: (?:limit|bound|level|value))?$/;

/** Whether the words of a heading can be a place's name: nothing explains them. */
function isPlace({ who, label, period, role, field, column }: HeaderColumn, row: HeadingRow): boolean {
  if (who === '' || role !== null || field !== null || isAside(label)) return false;
  if (GROUP.test(who) || SCALE.test(who)) return false;
  if (period !== null) return true;
  // Beside an actual that says so, words without a year can be anything: a cohort, a budget, a rank.
  const hasActual = row.columns.some((other) => other.field === 'actual');
  return !hasActual && holdsFigures(row.profiles.of(column));
}

const areas = new WeakMap<HeadingRow, string | null>();

/** The area's own name: of the places that head columns, the one in the title or sheet name, else the first. */
function areaName(row: HeadingRow): string | null {
  let area = areas.get(row);
  if (area === undefined) {
    const own = row.columns.filter((column) => isPlace(column, row));
    const dated = own.filter(({ period }) => period !== null);
    const candidates = dated.length > 0 ? dated : own;
    const title = row.title();
    area = (candidates.find(({ who }) => title.includes(who)) ?? candidates[0])?.who ?? null;
    areas.set(row, area);
  }
  return area;
}
