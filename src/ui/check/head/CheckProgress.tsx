import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { Progress } from '../../../core/engine/engine';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { ProgressBar } from '../../controls/ProgressBar';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { overflowWrap: 'anywhere', minWidth: 0, flex: '1 1 10em' },
  bar: { flexBasis: '100%' },
});

/** How far a check has come, and a way to stop it. */
export function CheckProgress({ progress }: { readonly progress: Progress }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { isCancelling } = usePaneState();
  const { share01, sheet } = progress;
  useEffect(() => {
    model.announce('Checking the workbook.');
  }, [model]);
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        {isCancelling ? 'Cancelling…' : sheet === '' ? 'Checking…' : `Checking ${sheet}…`}
      </span>
      <Button size="small" disabledFocusable={isCancelling} onClick={() => void model.cancel()}>
        Cancel
      </Button>
      <ProgressBar className={styles.bar} share01={share01} label="Checking" />
    </div>
  );
}
