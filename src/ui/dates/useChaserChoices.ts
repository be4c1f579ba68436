import { useKeptState } from '../shared/paneContext';
import type { StateFilter } from './chaserList';

/** How many indicators of a group are shown at once, and how many more each time they are asked for. */
export const pageSize = 100;

/** What the officer has chosen to see. */
export interface ChaserChoices {
  readonly filter: StateFilter;
  readonly query: string;
  /** Whether groups are open, by key, as the officer left them. */
  readonly open: Readonly<Record<string, boolean>>;
  /** The indicator whose cell was shown last. */
  readonly chosen: string | null;
  setFilter(filter: StateFilter): void;
  setQuery(query: string): void;
  setOpen(group: string, isOpen: boolean): void;
  readonly setChosen: (chaser: string) => void;
}

export function useChaserChoices(): ChaserChoices {
  const [filter, setFilter] = useKeptState<StateFilter>('dates.filter', 'all');
  const [query, setQuery] = useKeptState('dates.query', '');
  const [open, setOpen] = useKeptState<Readonly<Record<string, boolean>>>('dates.open', {});
  const [openInSearch, setOpenInSearch] = useKeptState<Readonly<Record<string, boolean>>>(
    'dates.openInSearch',
    {},
  );
  const [chosen, setChosen] = useKeptState<string | null>('dates.chosen', null);
  const isSearch = query.trim() !== '';
  return {
    filter,
    query,
    open: isSearch ? openInSearch : open,
    chosen,
    setFilter,
    setQuery(next) {
      setOpenInSearch({});
      setQuery(next);
    },
    setOpen(group, isOpen) {
      (isSearch ? setOpenInSearch : setOpen)((before) => ({ ...before, [group]: isOpen }));
    },
    setChosen,
  };
}
