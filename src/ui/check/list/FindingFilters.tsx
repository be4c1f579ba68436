import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { plural } from '../../../core/text/words';
import { usePaneModel } from '../../shared/paneContext';
import type { Grouping } from './findingSections';
import type { FindingList } from './useFindingList';
import { Checkbox } from '../../controls/Checkbox';
import { LabelledField } from '../../controls/LabelledField';
import { SearchBox } from '../../controls/SearchBox';
import { Select } from '../../controls/Select';

const useStyles = makeStyles({
  filters: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  search: { maxWidth: 'none', width: '100%' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  group: {
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

interface FindingFiltersProps {
  readonly list: FindingList;
  readonly searchRef: (element: HTMLInputElement | null) => void;
}

/** How the list is arranged, and what of it is shown. */
export function FindingFilters({ list, searchRef }: FindingFiltersProps): ReactElement {
  const styles = useStyles();
  const { filters, sections } = list;
  const explained = sections.reduce((sum, { explainedCount }) => sum + explainedCount, 0);
  useCountSaid(filters.query, list.walk.length);
  return (
    <div className={styles.filters} role="search" aria-label="Findings">
      <SearchBox
        ref={searchRef}
        className={styles.search}
        aria-label="Search findings"
        placeholder="Search findings"
        value={filters.query}
        onChange={(value) => {
          list.search(value);
        }}
      />
      <div className={styles.line}>
        <LabelledField className={styles.group} isBeside label="Group by" isSmall>
          <Select
            isSmall
            value={filters.grouping}
            onChange={(value) => {
              list.groupBy(value as Grouping);
            }}
          >
            <option value="rule">Rule</option>
            <option value="service">Service</option>
            <option value="indicator">Indicator</option>
          </Select>
        </LabelledField>
        {(explained > 0 || filters.showsExplained) && (
          <Checkbox
            role="switch"
            label={`Show explained (${explained})`}
            checked={filters.showsExplained}
            onChange={(checked) => {
              list.showExplained(checked);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Time to finish a word before its count is said. */
const calmMs = 500;

function useCountSaid(query: string, count: number): void {
  const model = usePaneModel();
  const said = useRef(query);
  useEffect(() => {
    if (said.current === query) return;
    const timer = setTimeout(() => {
      said.current = query;
      model.announce(count === 0 ? 'No finding matches.' : `${plural(count, 'finding')} shown.`);
    }, calmMs);
    return () => {
      clearTimeout(timer);
    };
  }, [model, query, count]);
}
