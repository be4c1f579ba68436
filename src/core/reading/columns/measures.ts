import type { FigureColumn } from '../../scorecard/scorecard';
import { fold } from '../../text/fold';
import type { TableColumns } from './tableColumns';

/** What heads the names of places, each of which has a row. */
const PLACE =
  /^(?:(?:health |school )?districts?|facilit(?:y|ies)|sites?|wards?|schools?(?: name)?|regions?|provinces?|count(?:y|ies)|countr(?:y|ies)|localit(?:y|ies)|p?snu ?\d?(?: ?uid)?|councils?|(?:local )?authorit(?:y|ies)|l[sa]oas?|practices?|trusts?|constituenc(?:y|ies)|neighbourhoods?|areas?|towns?|parish(?:es)?)$/;
/** So many targets or actuals of one year no indicator has. */
const MANY = 6;
const SEVERAL = 3;

/**
 * Whether the rows of a table are places or the like and its columns measures: figures of one field and year stand
 * under many different headings.
 */
export function areColumnsMeasures({ figures, others, nameHeading, byRole }: TableColumns): boolean {
  const sizes = [...groupByTime(figures).values()].map((labels) => labels.size);
  const most = Math.max(0, ...sizes);
  const isHalf = most * 2 >= figures.length;
  if (most >= MANY && isHalf) return true;
  const names = others.find(({ column }) => column === byRole.get('indicator'));
  const heading = fold(names?.label || nameHeading || '');
  return PLACE.test(heading) && most >= SEVERAL && isHalf;
}

/** The different headings for each field and time; someone else's figures can be many. */
function groupByTime(figures: readonly FigureColumn[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { field, period, label } of figures) {
    if (field === 'comparator' || period === null) continue;
    const key = `${field}|${period.text}`;
    const labels = groups.get(key) ?? new Set();
    groups.set(key, labels.add(fold(label)));
  }
  return groups;
}
