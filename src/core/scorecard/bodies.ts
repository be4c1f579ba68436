import { groupBy } from '../text/groupBy';
import type { FigureColumn } from './scorecard';

/**
 * Whose figures each column holds, where a table holds actuals and targets of several side by side: "City actual 2023 |
 * County actual 2023 | City target 2024 | County target 2024". Null for a column that is nobody's. Null altogether for a
 * table of one body, as nearly all are.
 */
export function findBodies(columns: readonly FigureColumn[]): readonly (string | null)[] | null {
  const named = columns.filter(({ field, who, period }) => field !== 'comparator' && who !== '' && period);
  if (named.length < 4) return null;
  const bodies = [...groupBy(named, ({ who }) => who)].filter(
    ([, own]) => own.some(({ field }) => field === 'actual') && new Set(own.map(timeOf)).size > 1,
  );
  const times = bodies.flatMap(([, own]) => [...new Set(own.map(timeOf))]);
  // Bodies that share no year are words of one: "Outturn 2022, Forecast 2023".
  if (new Set(times).size === times.length) return null;
  const known = new Set(bodies.map(([who]) => who));
  return columns.map(({ field, who }) => (field !== 'comparator' && known.has(who) ? who : null));
}

function timeOf({ field, period }: FigureColumn): string {
  return `${field} ${period!.text}`;
}

/** Positions of the columns of each body, with the comparators of all of them; a target of none is held against neither. */
export function positionsByBody(
  columns: readonly FigureColumn[],
  bodies: readonly (string | null)[],
): readonly (readonly number[])[] {
  const names = [...new Set(bodies)].filter((body) => body !== null);
  return names.map((name) =>
    columns.flatMap(({ field }, at) => (field === 'comparator' || bodies[at] === name ? [at] : [])),
  );
}
