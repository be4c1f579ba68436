import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ProgressBar } from '../ui/controls/ProgressBar';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  page: {
    maxWidth: '30rem',
    margin: '20vh auto 0',
    padding: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  name: { overflowWrap: 'anywhere' },
});

/** A file is on its way; large ones take a while. */
export function Opening({
  name,
  onCancel,
}: {
  readonly name: string;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Text role="status" className={styles.name}>
        Opening “{name}”…
      </Text>
      <ProgressBar label="Opening" />
      <div>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </main>
  );
}
