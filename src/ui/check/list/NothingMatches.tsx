import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  note: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface NothingMatchesProps {
  readonly query: string;
  readonly onClear: () => void;
}

export function NothingMatches({ query, onClear }: NothingMatchesProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <p className={styles.text}>
        No finding matches “{query.trim()}”. The search looks at indicators, services, messages, cells and the
        titles of rules.
      </p>
      <Button size="small" onClick={onClear}>
        Clear search
      </Button>
    </div>
  );
}
