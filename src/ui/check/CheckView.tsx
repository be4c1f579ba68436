import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { usePaneState } from '../shared/paneContext';
import { CheckResults } from './CheckResults';
import { FirstRun } from './states/FirstRun';
import type { TreeFocus } from './list/useTreeFocus';
import { low } from '../shared/low';
import { useFocusInside } from './useFocusInside';

const useStyles = makeStyles({
  view: { height: '100%', [low]: { height: 'auto' } },
});

/** What the pane opens with: the check of the workbook, finding by finding. */
export function CheckView(): ReactElement {
  const styles = useStyles();
  const { check } = usePaneState();
  const heading = useRef<HTMLHeadingElement>(null);
  const tree = useRef<TreeFocus>(null);
  const focus = useFocusInside();

  // What had the focus may be gone, with a finding or a panel: the focus is never left at the top of the page.
  useLayoutEffect(() => {
    const part = focus.lostFrom();
    if (part === null) return;
    if (part === 'list' && tree.current) tree.current.focus();
    else heading.current?.focus();
  });

  return (
    <div className={styles.view} {...focus.watch}>
      {check ? (
        <CheckResults
          check={check}
          heading={heading}
          tree={tree}
          isListFocusLost={() => focus.lostFrom() === 'list'}
        />
      ) : (
        <FirstRun />
      )}
    </div>
  );
}
