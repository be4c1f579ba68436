import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { countFilters, type PlacedChaser, type StateFilter } from './chaserList';
import { chaserStates, stateTitle } from './chaserStates';
import type { ChaserChoices } from './useChaserChoices';
import { SearchBox } from '../controls/SearchBox';
import { Select } from '../controls/Select';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  part: { flex: '1 1 10em', minWidth: 0, maxWidth: 'none' },
});

const filterTitles: Readonly<Record<StateFilter, string>> = {
  all: 'Everything',
  ...stateTitle,
  comparator: 'Only the comparator is missing',
};

interface FiltersProps {
  readonly all: readonly PlacedChaser[];
  readonly choices: ChaserChoices;
}

/** What of the list is shown. */
export function ChaserFilters({ all, choices }: FiltersProps): ReactElement {
  const styles = useStyles();
  const counts = useMemo(() => countFilters(all), [all]);
  return (
    <div className={styles.filters}>
      <Select
        className={styles.part}
        aria-label="Show"
        value={choices.filter}
        onChange={(value) => {
          choices.setFilter(value as StateFilter);
        }}
      >
        {(['all', ...chaserStates, 'comparator'] as const).map((filter) =>
          counts.has(filter) || filter === choices.filter ? (
            <option key={filter} value={filter}>
              {`${filterTitles[filter]} (${counts.get(filter) ?? 0})`}
            </option>
          ) : null,
        )}
      </Select>
      <SearchBox
        className={styles.part}
        aria-label="Search the list"
        placeholder="Search"
        value={choices.query}
        onChange={(value) => {
          choices.setQuery(value);
        }}
      />
    </div>
  );
}
