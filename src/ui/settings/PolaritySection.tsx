import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { plural } from '../../core/text/words';
import { CheckFirst } from '../shared/CheckFirst';
import { Disclosure } from '../shared/Disclosure';
import { matchesWords } from '../shared/matchWords';
import { useKeptState, usePaneState } from '../shared/paneContext';
import { Tag } from '../shared/Tag';
import type { SetPolarity } from './changes';
import { type NamedIndicator, type PolarityGroup, polarityWords, sayPolarity } from './polarities';
import type { SettingsDraft } from './useSettingsDraft';
import { SearchBox } from '../controls/SearchBox';
import { Select } from '../controls/Select';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  search: { width: '100%', maxWidth: 'none' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalS,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    '& select': { textOverflow: 'ellipsis' },
  },
  name: { overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  more: { justifySelf: 'start' },
});

/** Drawn at once; of more, a button shows as many again. */
const pageSize = 50;

interface PolarityProps {
  readonly groups: readonly PolarityGroup[];
  readonly draft: SettingsDraft;
  /** Gives the focus to the heading, when what has it goes. */
  readonly onGone: () => void;
}

/** Which way is better for each indicator, where its name and its targets do not tell. */
export function PolaritySection({ groups, draft, onGone }: PolarityProps): ReactElement {
  const styles = useStyles();
  const { check } = usePaneState();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useKeptState<Readonly<Record<string, boolean>>>('settings.polarity.open', {});
  if (!check) return <CheckFirst what="Check the workbook to see its indicators here." onGone={onGone} />;
  const matching = groups
    .map((group) => ({ ...group, indicators: group.indicators.filter((one) => isFound(one, query)) }))
    .filter(({ indicators }) => indicators.length > 0);
  const isSearch = query.trim() !== '';
  return (
    <div className={styles.section}>
      <Text>
        Where it is not clear which way is better for an indicator, the rules that need to know skip it. What
        you set belongs to the name of the indicator, wherever it appears in this workbook.
      </Text>
      <SearchBox
        className={styles.search}
        aria-label="Search the indicators"
        placeholder="Search the indicators"
        value={query}
        onChange={(value) => {
          setQuery(value);
        }}
      />
      {matching.length === 0 && (
        <Text>
          {isSearch ? `No indicator matches “${query}”.` : 'No scorecard with indicators was found.'}
        </Text>
      )}
      {matching.map((group) => (
        <GroupOfIndicators
          key={group.key}
          group={group}
          draft={draft}
          isOpen={isSearch || (open[group.key] ?? group.key !== 'decided')}
          onToggle={(isOpen) => {
            setOpen((before) => ({ ...before, [group.key]: isOpen }));
          }}
        />
      ))}
    </div>
  );
}

function isFound({ name, place }: NamedIndicator, query: string): boolean {
  return matchesWords(`${name} ${place}`, query);
}

interface GroupProps {
  readonly group: PolarityGroup;
  readonly draft: SettingsDraft;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function GroupOfIndicators({ group, draft, isOpen, onToggle }: GroupProps): ReactElement {
  const styles = useStyles();
  const { title, indicators } = group;
  const [shown, setShown] = useState(pageSize);
  const left = indicators.length - shown;
  return (
    <Disclosure
      level={3}
      title={title}
      summary={plural(indicators.length, 'indicator')}
      isSummaryBeside
      isOpen={isOpen}
      onToggle={() => {
        onToggle(!isOpen);
      }}
    >
      <ul className={styles.list}>
        {indicators.slice(0, shown).map((indicator) => (
          <li key={indicator.key}>
            <PolarityItem indicator={indicator} draft={draft} />
          </li>
        ))}
        {left > 0 && (
          <li>
            <Button
              size="small"
              onClick={() => {
                setShown(shown + pageSize);
              }}
            >
              Show {Math.min(left, pageSize)} more
            </Button>
          </li>
        )}
      </ul>
    </Disclosure>
  );
}

interface ItemProps {
  readonly indicator: NamedIndicator;
  readonly draft: SettingsDraft;
}

function PolarityItem({ indicator, draft }: ItemProps): ReactElement {
  const styles = useStyles();
  const { key, name, place } = indicator;
  const set = draft.wanted.polarity.get(key);
  const isKnown = !draft.stored.polarity.has(key);
  return (
    <div className={styles.item}>
      <Text className={styles.name}>
        {name} {set && <Tag>Set by hand</Tag>}
      </Text>
      {place !== '' && (
        <Text isSmall className={styles.place}>
          {place}
        </Text>
      )}
      <Select
        aria-label={`Which way is better: ${name}`}
        value={set?.polarity ?? 'itself'}
        onChange={(value) => {
          draft.setPolarity(name, value === 'itself' ? null : (value as SetPolarity));
        }}
      >
        <option value="itself">{isKnown ? `Automatic: ${sayPolarity(indicator)}` : 'Automatic'}</option>
        {Object.entries(polarityWords).map(([polarity, words]) => (
          <option key={polarity} value={polarity}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}
