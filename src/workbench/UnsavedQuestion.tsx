import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { FileClient } from './file/fileClient';
import { MessageBar } from '../ui/controls/MessageBar';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalS } });

interface UnsavedQuestionProps {
  readonly file: FileClient;
  /** Saves a copy; whether that was done. */
  readonly save: () => Promise<boolean>;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Asked before another file takes the place of one with unsaved changes. */
export function UnsavedQuestion({ file, save, leave, stay }: UnsavedQuestionProps): ReactElement {
  const styles = useStyles();
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    question.current?.querySelector('button')?.focus();
  }, []);
  const saveAndLeave = async () => {
    if (await save()) leave();
  };
  return (
    <section ref={question} aria-label="Changes that are not saved">
      <MessageBar
        intent="warning"
        className={styles.bar}
        title={`“${file.fileName}” has changes that are not saved.`}
        actions={
          <>
            <Button onClick={() => void saveAndLeave()}>Save a copy, then open</Button>
            <Button onClick={leave}>Open without saving</Button>
            <Button onClick={stay}>Stay</Button>
          </>
        }
      >
        They will be lost if you open another file.
      </MessageBar>
    </section>
  );
}
