import { toA1 } from '../../core/sheet/address';
import type { Chaser } from '../../core/dates/chasers';
import type { CommentState } from '../../core/dates/commentState';
import type { ScorecardChasersView } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { foldForSearch, wordMatcher } from '../shared/matchWords';
import { chaserStates, countState, stateTitle } from './chaserStates';

/** A chaser with the sheet that it is on. */
export interface PlacedChaser extends Chaser {
  readonly sheet: string;
  /** Names it as long as its row stays where it is. */
  readonly key: string;
}

/** What the officer wants to see: everything, one state, or only those whose comparator alone is missing. */
export type StateFilter = CommentState | 'all' | 'comparator';

export interface ServiceChasers {
  /** Null for indicators under no service. */
  readonly service: string | null;
  readonly title: string;
  readonly chasers: readonly PlacedChaser[];
}

export function placeChasers(views: readonly ScorecardChasersView[]): readonly PlacedChaser[] {
  return views.flatMap(({ sheet, chasers }) =>
    chasers.map((chaser) => ({ ...chaser, sheet, key: `${sheet}!${toA1(chaser.cell)}` })),
  );
}

/** Those in which only the comparator is missing stand apart: nobody in the council owes it. */
export function splitComparators(all: readonly PlacedChaser[]): {
  readonly owed: readonly PlacedChaser[];
  readonly comparatorOnly: readonly PlacedChaser[];
} {
  return {
    owed: all.filter(({ isComparatorOnly }) => !isComparatorOnly),
    comparatorOnly: all.filter(({ isComparatorOnly }) => isComparatorOnly),
  };
}

export function filterChasers(
  chasers: readonly PlacedChaser[],
  filter: StateFilter,
  query: string,
): readonly PlacedChaser[] {
  const isMatch = wordMatcher(query);
  return chasers.filter(
    (chaser) => (filter === 'all' || filter === filterOf(chaser)) && isMatch(textOf(chaser)),
  );
}

/** How many there are of each kind. */
export function countFilters(chasers: readonly PlacedChaser[]): ReadonlyMap<StateFilter, number> {
  const counts = new Map<StateFilter, number>([['all', chasers.length]]);
  for (const chaser of chasers) counts.set(filterOf(chaser), (counts.get(filterOf(chaser)) ?? 0) + 1);
  return counts;
}

function filterOf({ isComparatorOnly, state }: PlacedChaser): StateFilter {
  return isComparatorOnly ? 'comparator' : state;
}

// What a chaser is searched by is put together once: it is an object of one answer of the engine.
const known = new WeakMap<PlacedChaser, string>();

function textOf(chaser: PlacedChaser): string {
  const before = known.get(chaser);
  if (before !== undefined) return before;
  const { indicator, service, missing, comment, state, cell, sheet } = chaser;
  const text = foldForSearch(
    [indicator, service, ...missing, comment, stateTitle[state], toA1(cell), sheet].join(' '),
  );
  known.set(chaser, text);
  return text;
}

/** By service in the order of the sheets, and in each service by state. */
export function chasersByService(chasers: readonly PlacedChaser[]): readonly ServiceChasers[] {
  const services = new Map<string | null, PlacedChaser[]>();
  for (const chaser of chasers) {
    const own = services.get(chaser.service);
    if (own) own.push(chaser);
    else services.set(chaser.service, [chaser]);
  }
  return [...services].map(([service, own]) => ({
    service,
    title: service ?? 'No service',
    chasers: chaserStates.flatMap((state) => own.filter((chaser) => chaser.state === state)),
  }));
}

/** "4 dates passed, 12 without a comment". */
export function countStates(chasers: readonly PlacedChaser[]): string {
  return chaserStates
    .flatMap((state) => {
      const count = chasers.filter((chaser) => chaser.state === state).length;
      return count > 0 ? [countState[state](count)] : [];
    })
    .join(', ');
}

/** "23 indicators to chase, as at 15 April 2017: 4 dates passed, 19 without a comment." */
export function sayChasers(owed: readonly PlacedChaser[], asAt: string): string {
  if (owed.length === 0) return `Nobody to chase, as at ${asAt}: only comparators are missing.`;
  return `${plural(owed.length, 'indicator')} to chase, as at ${asAt}: ${countStates(owed)}.`;
}
