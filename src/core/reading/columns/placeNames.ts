import type { HeaderColumn } from '../headers/header';
import { isAside } from './clues/asides';
import { isKindOfBody } from './clues/knownPlaces';
import type { HeadingRow } from './headingRow';
import { holdsFigures } from './profiles';

/** Words for a part of the people counted, whose figures are neither the area's nor somebody else's. */
const GROUP =
  /^(?:boys|girls|males?|females?|men|women|disabled|non-disabled|white|bame?|bme|fsm|non-fsm|send?|lac|eal|primary|secondary|special|urban|rural|adults?|children|under \d+|over \d+|(?:aged? )?(?:[<>≤≥]|\d+ ?(?:[-+]|to|and|&|or)).*|tenants|leaseholders)$/;

/** Words for the ends and colours of a scale. */
const SCALE =
  /^(?:min(?:imum)?|max(?:imum)?|lower|upper|low|high|floor|ceiling|range|reds?|ambers?|greens?|counts?|total|base|under|over|aged?)(?: (?:limit|bound|level|value))?$/;

/** What is planned, expected or done, in the words of plans in Spanish, Portuguese and French. */
const OF_PLAN =
  /\b(?:planead|planificad|programad|proyectad|ejecutad|ejecuci|avance|esperad|cumplimiento|lograd|logro|alcanzad|metas?\b|realizad|previst|pr[ée]vu|r[ée]alis|atteint|executad|alcan[çc]ad|soportes?\b|ponderador|valor\b)/;

/** Whether the words of a heading can be a place's name: nothing explains them. */
export function isPlace(
  { who, label, period, role, field, column }: HeaderColumn,
  row: Pick<HeadingRow, 'columns' | 'profiles'>,
): boolean {
  if (who === '' || role !== null || field !== null || isAside(label)) return false;
  if (GROUP.test(who) || SCALE.test(who) || OF_PLAN.test(who)) return false;
  if (period !== null) return true;
  // Beside an actual that says so, words without a year can be anything: a cohort, a budget, a rank.
  const hasActual = row.columns.some((other) => other.field === 'actual');
  return !hasActual && holdsFigures(row.profiles.of(column));
}

/**
 * The area's own name: of the places that head columns, the one in the title or sheet name, else the first that is no
 * body to which others belong ("LA | School"). Where no year stands beside them, several can be its wards or schools, and none of them is the area.
 */
export function findArea(row: Pick<HeadingRow, 'columns' | 'profiles' | 'title'>): string | null {
  const own = row.columns.filter((column) => isPlace(column, row));
  const dated = own.filter(({ period }) => period !== null);
  const candidates = dated.length > 0 ? dated : own;
  const title = row.title();
  const areEqual = dated.length === 0 && new Set(own.map(({ who }) => who)).size > 1;
  const first = () => candidates.find(({ who }) => !isKindOfBody(who)) ?? candidates[0];
  return (candidates.find(({ who }) => title.includes(who)) ?? (areEqual ? null : first()))?.who ?? null;
}
