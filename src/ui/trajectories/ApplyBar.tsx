import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { CellEdit } from '../../core/sheet/edit';
import { plural } from '../../core/text/words';
import { footBar } from '../shared/footBar';
import { usePaneState } from '../shared/paneContext';
import { UndoNote } from '../shared/UndoNote';
import { Text } from '../controls/Text';

const useStyles = makeStyles({
  bar: {
    ...footBar,
    rowGap: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ApplyBarProps {
  /** How many targets would be written. */
  readonly targets: number;
  readonly edits: readonly CellEdit[];
  /** Why they cannot be written now, as a sentence; null if they can. */
  readonly obstacle: string | null;
  /** What would be written, while nothing is in the way. */
  readonly state: string;
  readonly onApply: () => void;
  readonly onRevert: () => void;
}

/** Writes the ticked rows, and takes the last change back; always in sight. */
export function ApplyBar({
  targets,
  edits,
  obstacle,
  state,
  onApply,
  onRevert,
}: ApplyBarProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { canRevert, work, progress } = usePaneState();
  const cannotRevert = !canRevert || work !== null || progress !== null;
  return (
    <div className={styles.bar}>
      <Text className={styles.state} id={id}>
        {obstacle ?? state}
      </Text>
      {edits.length > 0 && obstacle === null && (
        <div className={styles.state}>
          <UndoNote change={edits} />
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={obstacle !== null}
        aria-describedby={id}
        onClick={() => {
          if (obstacle === null) onApply();
        }}
      >
        {targets > 0 ? `Apply ${plural(targets, 'target')}` : 'Apply'}
      </Button>
      <Button
        disabledFocusable={cannotRevert}
        title={
          canRevert
            ? 'Puts the cells back as they were before the last change'
            : 'There is no change to revert'
        }
        onClick={() => {
          if (!cannotRevert) onRevert();
        }}
      >
        Revert
      </Button>
    </div>
  );
}
