import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { WorkbookCheck } from '../../../core/engine/engine';
import { usePaneState } from '../../shared/paneContext';
import { Bar } from '../overview/Bar';
import { readyProgress } from '../overview/progress';

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How far it is to ready: a bar that fills, and the same in words. */
export function ReadyBar({ check }: { readonly check: WorkbookCheck }): ReactElement | null {
  const styles = useStyles();
  const { past, scorecard } = usePaneState();
  const { done, left } = useMemo(
    () => readyProgress(check, past?.first ?? check, ({ id }) => scorecard === null || id === scorecard),
    [check, past, scorecard],
  );
  if (done + left === 0) return null;
  return (
    <div>
      <Bar whole={done + left} parts={[{ kind: 'done', count: done }]} />
      <p className={styles.words}>
        {done} of {done + left} done
      </p>
    </div>
  );
}
