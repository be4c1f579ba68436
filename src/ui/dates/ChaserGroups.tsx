import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefObject, useId, useMemo } from 'react';
import type { ScorecardChasersView } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { Disclosure } from '../shared/Disclosure';
import { hiddenFromSight } from '../shared/hiddenFromSight';
import { useListWalk } from '../shared/useListWalk';
import { filterChasers, chasersByService, type PlacedChaser, splitComparators } from './chaserList';
import { ComparatorGroup } from './ComparatorGroup';
import { ServiceGroup } from './ServiceGroup';
import type { ChaserChoices } from './useChaserChoices';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  none: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Groups are open at first as long as no more than this many indicators show. */
const shownAtFirst = 40;
const comparatorKey = 'comparator';

interface GroupsProps {
  readonly all: readonly PlacedChaser[];
  readonly views: readonly ScorecardChasersView[];
  readonly choices: ChaserChoices;
  readonly heading: RefObject<HTMLElement>;
}

/** The list by service, and after it those in which only the comparator is missing. */
export function ChaserGroups({ all, views, choices, heading }: GroupsProps): ReactElement {
  const styles = useStyles();
  const walk = useListWalk(heading);
  const hint = useId();
  const { filter, query, open } = choices;
  const found = useMemo(() => filterChasers(all, filter, query), [all, filter, query]);
  const { owed, comparatorOnly } = useMemo(() => splitComparators(found), [found]);
  const services = useMemo(() => chasersByService(owed), [owed]);
  const namesSheet = views.filter(({ chasers }) => chasers.length > 0).length > 1;
  const isOpenAtFirst = openAtFirst(services.map(({ chasers }) => chasers.length));
  const isComparatorOpen = open[comparatorKey] ?? (filter === 'comparator' || query.trim() !== '');
  if (found.length === 0) return <NothingFound choices={choices} />;
  return (
    <div
      ref={walk.root}
      className={styles.list}
      role="group"
      aria-label="Indicators to chase"
      aria-describedby={hint}
      {...walk.watch}
    >
      <p id={hint} style={hiddenFromSight}>
        The up and down arrow keys move through the list. Right and left open and close a group. Enter shows
        the cell.
      </p>
      {services.map((group, index) => (
        <ServiceGroup
          key={group.service ?? ''}
          group={group}
          views={views}
          choices={choices}
          isOpen={open[keyOf(group.service)] ?? isOpenAtFirst[index]!}
          onToggle={(isOpen) => {
            choices.setOpen(keyOf(group.service), isOpen);
          }}
          namesSheet={namesSheet}
          onWalk={walk.onKeyDown}
        />
      ))}
      {comparatorOnly.length > 0 && (
        <Disclosure
          level={2}
          title="Only the comparator is missing"
          summary={plural(comparatorOnly.length, 'indicator')}
          isSummaryBeside
          isOpen={isComparatorOpen}
          onToggle={() => {
            choices.setOpen(comparatorKey, !isComparatorOpen);
          }}
          onWalk={walk.onKeyDown}
        >
          <ComparatorGroup
            chasers={comparatorOnly}
            views={views}
            choices={choices}
            namesSheet={namesSheet}
            onWalk={walk.onKeyDown}
          />
        </Disclosure>
      )}
    </div>
  );
}

function keyOf(service: string | null): string {
  return `service/${service ?? ''}`;
}

function openAtFirst(counts: readonly number[]): readonly boolean[] {
  let before = 0;
  return counts.map((count, index) => {
    const isOpen = index === 0 || before + count <= shownAtFirst;
    before += count;
    return isOpen;
  });
}

function NothingFound({ choices }: Pick<GroupsProps, 'choices'>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.none}>
      <Text className={styles.quiet}>
        {choices.query.trim() === ''
          ? 'Nothing of this kind is left.'
          : `Nothing here matches “${choices.query}”.`}
      </Text>
      <Button
        size="small"
        onClick={() => {
          choices.setFilter('all');
          choices.setQuery('');
        }}
      >
        Show everything
      </Button>
    </div>
  );
}
