import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ProgressBar } from '../controls/ProgressBar';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Something is on its way and will take a moment: "Opening". */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text>{what}…</Text>
      <ProgressBar label={what} />
    </div>
  );
}
