import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileClient } from './file/fileClient';
import type { Health } from './file/lastingWorker';
import type { Saving } from './useSaving';
import { MessageBar } from '../ui/controls/MessageBar';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

interface FileBarsProps {
  readonly file: FileClient;
  readonly health: Health;
  readonly saving: Saving;
}

/** What went wrong with the open file as a whole: it could not be saved, or its worker died. */
export function FileBars({ file, health, saving }: FileBarsProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert">
      {saving.trouble !== null && (
        <MessageBar
          intent="error"
          className={styles.bar}
          actions={<Button onClick={saving.dismiss}>Dismiss</Button>}
        >
          {saving.trouble}
        </MessageBar>
      )}
      {health === 'restarting' && (
        <MessageBar intent="warning" className={styles.bar}>
          The part of this page that holds the workbook stopped. It is being started again, and what you
          changed is put back.
        </MessageBar>
      )}
      {health === 'restarted' && (
        <MessageBar
          intent="warning"
          className={styles.bar}
          title="The part of this page that holds the workbook stopped, and was started again."
          actions={
            <Button
              onClick={() => {
                file.dismissHealth();
              }}
            >
              Dismiss
            </Button>
          }
        >
          Everything you changed before that is still there. Look at the last thing you did. If it is missing,
          do it again, then save a copy.
        </MessageBar>
      )}
      {health === 'lost' && (
        <MessageBar
          intent="error"
          className={styles.bar}
          title="The part of this page that holds the workbook stopped, and could not be started again."
          actions={
            <Button
              onClick={() => {
                file.startAgain();
              }}
            >
              Start again
            </Button>
          }
        >
          Your changes are kept as long as this page is open. Close other tabs and programs to free memory,
          then start it again.
        </MessageBar>
      )}
    </div>
  );
}
