import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbookCheck } from '../../core/engine/engine';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { Heading } from './Heading';
import { ProgressBar } from '../controls/ProgressBar';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  bar: { width: '100%' },
});

/** Before the first check, and where the workbook holds no scorecard. */
export function NothingChecked({ check }: { readonly check: WorkbookCheck | null }): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { progress } = usePaneState();
  return (
    <div className={styles.box}>
      <Heading>
        {check ? 'No scorecard to fill' : 'Fill the targets between the baseline and the end target'}
      </Heading>
      <Text>
        {check
          ? (check.nothingFound ?? check.failures.map(({ sheet, reason }) => `${sheet}: ${reason}`).join(' '))
          : 'The workbook is read first. Nothing is written until you have seen the figures and chosen Apply.'}
      </Text>
      {progress && (
        <ProgressBar
          className={styles.bar}
          share01={progress.share01}
          label={progress.sheet === '' ? 'Reading the workbook' : `Reading ${progress.sheet}`}
        />
      )}
      <Button
        appearance={progress ? 'secondary' : 'primary'}
        onClick={() => {
          void (progress ? model.cancel() : model.check());
        }}
      >
        {progress ? 'Cancel' : check ? 'Check again' : 'Find blank targets'}
      </Button>
    </div>
  );
}
