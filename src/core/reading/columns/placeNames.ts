import type { HeaderColumn } from '../headers/header';
import { isAside } from './clues/asides';
import { isBody, isKindOfBody } from './clues/knownPlaces';
import type { HeadingRow } from './headingRow';
import { holdsFigures } from './profiles';

/** Words for a part of the people counted, whose figures are neither the area's nor somebody else's. */
const GROUP =
  /^(?:[mf]|boys|girls|males?|females?|men|women|disabled|non-disabled|white|bame?|bme|fsm|non-fsm|send?|lac|eal|primary|secondary|special|urban|rural|adults?|children|under \d+|over \d+|(?:aged? )?(?:[<>≤≥]|\d+ ?(?:[-+]|to|and|&|or)).*|tenants|leaseholders)$/;

/** A part of the people counted, as their landlord or school parts them. */
const OWN_GROUP =
  /^(?:all |other )?(?:general needs|sheltered|supported|extra care|(?:social|affordable) rent|low[- ]cost (?:rental|rent|home ownership)|lcra|lcho|shared owner(?:s|ship)|home ?owners|freeholders|residents|customers|pupils|students|learners|staff|(?:(?:non|not)[- ]?)?(?:disadvantaged|pupil premium|free school meals|sen support))(?: (?:housing|homes|tenants|customers|pupils|children|students|lcra|lcho))?$/;

/** Words for the ends and colours of a scale. */
const SCALE =
  /^(?:min(?:imum)?|max(?:imum)?|lower|upper|low|high|floor|ceiling|range|reds?|ambers?|greens?|counts?|total|base|under|over|aged?)(?: (?:limit|bound|level|value))?$/;

/** What is planned, expected or done, in the words of plans in Spanish, Portuguese and French. */
const OF_PLAN =
  /\b(?:planead|planificad|programad|proyectad|ejecutad|ejecuci|avance|esperad|cumplimiento|lograd|logro|alcanzad|metas?\b|realizad|previst|programaci|planeaci|evaluaci|avaliaç|avaliac|recursos\b|vigencia\b|pr[ée]vu|r[ée]alis|atteint|executad|alcan[çc]ad|soportes?\b|ponderador|valor\b)/;

/** Whether a heading names a part of the area's own people or work, as nobody's figures are whom it sets a target for. */
export function isOwnPart(column: HeaderColumn, row: Pick<HeadingRow, 'columns' | 'profiles'>): boolean {
  const { who, role, field } = column;
  if (role !== null || field !== null || who === 'number') return false;
  const isPart = OWN_GROUP.test(who) || (isPlace(column, row) && !isBody(who));
  return isPart && row.columns.some((other) => other.field === 'target' && isSaidIn(other.who, who));
}

/** Whether words say some of others, or all of them. */
function isSaidIn(words: string, others: string): boolean {
  return words !== '' && (` ${others} `.includes(` ${words} `) || ` ${words} `.includes(` ${others} `));
}

/** Whether the words of a heading can be a place's name: nothing explains them. */
export function isPlace(
  { who, label, period, role, field, column }: HeaderColumn,
  row: Pick<HeadingRow, 'columns' | 'profiles'>,
): boolean {
  if (who === '' || role !== null || field !== null || isAside(label)) return false;
  if (GROUP.test(who) || OWN_GROUP.test(who) || SCALE.test(who) || OF_PLAN.test(who)) return false;
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
