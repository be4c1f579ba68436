import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { BusyButton } from '../check/BusyButton';
import { footBar } from '../shared/footBar';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { UndoNote } from '../shared/UndoNote';
import { useLeave } from '../shared/useLeave';
import { sayChanges, settingsOf } from './changes';
import type { SettingsDraft } from './useSettingsDraft';
import { Text } from '../controls/Text';
import { problemInk } from '../controls/problemInk';

const useStyles = makeStyles({
  bar: {
    ...footBar,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { flexBasis: '100%' },
  problem: { flexBasis: '100%', color: problemInk },
});

interface SaveBarProps {
  readonly draft: SettingsDraft;
  /** What is wrong with what was typed, a plain sentence each; nothing is kept until it is put right. */
  readonly problems: readonly string[];
  /** The bar goes with the last change: gives the focus to something else, if the bar had it. */
  readonly onGone: () => void;
}

/** What is not saved yet, and the two ways to end that. */
export function SaveBar(props: SaveBarProps): ReactElement | null {
  return sayChanges(props.draft.pending) === '' ? null : <Bar {...props} />;
}

function Bar({ draft, problems, onGone }: SaveBarProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { work } = usePaneState();
  const bar = useRef<HTMLDivElement>(null);
  useLeave(bar, onGone);
  const keep = () => {
    if (problems.length > 0) model.announce(`Not saved. ${problems.join(' ')}`);
    else void model.saveSettings(settingsOf(draft.wanted));
  };
  return (
    <div ref={bar} className={styles.bar} role="region" aria-label="Changes to the settings">
      <Text className={styles.text} isStrong>
        Not saved yet: {sayChanges(draft.pending)}
      </Text>
      {problems.length > 0 && (
        <Text className={styles.problem}>
          {problems[0]}
          {problems.length > 1 && ` And ${problems.length - 1} more.`}
        </Text>
      )}
      <div className={styles.text}>
        <UndoNote change="settings" />
      </div>
      <BusyButton appearance="primary" onClick={keep}>
        Save settings
      </BusyButton>
      <Button
        disabledFocusable={work !== null}
        onClick={() => {
          draft.discard();
          model.announce('The changes are discarded: the settings are as they were.');
        }}
      >
        Discard changes
      </Button>
    </div>
  );
}
