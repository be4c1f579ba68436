import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { FindingDetails } from './FindingDetails';
import { isLow, low } from '../../shared/low';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  dock: {
    flexShrink: 0,
    maxHeight: '50%',
    '&:has([data-panel])': { maxHeight: '75%' },
    overflowY: 'auto',
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
    [low]: { maxHeight: 'none', overflowY: 'visible', boxShadow: 'none' },
  },
});

interface FindingDockProps {
  readonly finding: FindingView;
  readonly walk: Walk;
  readonly shown: readonly FindingView[];
}

/** Where the details of the chosen finding stand: under the list, never over it. */
export function FindingDock({ finding, walk, shown }: FindingDockProps): ReactElement {
  const styles = useStyles();
  const dock = useRef<HTMLDivElement>(null);
  const { id } = finding;
  useEffect(() => {
    if (!dock.current) return;
    dock.current.scrollTop = 0;
    // There the details stand under the whole list: choosing a finding has to show them.
    if (isLow()) dock.current.scrollIntoView({ block: 'start' });
  }, [id]);
  return (
    <div ref={dock} className={styles.dock} data-part="list">
      <FindingDetails finding={finding} walk={walk} shown={shown} />
    </div>
  );
}
