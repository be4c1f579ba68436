import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useKeptState, usePaneModel } from '../../shared/paneContext';
import { LinkButton } from '../../controls/LinkButton';
import { MessageBar } from '../../controls/MessageBar';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface SettingsProblemsProps {
  readonly problems: readonly string[];
  /** Takes the focus once this is dismissed. */
  readonly onDismiss: () => void;
}

/** Settings of the workbook that could not be used; said until it is dismissed. */
export function SettingsProblems({ problems, onDismiss }: SettingsProblemsProps): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const [dismissed, setDismissed] = useKeptState('check/settingsProblems', '');
  const words = problems.join('\n');
  if (problems.length === 0 || dismissed === words) return null;
  return (
    <MessageBar
      intent="warning"
      title="Some of this workbook’s settings were not used."
      corner={
        <Button
          appearance="transparent"
          aria-label="Dismiss"
          icon={<Dismiss20Regular />}
          onClick={() => {
            setDismissed(words);
            onDismiss();
          }}
        />
      }
    >
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <LinkButton
        onClick={() => {
          model.show('settings');
        }}
      >
        Open Settings
      </LinkButton>
    </MessageBar>
  );
}
