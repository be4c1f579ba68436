import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatementView } from '../../core/engine/engine';
import { useItemStyles } from './useItemStyles';

const words = [
  { verdict: 'disagrees', word: 'Disagree' },
  { verdict: 'agrees', word: 'Agree' },
  { verdict: 'not-found', word: 'Not found' },
] as const;

interface VerdictChooserProps {
  readonly statements: readonly StatementView[];
  readonly verdict: StatementView['verdict'];
  readonly onVerdict: (verdict: StatementView['verdict']) => void;
}

/** How many figures agree, disagree or are not found, and which of them are shown. */
export function VerdictChooser({ statements, verdict, onVerdict }: VerdictChooserProps): ReactElement {
  const styles = useItemStyles();
  return (
    <div className={styles.buttons} role="group" aria-label="Which figures are shown">
      {words.map(({ verdict: one, word }) => (
        <Button
          key={one}
          size="small"
          appearance={one === verdict ? 'primary' : 'secondary'}
          aria-pressed={one === verdict}
          onClick={() => {
            onVerdict(one);
          }}
        >
          {word} {statements.filter((statement) => statement.verdict === one).length}
        </Button>
      ))}
    </div>
  );
}
