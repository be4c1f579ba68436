import type { View } from '../ui/model/state';

/** What a button of the ribbon opens the pane for. */
interface Wanted {
  readonly view: View;
  /** Whether the trajectory of the row that the user is in is wanted. */
  readonly fillRow: boolean;
  /** Whether to check at once. */
  readonly checks: boolean;
}

const opens = (view: View): Wanted => ({ view, fillRow: false, checks: false });

const byName: Readonly<Record<string, Wanted>> = {
  check: { ...opens('check'), checks: true },
  trajectories: opens('trajectories'),
  dates: opens('dates'),
  settings: opens('settings'),
  'fill-row': { ...opens('trajectories'), fillRow: true },
};

/** What the page's address asks for: `?view=dates`, or `#dates`, which wins because it is the later of the two. */
export function readWanted({ search, hash }: Pick<Location, 'search' | 'hash'>): Wanted {
  return readHash(hash) ?? find(new URLSearchParams(search).get('view')) ?? opens('check');
}

/** What a change of the fragment asks for; null where it names no view, and is not for us. */
export function readHash(hash: string): Wanted | null {
  return find(nameInHash(hash));
}

/** Excel on the web writes words of its own after it. */
function nameInHash(hash: string): string {
  return hash.slice(1).split('&')[0]!;
}

function find(name: string | null): Wanted | null {
  return name !== null && Object.hasOwn(byName, name) ? byName[name]! : null;
}
