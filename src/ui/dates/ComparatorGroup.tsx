import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import type { ScorecardChasersView } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
import { type Uncopied, UncopiedText } from '../shared/CopyButton';
import { Disclosure } from '../shared/Disclosure';
import { ChaserItems } from './ChaserItems';
import { chasersByService, type PlacedChaser, type ServiceChasers } from './chaserList';
import { ServiceCopy } from './ServiceCopy';
import type { ChaserChoices } from './useChaserChoices';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  part: { paddingLeft: tokens.spacingHorizontalM, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ComparatorProps {
  readonly chasers: readonly PlacedChaser[];
  readonly views: readonly ScorecardChasersView[];
  readonly choices: ChaserChoices;
  readonly namesSheet: boolean;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Indicators in which only the comparator is missing, by service. */
export function ComparatorGroup(props: ComparatorProps): ReactElement {
  const styles = useStyles();
  const services = useMemo(() => chasersByService(props.chasers), [props.chasers]);
  return (
    <div className={styles.part}>
      <Text className={styles.note}>{sayComments(props.chasers)}</Text>
      {services.map((group) => (
        <ComparatorService key={group.service ?? ''} {...props} group={group} />
      ))}
    </div>
  );
}

function sayComments(chasers: readonly PlacedChaser[]): string {
  const silent = chasers.filter(({ state }) => state === 'no-comment').length;
  if (silent === 0) return 'Each has a comment, so there is nothing to ask.';
  const which = silent === chasers.length ? 'None has a comment' : `${silent} without a comment`;
  return `${which}: ask whether the indicator is local, or when the figure is due.`;
}

function ComparatorService(props: ComparatorProps & { readonly group: ServiceChasers }): ReactElement {
  const { group, views, choices, namesSheet, onWalk } = props;
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  const key = `comparator/${group.service ?? ''}`;
  const isOpen = choices.open[key] ?? choices.query.trim() !== '';
  return (
    <>
      <Disclosure
        level={3}
        title={group.title}
        summary={plural(group.chasers.length, 'indicator')}
        isSummaryBeside
        isOpen={isOpen}
        onToggle={() => {
          choices.setOpen(key, !isOpen);
        }}
        onWalk={onWalk}
        action={<ServiceCopy group={group} views={views} onRefused={setUncopied} />}
        under={<UncopiedText uncopied={uncopied} onDone={setUncopied} />}
      >
        <ChaserItems
          chasers={group.chasers}
          choices={choices}
          namesSheet={namesSheet}
          onWalk={onWalk}
          isComparatorOnly
        />
      </Disclosure>
    </>
  );
}
