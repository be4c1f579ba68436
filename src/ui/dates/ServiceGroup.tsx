import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { ScorecardChasersView } from '../../core/engine/engine';
import { type Uncopied, UncopiedText } from '../shared/CopyButton';
import { Disclosure } from '../shared/Disclosure';
import { ChaserItems } from './ChaserItems';
import { countStates, type ServiceChasers } from './chaserList';
import { ServiceCopy } from './ServiceCopy';
import type { ChaserChoices } from './useChaserChoices';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
});

interface ServiceGroupProps {
  readonly group: ServiceChasers;
  readonly views: readonly ScorecardChasersView[];
  readonly choices: ChaserChoices;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly namesSheet: boolean;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What one service owes, and the way to tell it. */
export function ServiceGroup(props: ServiceGroupProps): ReactElement {
  const { group, views, choices, isOpen, onToggle, namesSheet, onWalk } = props;
  const styles = useStyles();
  const [uncopied, setUncopied] = useState<Uncopied | null>(null);
  return (
    <div className={styles.group}>
      <Disclosure
        level={2}
        title={`${group.title} (${group.chasers.length})`}
        summary={countStates(group.chasers)}
        isOpen={isOpen}
        onToggle={() => {
          onToggle(!isOpen);
        }}
        onWalk={onWalk}
        action={<ServiceCopy group={group} views={views} onRefused={setUncopied} />}
        under={<UncopiedText uncopied={uncopied} onDone={setUncopied} />}
      >
        <ChaserItems chasers={group.chasers} choices={choices} namesSheet={namesSheet} onWalk={onWalk} />
      </Disclosure>
    </div>
  );
}
