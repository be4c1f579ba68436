import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileClient, Health } from './file/fileClient';
import type { Saving } from './useSaving';

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
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{saving.trouble}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={saving.dismiss}>Dismiss</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {health === 'restarting' && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            The part of this page that holds the workbook stopped. It is being started again, and what you
            changed is put back.
          </MessageBarBody>
        </MessageBar>
      )}
      {health === 'restarted' && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>
              The part of this page that holds the workbook stopped, and was started again.
            </MessageBarTitle>
            Everything that was changed until then is there. Look at what you did last: if it is missing, do
            it once more, and save a copy.
          </MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                file.dismissHealth();
              }}
            >
              Dismiss
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {health === 'lost' && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>
              The part of this page that holds the workbook stopped, and could not be started again.
            </MessageBarTitle>
            What you changed is remembered as long as this page is open. Close other tabs and programs, which
            may need the room, then start it again.
          </MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                file.startAgain();
              }}
            >
              Start again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
