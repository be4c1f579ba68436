import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { CheckProgress } from '../check/head/CheckProgress';
import { usePaneModel, usePaneState } from './paneContext';
import { useLeave } from './useLeave';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  button: { justifySelf: 'start' },
});

interface CheckFirstProps {
  /** What a check would show here, as a plain sentence. */
  readonly what: string;
  /** Gives the focus to what takes this place, if this has it. */
  readonly onGone: () => void;
}

/** Stands where something of the workbook is to be shown that has not been read yet. */
export function CheckFirst({ what, onGone }: CheckFirstProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { progress, work } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  useLeave(box, onGone);
  return (
    <div ref={box} className={styles.box}>
      <Text>Nothing has been checked yet. {what}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={progress !== null || work !== null}
        onClick={() => void model.check()}
      >
        Check this workbook
      </Button>
      {progress && <CheckProgress progress={progress} />}
    </div>
  );
}
