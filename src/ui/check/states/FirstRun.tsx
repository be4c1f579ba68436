import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { CheckProgress } from '../head/CheckProgress';
import { SettingsLink } from './SettingsLink';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '36em',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  button: { justifySelf: 'start' },
});

/** Before the first check: what it does, what it does not, and the button that does it. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { progress } = usePaneState();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>Check a scorecard before it is submitted</h1>
      <p className={styles.text}>
        Finds targets that go backwards, figures typed as text, missing comments and dates that have passed.
        You see what must be fixed, what must be explained, and what could be better.
      </p>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabledFocusable={progress !== null}
        onClick={() => void model.check()}
      >
        Check this workbook
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        disabledFocusable={progress !== null}
        onClick={() => void model.checkSheet()}
      >
        Check this sheet only
      </Button>
      {progress && <CheckProgress progress={progress} />}
      <p className={styles.quiet}>
        The check reads every sheet and changes nothing, not even your selection. Nothing leaves this
        computer.
      </p>
      <p className={styles.quiet}>
        You can change how columns are read, and which rules run, in <SettingsLink />.
      </p>
    </div>
  );
}
