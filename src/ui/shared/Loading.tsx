import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Something is on its way and will take a moment: "Opening". */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text>{what}…</Text>
      <ProgressBar aria-label={what} />
    </div>
  );
}
